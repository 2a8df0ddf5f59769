package io.github.autoencoderlab.engine.pca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PcaTest {
  private static final int SIZE = 7;
  private static final int COUNT = 300;

  /** Sums of some hundred products of numbers around 1 in float32. */
  private static final double FLOAT = 1e-4;

  /** Correlated, and far from zero: what a careless sum of squares would lose. */
  private final Matrix x = correlated(SIZE, COUNT, 100);

  static Matrix correlated(int size, int count, double offset) {
    Randomness randomness = new Randomness(5);
    float[] independent = new float[size * count];
    randomness.at(0, 0).normal(independent);
    float[] mix = new float[size * size];
    randomness.at(0, 1).normal(mix);
    return new Matrix(size, count)
        .product(new Matrix(size, size).set(mix), new Matrix(size, count).set(independent))
        .addToColumns(Matrix.vector(size).fill(offset));
  }

  @Test
  void covarianceIsTheMeanProductOfDifferencesFromTheMean() {
    double[] covariance = new Covariance(SIZE).add(x).matrix();
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        assertEquals(bruteForce(i, j), covariance[i * SIZE + j], FLOAT);
      }
    }
  }

  @Test
  void covarianceDoesNotDependOnTheBatches() {
    Covariance whole = new Covariance(SIZE).add(x);
    Covariance parts = new Covariance(SIZE);
    float[] values = x.toArray();
    for (int from = 0; from < COUNT; from += 70) {
      int to = Math.min(COUNT, from + 70);
      parts.add(
          new Matrix(SIZE, to - from).set(Arrays.copyOfRange(values, from * SIZE, to * SIZE)));
    }
    assertEquals(COUNT, parts.count());
    assertArrayEquals(whole.mean(), parts.mean(), FLOAT);
    assertArrayEquals(whole.matrix(), parts.matrix(), FLOAT);
  }

  /** Twelve columns of thirty values differ in eleven directions. */
  @Test
  void componentsOfFewColumnsAreThoseThatVary() {
    Matrix few = correlated(30, 12, 3);
    Pca all = Pca.of(few);
    Pca pca = Pca.ofFew(few);
    assertEquals(11, pca.count());
    assertArrayEquals(all.mean(), pca.mean(), FLOAT);
    assertArrayEquals(Arrays.copyOf(all.variances(), 11), pca.variances(), FLOAT);
    assertArrayEquals(all.components(11).toDoubles(), pca.components(11).toDoubles(), 1e-3);
    assertThrows(IllegalArgumentException.class, () -> pca.code(12));
  }

  @Test
  void columnsThatAreAlikeHaveOneDirectionWithoutVariance() {
    Pca pca = Pca.ofFew(new Matrix(30, 5).fill(0.25));
    assertEquals(1, pca.count());
    assertEquals(0, pca.variances()[0]);
    assertEquals(1, pca.components(1).squaredDistance(new Matrix(30, 1)), 1e-6);
  }

  private double bruteForce(int i, int j) {
    float[] a = x.row(i);
    float[] b = x.row(j);
    double sum = 0;
    for (int n = 0; n < COUNT; n++) {
      sum += (a[n] - mean(a)) * (b[n] - mean(b));
    }
    return sum / COUNT;
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  @Test
  void componentsAreOrthonormalEigenvectorsOfTheCovariance() {
    Pca pca = Pca.of(x);
    double[] covariance = new Covariance(SIZE).add(x).matrix();
    float[] u = pca.components(SIZE).toArray();
    for (int k = 0; k < SIZE; k++) {
      for (int l = 0; l < SIZE; l++) {
        assertEquals(k == l ? 1 : 0, dot(u, k, u, l), 1e-6);
      }
      for (int i = 0; i < SIZE; i++) {
        double product = 0;
        for (int j = 0; j < SIZE; j++) {
          product += covariance[j * SIZE + i] * u[k * SIZE + j];
        }
        assertEquals(pca.variances()[k] * u[k * SIZE + i], product, FLOAT);
      }
    }
  }

  /** Pixels that never change, as borders of digits: with some processors' kernels LAPACK fails. */
  @Test
  void valuesWithoutVarianceLeaveTheOtherComponentsRight() {
    int size = 400;
    float[] values = new float[size * COUNT];
    new Randomness(8).at(0, 0).normal(values);
    for (int n = 0; n < values.length; n++) {
      values[n] = n % size < 100 || n % size > 300 ? 0 : values[n] * (n % size == 200 ? 9 : 1);
    }
    Matrix data = new Matrix(size, COUNT).set(values);
    float[] first = Pca.of(data).components(size).column(0);
    assertEquals(1, Math.abs(first[200]), 0.05);
    double left = Arrays.stream(Pca.of(data).variances()).skip(3).sum();
    double mean = Arrays.stream(Pca.of(data).code(3).squaredErrors(data)).average().orElseThrow();
    assertEquals(left, mean, 1e-4 * left);
  }

  private static double dot(float[] a, int k, float[] b, int l) {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += (double) a[k * SIZE + i] * b[l * SIZE + i];
    }
    return sum;
  }

  @Test
  void variancesDescendAndSumToTheTotal() {
    double[] variances = Pca.of(x).variances();
    double total = 0;
    for (int i = 0; i < SIZE; i++) {
      total += bruteForce(i, i);
      assertTrue(i == 0 || variances[i] <= variances[i - 1]);
    }
    assertEquals(total, Arrays.stream(variances).sum(), FLOAT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 7})
  void squaredErrorIsTheVarianceThatIsLeftOut(int k) {
    Pca pca = Pca.of(x);
    double left = Arrays.stream(pca.variances()).skip(k).sum();
    double mean = Arrays.stream(pca.code(k).squaredErrors(x)).average().orElseThrow();
    assertEquals(left, mean, FLOAT);
  }

  @Test
  void codesAreUncorrelatedWithTheComponentsVariances() {
    Pca pca = Pca.of(x);
    Matrix z = new Matrix(3, COUNT);
    pca.code(3).encode(x, z);
    double[] covariance = new Covariance(3).add(z).matrix();
    for (int n = 0; n < covariance.length; n++) {
      assertEquals(n % 4 == 0 ? pca.variances()[n / 4] : 0, covariance[n], FLOAT);
    }
  }

  @Test
  void encodingLeavesTheDataAsTheyWere() {
    float[] before = x.toArray();
    Pca.of(x).code(2).squaredErrors(x);
    assertArrayEquals(before, x.toArray());
  }

  @Test
  void moreComponentsThanThereAreIsRefused() {
    Pca pca = Pca.of(x);
    assertThrows(IllegalArgumentException.class, () -> pca.components(SIZE + 1));
    assertThrows(IllegalArgumentException.class, () -> pca.components(0));
    assertThrows(IllegalStateException.class, () -> new Covariance(SIZE).matrix());
  }
}

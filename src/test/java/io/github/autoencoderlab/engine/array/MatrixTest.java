package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {
  /** Sums of at most 70 products of numbers in [−1, 1] in float32: 70 · 2⁻²⁴ = 4e-6 at worst. */
  private static final float SUMS = 1e-5f;

  private final SplittableRandom random = new SplittableRandom(7);

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 3, 4", "7, 1, 5", "1, 64, 9", "33, 70, 17"})
  void productIsRowsTimesColumns(int rows, int inner, int columns) {
    Matrix a = random(rows, inner);
    Matrix b = random(inner, columns);
    Matrix product = new Matrix(rows, columns).fill(5).product(a, b);
    assertArrayEquals(
        each(rows, columns, (r, c) -> sum(inner, i -> at(a, r, i) * at(b, i, c))),
        product.toArray(),
        SUMS);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 3, 4", "7, 1, 5", "1, 64, 9", "33, 70, 17"})
  void transposedProductIsColumnsTimesColumns(int rows, int inner, int columns) {
    Matrix a = random(inner, rows);
    Matrix b = random(inner, columns);
    Matrix product = new Matrix(rows, columns).fill(5).productTransposed(a, b);
    assertArrayEquals(
        each(rows, columns, (r, c) -> sum(inner, i -> at(a, i, r) * at(b, i, c))),
        product.toArray(),
        SUMS);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0.5, -2", "1, 0", "0, 0"})
  void outerProductIsAddedToWhatIsKept(double keep, double factor) {
    Matrix a = random(6, 11);
    Matrix b = random(4, 11);
    Matrix before = random(6, 4);
    Matrix after = new Matrix(6, 4).set(before).addOuter(keep, factor, a, b);
    assertArrayEquals(
        each(
            6,
            4,
            (r, c) -> keep * at(before, r, c) + factor * sum(11, n -> at(a, r, n) * at(b, c, n))),
        after.toArray(),
        SUMS);
  }

  @Test
  void nothingIsKeptOfNaNWhenKeepIsZero() {
    Matrix a = random(3, 5);
    Matrix b = random(2, 5);
    Matrix after = new Matrix(3, 2).fill(Double.NaN).addOuter(0, 1, a, b);
    assertArrayEquals(new Matrix(3, 2).addOuter(0, 1, a, b).toArray(), after.toArray());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0.9, -0.25"})
  void rowSumsAreAddedToWhatIsKept(double keep, double factor) {
    Matrix a = random(5, 8);
    Matrix before = random(5, 1);
    Matrix ones = Matrix.vector(8).fill(1);
    Matrix after = Matrix.vector(5).set(before).addRowSums(keep, factor, a, ones);
    assertArrayEquals(
        each(5, 1, (r, c) -> keep * at(before, r, 0) + factor * sum(8, n -> at(a, r, n))),
        after.toArray(),
        SUMS);
  }

  @Test
  void vectorIsAddedToEveryColumn() {
    Matrix before = random(3, 4);
    Matrix vector = random(3, 1);
    assertArrayEquals(
        each(3, 4, (r, c) -> at(before, r, c) + at(vector, r, 0)),
        new Matrix(3, 4).set(before).addToColumns(vector).toArray(),
        SUMS);
  }

  @Test
  void multipleOfAnotherIsAdded() {
    Matrix before = random(3, 4);
    Matrix other = random(3, 4);
    assertArrayEquals(
        each(3, 4, (r, c) -> at(before, r, c) - 0.5 * at(other, r, c)),
        new Matrix(3, 4).set(before).add(-0.5, other).toArray(),
        SUMS);
  }

  @Test
  void scaleMultipliesEveryValue() {
    assertArrayEquals(
        new float[] {2, -4, 6, 0},
        new Matrix(2, 2).set(new float[] {1, -2, 3, 0}).scale(2).toArray());
  }

  @Test
  void sigmoidIsTheLogisticFunctionAndStaysFiniteFarOut() {
    float[] x = {-1000, -20, -1, 0, 0.5f, 3, 20, 1000};
    float[] expected = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      expected[i] = (float) (1 / (1 + Math.exp(-x[i])));
    }
    // exp in float32 is right to a few units in the last place of numbers up to 1.
    assertArrayEquals(
        expected,
        Matrix.vector(x.length).sigmoidOf(1, Matrix.vector(x.length).set(x)).toArray(),
        5e-7f);
  }

  @Test
  void operandsOfProductsAreLeftAlone() {
    Matrix a = random(4, 3);
    Matrix b = random(3, 6);
    Matrix wide = random(4, 6);
    float[] aBefore = a.toArray();
    float[] bBefore = b.toArray();
    float[] wideBefore = wide.toArray();
    new Matrix(4, 6).product(a, b).add(2, wide);
    new Matrix(3, 6).productTransposed(a, wide);
    new Matrix(4, 3).addOuter(0, 1, wide, b);
    assertAll(
        () -> assertArrayEquals(aBefore, a.toArray()),
        () -> assertArrayEquals(bBefore, b.toArray()),
        () -> assertArrayEquals(wideBefore, wide.toArray()));
  }

  @Test
  void whatComesOutIsACopy() {
    Matrix matrix = new Matrix(1, 2).set(new float[] {1, 2});
    matrix.toArray()[0] = 9;
    assertArrayEquals(new float[] {1, 2}, matrix.toArray());
  }

  @Test
  void whatGoesInIsCopied() {
    float[] values = {1, 2};
    Matrix matrix = new Matrix(1, 2).set(values);
    values[0] = 9;
    assertArrayEquals(new float[] {1, 2}, matrix.toArray());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.3, 0.5, 0.999, 1})
  void drawGivesOnesAsOftenAsTheProbabilitySays(double p) {
    int n = 100_000;
    Matrix probabilities = new Matrix(100, n / 100).fill(p);
    float[] drawn =
        new Matrix(100, n / 100).draw(probabilities, new Randomness(3).at(0, 0)).toArray();
    double ones = 0;
    for (float one : drawn) {
      assertTrue(one == 0 || one == 1, () -> "drew " + one);
      ones += one;
    }
    // Five standard deviations of a mean of n draws; none at all where p is 0 or 1.
    assertEquals(p, ones / n, 5 * Math.sqrt(p * (1 - p) / n));
  }

  /** Pieces of a column, several columns together, and more than one thread. */
  @ParameterizedTest
  @CsvSource({"1, 3", "7, 11", "16, 100", "512, 3", "513, 3", "1025, 2", "3000, 50"})
  void logisticFunctionWithABiasIsThatOfTheSum(int rows, int columns) {
    float[] x = new float[rows * columns];
    float[] bias = new float[rows];
    new Randomness(1).at(0, 0).normal(x);
    new Randomness(1).at(0, 1).normal(bias);
    float[] expected = new float[x.length];
    for (int n = 0; n < x.length; n++) {
      expected[n] = (float) (1 / (1 + Math.exp(-(double) (x[n] + bias[n % rows]))));
    }
    Matrix c = Matrix.vector(rows).set(bias);
    assertArrayEquals(expected, new Matrix(rows, columns).set(x).sigmoidWith(c).toArray(), 5e-7f);
    Matrix z = new Matrix(rows, columns).set(x).addToColumns(c);
    assertArrayEquals(expected, z.sigmoidOf(1, z).toArray(), 5e-7f);
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "7, 11", "500, 100", "513, 3", "1025, 2", "3000, 5"})
  void sumsOverColumnsAreThoseOfDoublePrecision(int rows, int columns) {
    float[] x = new float[rows * columns];
    float[] y = new float[rows * columns];
    new Randomness(1).at(0, 0).normal(x);
    new Randomness(1).at(0, 1).normal(y);
    double[] dots = new double[columns];
    double[] first = new double[columns];
    double[] softplus = new double[columns];
    for (int n = 0; n < x.length; n++) {
      x[n] *= 10;
      dots[n / rows] += (double) x[n] * y[n];
      first[n / rows] += (double) x[n] * y[n % rows];
      softplus[n / rows] += Math.max(x[n], 0) + Math.log1p(Math.exp(-Math.abs(x[n])));
    }
    Matrix X = new Matrix(rows, columns).set(x);
    Matrix Y = new Matrix(rows, columns).set(y);
    Matrix one = Matrix.vector(rows).set(Arrays.copyOf(y, rows));
    assertArrayEquals(dots, X.columnDots(Y), 1e-5 * rows);
    assertArrayEquals(first, X.columnDots(one), 1e-5 * rows);
    assertArrayEquals(softplus, X.columnSoftplus(), 1e-6 * rows);
  }

  @ParameterizedTest
  @CsvSource({"500, 784", "1, 5", "5, 1"})
  void productsWithOneColumnAreThoseOfDoublePrecision(int rows, int inner) {
    float[] a = new float[rows * inner];
    float[] v = new float[inner];
    new Randomness(2).at(0, 0).normal(a);
    new Randomness(2).at(0, 1).normal(v);
    double[] expected = new double[rows];
    float[] transposed = new float[a.length];
    for (int n = 0; n < a.length; n++) {
      expected[n % rows] += (double) a[n] * v[n / rows];
      transposed[n % rows * inner + n / rows] = a[n];
    }
    Matrix V = Matrix.vector(inner).set(v);
    float[] plain = Matrix.vector(rows).product(new Matrix(rows, inner).set(a), V).toArray();
    float[] other =
        Matrix.vector(rows).productTransposed(new Matrix(inner, rows).set(transposed), V).toArray();
    for (int j = 0; j < rows; j++) {
      assertEquals(expected[j], plain[j], 2e-4);
      assertEquals(expected[j], other[j], 2e-4);
    }
  }

  @ParameterizedTest
  @CsvSource({"500, 784, 100", "784, 16, 500", "16, 784, 500", "2000, 300, 10"})
  void sharedProductsAreThoseOfDoublePrecision(int rows, int inner, int columns) {
    float[] a = new float[rows * inner];
    float[] b = new float[inner * columns];
    new Randomness(2).at(0, 0).normal(a);
    new Randomness(2).at(0, 1).normal(b);
    Matrix A = new Matrix(rows, inner).set(a);
    Matrix B = new Matrix(inner, columns).set(b);
    float[] c = new Matrix(rows, columns).product(A, B).toArray();
    for (int at = 0; at < c.length; at += 97) {
      double sum = 0;
      for (int k = 0; k < inner; k++) {
        sum += (double) a[k * rows + at % rows] * b[at / rows * inner + k];
      }
      // A sum of at most 784 terms of size 1 in float32.
      assertEquals(sum, c[at], 2e-4);
    }
  }

  @Test
  void drawTakesEachProbabilityFromItsOwnPlace() {
    float[] p = {0, 1, 1, 0, 1, 0};
    Matrix drawn = new Matrix(2, 3).draw(new Matrix(2, 3).set(p), new Randomness(1).at(0, 0));
    assertArrayEquals(p, drawn.toArray());
  }

  @Test
  void drawLeavesTheProbabilitiesAlone() {
    Matrix p = new Matrix(2, 3).fill(0.5);
    new Matrix(2, 3).draw(p, new Randomness(1).at(0, 0));
    assertArrayEquals(new float[] {0.5f, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f}, p.toArray());
  }

  static Stream<Arguments> wrongShapes() {
    Matrix m23 = new Matrix(2, 3);
    Matrix m45 = new Matrix(4, 5);
    Matrix v2 = Matrix.vector(2);
    return Stream.of(
        refusal("product, inner", () -> m23.product(m23, m45), "4 × 5"),
        refusal("product, rows", () -> m23.product(new Matrix(4, 7), new Matrix(7, 3)), "4 × 7"),
        refusal("product, columns", () -> m23.product(new Matrix(2, 7), new Matrix(7, 5)), "7 × 5"),
        refusal("transposed", () -> m23.productTransposed(m23, m45), "4 × 5"),
        refusal("outer", () -> m23.addOuter(1, 1, m23, m45), "4 × 5"),
        refusal("row sums", () -> v2.addRowSums(1, 1, m45, Matrix.vector(5)), "4 × 5"),
        refusal("add", () -> m23.add(1, m45), "4 × 5"),
        refusal("set", () -> m23.set(m45), "4 × 5"),
        refusal("columns", () -> m23.addToColumns(Matrix.vector(3)), "3 × 1"),
        refusal("draw", () -> m23.draw(m45, new Randomness(1)), "4 × 5"));
  }

  @ParameterizedTest
  @MethodSource("wrongShapes")
  void shapesThatDoNotFitAreRefusedByName(Executable call, String shape) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, call);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(shape) && message.contains("2 × "), message);
  }

  @Test
  void wrongNumberOfValuesIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> new Matrix(2, 3).set(new float[] {1, 2}));
    assertEquals("2 values for 2 × 3 places", refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "3, 0", "-1, 2"})
  void matrixWithoutPlacesIsRefused(int rows, int columns) {
    assertThrows(IllegalArgumentException.class, () -> new Matrix(rows, columns));
  }

  private static Arguments refusal(String name, Executable call, String shape) {
    return Arguments.of(Named.of(name, call), shape);
  }

  private Matrix random(int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextDouble(-1, 1);
    }
    return new Matrix(rows, columns).set(values);
  }

  private static double at(Matrix matrix, int row, int column) {
    return matrix.toArray()[column * matrix.rows() + row];
  }

  private static double sum(int count, java.util.function.IntToDoubleFunction term) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += term.applyAsDouble(i);
    }
    return sum;
  }

  private static float[] each(int rows, int columns, BiFunction<Integer, Integer, Double> value) {
    float[] values = new float[rows * columns];
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        values[c * rows + r] = value.apply(r, c).floatValue();
      }
    }
    return values;
  }
}

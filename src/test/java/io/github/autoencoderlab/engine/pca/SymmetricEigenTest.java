package io.github.autoencoderlab.engine.pca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
  /** Zeros are rows and columns of zeros, as those of pixels that are always black. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 1", "33, 0", "34, 10", "100, 0", "257, 0", "400, 200"})
  void vectorsAreOrthonormalAndStretchedByTheirValues(int size, int zeros) {
    double[] a = symmetric(size, zeros);
    SymmetricEigen eigen = SymmetricEigen.of(a, size);
    double[] z = eigen.vectors();
    for (int k = 0; k < size; k++) {
      assertTrue(k == 0 || eigen.values()[k] >= eigen.values()[k - 1]);
      for (int l = 0; l < size; l++) {
        double dot = 0;
        double stretched = 0;
        for (int i = 0; i < size; i++) {
          dot += z[k * size + i] * z[l * size + i];
          stretched += a[i * size + l] * z[k * size + i];
        }
        assertEquals(k == l ? 1 : 0, dot, 1e-11);
        assertEquals(eigen.values()[k] * z[k * size + l], stretched, 1e-11 * size);
      }
    }
  }

  private static double[] symmetric(int size, int zeros) {
    SplittableRandom random = new SplittableRandom(size);
    double[] a = new double[size * size];
    for (int i = 0; i < size - zeros; i++) {
      for (int j = 0; j <= i; j++) {
        a[i * size + j] = random.nextDouble() - 0.5;
        a[j * size + i] = a[i * size + j];
      }
    }
    return a;
  }

  @Test
  void javaFindsTheSame() {
    double[] a = symmetric(120, 0);
    SymmetricEigen inJava = SymmetricEigen.inJava(a, 120);
    assertTrue(inJava.multipliesOutTo(a));
    assertArrayEquals(inJava.values(), SymmetricEigen.byLapack(a, 120).values(), 1e-11);
  }

  @Test
  void wrongVectorsAreFoundOut() {
    double[] a = symmetric(120, 0);
    SymmetricEigen eigen = SymmetricEigen.of(a, 120);
    assertTrue(eigen.multipliesOutTo(a));
    eigen.vectors()[5] += 1e-4;
    assertFalse(eigen.multipliesOutTo(a));
    eigen.vectors()[5] = Double.NaN;
    assertFalse(eigen.multipliesOutTo(a));
  }

  /** Whatever the processor: run it with OPENBLAS_CORETYPE=SkylakeX too. */
  @ParameterizedTest
  @ValueSource(ints = {100, 400, 784})
  void lapacksOwnStepsAreRight(int size) {
    double[] a = symmetric(size, size / 3);
    assertTrue(SymmetricEigen.byLapack(a, size).multipliesOutTo(a));
  }

  @Test
  void valuesOfATwoByTwoMatrixAreKnown() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[] {2, 1, 1, 2}, 2);
    assertArrayEquals(new double[] {1, 3}, eigen.values(), 1e-15);
    assertArrayEquals(new double[] {Math.sqrt(3), 1}, eigen.rootsDescending(), 1e-15);
  }
}

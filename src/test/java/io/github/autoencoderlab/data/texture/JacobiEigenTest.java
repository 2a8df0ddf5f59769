package io.github.autoencoderlab.data.texture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacobiEigenTest {
  /** 64-bit numbers, sums of at most 64 of them. */
  private static final double NEAR = 1e-12;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 64})
  void vectorsAreOrthonormalAndScaledByTheirValues(int n) {
    double[][] a = symmetric(n);
    JacobiEigen eigen = new JacobiEigen(a);
    for (int k = 0; k < n; k++) {
      for (int l = 0; l < n; l++) {
        assertEquals(k == l ? 1 : 0, product(eigen.vector(k), eigen.vector(l)), NEAR);
      }
      for (int i = 0; i < n; i++) {
        double scaled = eigen.value(k) * eigen.vector(k)[i];
        assertEquals(scaled, product(a[i], eigen.vector(k)), n * NEAR);
      }
    }
  }

  /** The path of n nodes has the eigenvalues 2 − 2 cos(kπ/(n+1)). */
  @Test
  void knownValuesAreFound() {
    int n = 10;
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      a[i][i] = 2;
      if (i > 0) {
        a[i][i - 1] = -1;
        a[i - 1][i] = -1;
      }
    }
    JacobiEigen eigen = new JacobiEigen(a);
    double[] values = new double[n];
    for (int k = 0; k < n; k++) {
      values[k] = eigen.value(k);
    }
    java.util.Arrays.sort(values);
    for (int k = 1; k <= n; k++) {
      assertEquals(2 - 2 * Math.cos(k * Math.PI / (n + 1)), values[k - 1], NEAR);
    }
  }

  private static double[][] symmetric(int n) {
    SeededRandom random = new SeededRandom(n);
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        a[i][j] = random.normal();
        a[j][i] = a[i][j];
      }
    }
    return a;
  }

  private static double product(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}

package io.github.autoencoderlab.engine.pca;

import java.util.Arrays;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: A = Q T Qᵀ with T tridiagonal, T = Z Λ Zᵀ by
 * divide and conquer, and Q Z by blocks of reflectors.
 *
 * <p>LAPACK's own dsyevd does the same, but its last step rests on DTRMM, whose SkylakeX kernel in
 * OpenBLAS 0.3.19 is wrong; DGEMM's is right.
 *
 * @param values ascending
 * @param vectors one a column, of length 1
 */
record SymmetricEigen(double[] values, double[] vectors) {
  private static final int BLOCK = 32;

  /** Of a symmetric matrix, which is overwritten. */
  static SymmetricEigen of(double[] matrix, int size) {
    if (size == 1) {
      return new SymmetricEigen(new double[] {matrix[0]}, new double[] {1});
    }
    double[] values = new double[size];
    double[] beside = new double[size - 1];
    double[] tau = new double[size - 1];
    Lapack.tridiagonal(matrix, size, values, beside, tau);
    double[] vectors = Lapack.eigenvectors(values, beside);
    new Reflectors(matrix, tau, size).apply(vectors);
    return new SymmetricEigen(values, vectors);
  }

  /**
   * Q = H₁ H₂ …, Hᵢ = I − τᵢ v vᵀ; v is 0 above place i+1 and 1 there, and stands below it in A.
   */
  private record Reflectors(double[] a, double[] tau, int size) {
    /** Z ← Q Z, the last reflectors first. */
    void apply(double[] z) {
      try (DoublePointer vectors = new DoublePointer(z)) {
        int blocks = (tau.length + BLOCK - 1) / BLOCK;
        for (int block = blocks - 1; block >= 0; block--) {
          int from = block * BLOCK;
          applyBlock(vectors, from, Math.min(tau.length, from + BLOCK) - from);
        }
        vectors.get(z);
      }
    }

    /** Z ← (I − V F Vᵀ) Z (Schreiber and Van Loan 1989). */
    private void applyBlock(DoublePointer z, int from, int count) {
      double[] v = new double[size * count];
      for (int n = 0; n < count; n++) {
        int i = from + n;
        v[n * size + i + 1] = 1;
        int below = size - i - 2;
        System.arraycopy(a, i * size + i + 2, v, n * size + i + 2, below);
      }
      try (DoublePointer V = new DoublePointer(v);
          DoublePointer F = new DoublePointer(factors(v, from, count));
          DoublePointer inner = new DoublePointer(new double[count * size]);
          DoublePointer product = new DoublePointer(new double[count * size])) {
        Lapack.addProduct(inner, 1, V, true, z, count, size, size);
        Lapack.addProduct(product, 1, F, false, inner, count, size, count);
        Lapack.addProduct(z, -1, V, false, product, size, size, count);
      }
    }

    /** F, upper triangular: Fₙₙ = τₙ, and above it −τₙ F Vᵀ vₙ. */
    private double[] factors(double[] v, int from, int count) {
      double[] f = new double[count * count];
      for (int n = 0; n < count; n++) {
        double[] dots = new double[n];
        for (int m = 0; m < n; m++) {
          dots[m] = dot(v, m * size, n * size);
        }
        for (int row = 0; row < n; row++) {
          double sum = 0;
          for (int m = row; m < n; m++) {
            sum += f[m * count + row] * dots[m];
          }
          f[n * count + row] = -tau[from + n] * sum;
        }
        f[n * count + n] = tau[from + n];
      }
      return f;
    }

    private double dot(double[] v, int one, int other) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += v[one + i] * v[other + i];
      }
      return sum;
    }
  }

  /**
   * Square roots of the eigenvalues, the largest first; what rounding made negative counts as 0.
   */
  double[] rootsDescending() {
    double[] roots = new double[values.length];
    Arrays.setAll(roots, n -> Math.sqrt(Math.max(0, values[values.length - 1 - n])));
    return roots;
  }
}

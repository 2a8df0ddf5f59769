package io.github.autoencoderlab.engine.pca;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: A = Q T Qᵀ with T tridiagonal, T = Z Λ Zᵀ by
 * divide and conquer, and Q Z by blocks of reflectors.
 *
 * <p>LAPACK's own dsyevd does the same, but its last step rests on DTRMM, whose SkylakeX kernel in
 * OpenBLAS 0.3.19 is wrong; DGEMM's is right. What comes out is multiplied out with a vector, and
 * if that fails, commons-math3 finds it, some ten times slower.
 *
 * @param values ascending
 * @param vectors one a column, of length 1
 */
record SymmetricEigen(double[] values, double[] vectors) {
  private static final int BLOCK = 32;
  private static final double TOLERANCE = 1e-8;

  /** Of a symmetric matrix, column by column; left unmodified. */
  static SymmetricEigen of(double[] matrix, int size) {
    if (size == 1) {
      return new SymmetricEigen(matrix.clone(), new double[] {1});
    }
    SymmetricEigen eigen = byLapack(matrix, size);
    return eigen.multipliesOutTo(matrix) ? eigen : inJava(matrix, size);
  }

  static SymmetricEigen byLapack(double[] matrix, int size) {
    double[] reflectors = matrix.clone();
    double[] values = new double[size];
    double[] beside = new double[size - 1];
    double[] tau = new double[size - 1];
    Lapack.tridiagonal(reflectors, size, values, beside, tau);
    double[] vectors = Lapack.eigenvectors(values, beside);
    new Reflectors(reflectors, tau, size).apply(vectors);
    return new SymmetricEigen(values, vectors);
  }

  static SymmetricEigen inJava(double[] matrix, int size) {
    double[][] rows = new double[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = Arrays.copyOfRange(matrix, i * size, (i + 1) * size);
    }
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(rows, false));
    double[] values = new double[size];
    double[] vectors = new double[size * size];
    for (int k = 0; k < size; k++) {
      values[k] = eigen.getRealEigenvalue(size - 1 - k);
      double[] vector = eigen.getEigenvector(size - 1 - k).toArray();
      System.arraycopy(vector, 0, vectors, k * size, size);
    }
    return new SymmetricEigen(values, vectors);
  }

  /** A Z y = Z Λ y and Zᵀ Z y = y, for a vector y that has something of every direction. */
  boolean multipliesOutTo(double[] matrix) {
    double[] y = new double[values.length];
    double[] stretched = new double[values.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = 1 + Math.sin(1.0 + 3.7 * i);
      stretched[i] = values[i] * y[i];
    }
    double[] rotated = times(vectors, y);
    return near(times(matrix, rotated), times(vectors, stretched))
        && near(timesTransposed(vectors, rotated), y);
  }

  private static double[] times(double[] matrix, double[] y) {
    double[] product = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      for (int i = 0; i < y.length; i++) {
        product[i] += matrix[k * y.length + i] * y[k];
      }
    }
    return product;
  }

  private static double[] timesTransposed(double[] matrix, double[] y) {
    double[] product = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      for (int i = 0; i < y.length; i++) {
        product[k] += matrix[k * y.length + i] * y[i];
      }
    }
    return product;
  }

  private static boolean near(double[] one, double[] other) {
    double square = 0;
    double size = 0;
    for (int i = 0; i < one.length; i++) {
      square += (one[i] - other[i]) * (one[i] - other[i]);
      size += other[i] * other[i];
    }
    // Not a number is near nothing.
    return square <= TOLERANCE * TOLERANCE * Math.max(size, Double.MIN_NORMAL);
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

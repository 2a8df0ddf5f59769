package io.github.autoencoderlab.engine.pca;

import static org.bytedeco.openblas.global.openblas.LAPACKE_dgesdd;
import static org.bytedeco.openblas.global.openblas.LAPACKE_dsyevd;
import static org.bytedeco.openblas.global.openblas.LAPACK_COL_MAJOR;

import io.github.autoencoderlab.engine.Native;

/** Decompositions by LAPACK, of arrays that are column-major. */
final class Lapack {
  private Lapack() {}

  /**
   * Eigenvalues of a symmetric matrix, ascending; the matrix becomes its eigenvectors, one a
   * column, of length 1.
   */
  static double[] symmetricEigen(double[] matrix, int size) {
    Native.start();
    double[] values = new double[size];
    check(
        LAPACKE_dsyevd(LAPACK_COL_MAJOR, (byte) 'V', (byte) 'L', size, matrix, size, values),
        "eigenvalues");
    return values;
  }

  /**
   * Singular values of a matrix, descending.
   *
   * @param matrix rows × columns; overwritten
   * @param u takes the left singular vectors, rows × min(rows, columns)
   */
  static double[] singularValues(double[] matrix, int rows, int columns, double[] u) {
    Native.start();
    int least = Math.min(rows, columns);
    double[] values = new double[least];
    double[] vt = new double[least * columns];
    check(
        LAPACKE_dgesdd(
            LAPACK_COL_MAJOR, (byte) 'S', rows, columns, matrix, rows, values, u, rows, vt, least),
        "singular values");
    return values;
  }

  private static void check(int info, String what) {
    if (info != 0) {
      throw new ArithmeticException(what + " were not found: LAPACK says " + info);
    }
  }
}

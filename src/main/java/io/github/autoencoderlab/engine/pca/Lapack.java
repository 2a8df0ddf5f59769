package io.github.autoencoderlab.engine.pca;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.LAPACKE_dstedc;
import static org.bytedeco.openblas.global.openblas.LAPACKE_dsytrd;
import static org.bytedeco.openblas.global.openblas.LAPACK_COL_MAJOR;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;

import io.github.autoencoderlab.engine.array.Native;
import org.bytedeco.javacpp.DoublePointer;

/** Steps of decompositions by LAPACK and BLAS, of arrays that are column-major. */
final class Lapack {
  private static final byte LOWER = 'L';
  private static final byte OF_TRIDIAGONAL = 'I';

  private Lapack() {}

  /**
   * Qᵀ A Q = T, tridiagonal (LAPACK's dsytrd).
   *
   * @param a symmetric; its lower triangle is overwritten by the reflectors that Q is made of
   * @param diagonal takes that of T
   * @param beside takes what stands beside it
   * @param tau takes the reflectors' factors
   */
  static void tridiagonal(double[] a, int size, double[] diagonal, double[] beside, double[] tau) {
    Native.start();
    check(LAPACKE_dsytrd(LAPACK_COL_MAJOR, LOWER, size, a, size, diagonal, beside, tau));
  }

  /**
   * Eigenvectors of a tridiagonal matrix by divide and conquer (dstedc), one a column; its
   * eigenvalues, ascending, replace the diagonal.
   */
  static double[] eigenvectors(double[] diagonal, double[] beside) {
    int size = diagonal.length;
    double[] vectors = new double[size * size];
    check(LAPACKE_dstedc(LAPACK_COL_MAJOR, OF_TRIDIAGONAL, size, diagonal, beside, vectors, size));
    return vectors;
  }

  private static void check(int info) {
    if (info != 0) {
      throw new ArithmeticException("no eigenvectors were found: LAPACK says " + info);
    }
  }

  /** C ← C + factor · A B, A rows × inner, or transposed; nothing if there is nothing inside. */
  static void addProduct(
      double[] c,
      double factor,
      double[] a,
      boolean transposed,
      double[] b,
      int rows,
      int columns,
      int inner) {
    if (rows == 0 || inner == 0) {
      return;
    }
    Native.start();
    try (DoublePointer sum = new DoublePointer(c);
        DoublePointer left = new DoublePointer(a);
        DoublePointer right = new DoublePointer(b)) {
      addProduct(sum, factor, left, transposed, right, rows, columns, inner);
      sum.get(c);
    }
  }

  /** C ← C + factor · A B, A rows × inner, or transposed. */
  static void addProduct(
      DoublePointer c,
      double factor,
      DoublePointer a,
      boolean transposed,
      DoublePointer b,
      int rows,
      int columns,
      int inner) {
    cblas_dgemm(
        CblasColMajor,
        transposed ? CblasTrans : CblasNoTrans,
        CblasNoTrans,
        rows,
        columns,
        inner,
        factor,
        a,
        transposed ? inner : rows,
        b,
        inner,
        1,
        c,
        rows);
  }
}

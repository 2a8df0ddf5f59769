package io.github.autoencoderlab.engine;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A product of two matrices, each of which may be turned, shared by the team.
 *
 * <p>The longer side of the result is cut: BLAS repacks both factors before it multiplies, and so
 * the larger one is repacked only once in all.
 */
record Product(Matrix a, boolean turnA, Matrix b, boolean turnB) {
  /** C ← keep · C + factor · A B. */
  void into(Matrix c, double keep, double factor) {
    long work = 2L * c.rows() * c.columns() * inner();
    if (c.rows() >= c.columns()) {
      byRows(c, Blocks.ofProduct(c.rows(), work), keep, factor);
    } else {
      byColumns(c, Blocks.ofProduct(c.columns(), work), keep, factor);
    }
  }

  /** C ← A B by one call of BLAS, which may have threads of its own. */
  void alone(Matrix c) {
    gemm(c, c.rows(), c.columns(), 1, a.pointer(), b.pointer(), 0, c.pointer());
  }

  int rows() {
    return turnA ? a.columns() : a.rows();
  }

  int inner() {
    return turnA ? a.rows() : a.columns();
  }

  private void byRows(Matrix c, Blocks blocks, double keep, double factor) {
    FloatPointer[] parts = (turnA ? a.columnViews() : a.rowViews()).of(blocks);
    FloatPointer[] results = c.rowViews().of(blocks);
    FloatPointer whole = b.pointer();
    Team.shared()
        .run(
            blocks.count(),
            n -> gemm(c, blocks.size(n), c.columns(), factor, parts[n], whole, keep, results[n]));
  }

  private void byColumns(Matrix c, Blocks blocks, double keep, double factor) {
    FloatPointer[] parts = (turnB ? b.rowViews() : b.columnViews()).of(blocks);
    FloatPointer[] results = c.columnViews().of(blocks);
    FloatPointer whole = a.pointer();
    Team.shared()
        .run(
            blocks.count(),
            n -> gemm(c, c.rows(), blocks.size(n), factor, whole, parts[n], keep, results[n]));
  }

  private void gemm(
      Matrix c,
      int rows,
      int columns,
      double factor,
      FloatPointer left,
      FloatPointer right,
      double keep,
      FloatPointer result) {
    if (columns == 1 && !turnB) {
      gemv(left, factor, right, keep, result, rows);
      return;
    }
    cblas_sgemm(
        CblasColMajor,
        turnA ? CblasTrans : CblasNoTrans,
        turnB ? CblasTrans : CblasNoTrans,
        rows,
        columns,
        inner(),
        (float) factor,
        left,
        a.rows(),
        right,
        b.rows(),
        (float) keep,
        result,
        c.rows());
  }

  /** One column: packing the matrix, which pays for many, would take longer than the product. */
  private void gemv(
      FloatPointer left,
      double factor,
      FloatPointer right,
      double keep,
      FloatPointer result,
      int rows) {
    cblas_sgemv(
        CblasColMajor,
        turnA ? CblasTrans : CblasNoTrans,
        turnA ? a.rows() : rows,
        turnA ? rows : a.columns(),
        (float) factor,
        left,
        a.rows(),
        right,
        1,
        (float) keep,
        result,
        1);
  }
}

package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import java.util.function.IntConsumer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A product of two matrices into a third, C ← keep · C + factor · A B, of which each may be
 * transposed; shared by the team.
 *
 * <p>The longer side of the result is cut: BLAS repacks both factors before it multiplies, and so
 * the larger one is repacked only once in all. One object serves any number of products, so that a
 * step takes no memory.
 */
public final class Product implements IntConsumer {
  private final Matrix c;
  private Matrix a;
  private Matrix b;
  private boolean transposeA;
  private boolean transposeB;
  private double keep;
  private double factor = 1;
  private BlockViews.Cut parts;
  private BlockViews.Cut results;
  private boolean byRows;

  /** Products into a matrix. */
  public Product(Matrix c) {
    this.c = c;
    a = c;
    b = c;
    parts = new BlockViews.Cut(Blocks.cutForProduct(1, 1), new FloatPointer[0]);
    results = parts;
  }

  /** The factors. */
  public Product of(Matrix left, boolean transposeLeft, Matrix right, boolean transposeRight) {
    a = left;
    b = right;
    transposeA = transposeLeft;
    transposeB = transposeRight;
    return this;
  }

  Matrix a() {
    return a;
  }

  Matrix b() {
    return b;
  }

  boolean transposeA() {
    return transposeA;
  }

  boolean transposeB() {
    return transposeB;
  }

  int rows() {
    return transposeA ? a.columns() : a.rows();
  }

  int inner() {
    return transposeA ? a.rows() : a.columns();
  }

  /** Computes it, with all threads. */
  public void run(double keepOfC, double factorOfProduct) {
    keep = keepOfC;
    factor = factorOfProduct;
    if (c.precision() == Precision.DOUBLE) {
      c.doubles().multiply(keep, factor, this, c.rows(), c.columns());
      return;
    }
    byRows = c.rows() >= c.columns();
    long work = 2L * c.rows() * c.columns() * inner();
    int count = Blocks.countForProduct(byRows ? c.rows() : c.columns(), work);
    parts = cutFactor().of(count);
    results = (byRows ? c.floats().rowViews() : c.floats().columnViews()).of(count);
    Team.shared().run(count, this);
  }

  private BlockViews cutFactor() {
    if (byRows) {
      return transposeA ? a.floats().columnViews() : a.floats().rowViews();
    }
    return transposeB ? b.floats().rowViews() : b.floats().columnViews();
  }

  @Override
  public void accept(int block) {
    FloatPointer part = parts.starts()[block];
    FloatPointer result = results.starts()[block];
    int size = parts.blocks().size(block);
    if (byRows) {
      gemm(size, c.columns(), part, b.floats().pointer(), result);
    } else {
      gemm(c.rows(), size, a.floats().pointer(), part, result);
    }
  }

  /** C ← A B by one call of BLAS, which may have threads of its own. */
  public void alone() {
    here(0, 1);
  }

  /**
   * C ← keep · C + factor · A B by one call of BLAS on the calling thread, for work that is shared
   * in larger pieces than one product.
   */
  public void here(double keepOfC, double factorOfProduct) {
    keep = keepOfC;
    factor = factorOfProduct;
    if (c.precision() == Precision.DOUBLE) {
      c.doubles().multiply(keep, factor, this, c.rows(), c.columns());
      return;
    }
    gemm(c.rows(), c.columns(), a.floats().pointer(), b.floats().pointer(), c.floats().pointer());
  }

  private void gemm(
      int rows, int columns, FloatPointer left, FloatPointer right, FloatPointer result) {
    if (columns == 1 && !transposeB) {
      gemv(left, right, result, rows);
      return;
    }
    cblas_sgemm(
        CblasColMajor,
        transposeA ? CblasTrans : CblasNoTrans,
        transposeB ? CblasTrans : CblasNoTrans,
        rows,
        columns,
        inner(),
        (float) factor,
        left,
        a.floats().leading(),
        right,
        b.floats().leading(),
        (float) keep,
        result,
        c.floats().leading());
  }

  /** One column: packing the matrix, which pays for many, would take longer than the product. */
  private void gemv(FloatPointer left, FloatPointer right, FloatPointer result, int rows) {
    b.floats().requireSideBySide();
    c.floats().requireSideBySide();
    cblas_sgemv(
        CblasColMajor,
        transposeA ? CblasTrans : CblasNoTrans,
        transposeA ? a.rows() : rows,
        transposeA ? rows : a.columns(),
        (float) factor,
        left,
        a.floats().leading(),
        right,
        1,
        (float) keep,
        result,
        1);
  }
}

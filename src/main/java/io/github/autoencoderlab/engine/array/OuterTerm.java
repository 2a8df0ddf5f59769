package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas.cblas_scopy;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sscal;

import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/** One of several outer products that are summed up: factor · A Bᵀ, or what is stored as A. */
final class OuterTerm {
  private final HeapColumns copy = new HeapColumns();
  private Matrix a;
  private Matrix b;
  private double factor;
  private @Nullable Nonzeros nonzeros;
  private boolean whole;
  private float[][] columnsOfA = {};

  OuterTerm(Matrix any) {
    a = any;
    b = any;
  }

  /**
   * Becomes another product.
   *
   * @param ofB where B is not zero, if that is known
   */
  void set(double times, Matrix left, Matrix right, @Nullable Nonzeros ofB) {
    factor = times;
    a = left;
    b = right;
    whole = false;
    nonzeros = ofB != null && ofB.few() ? ofB : null;
  }

  /** Becomes factor · A. */
  void setWhole(double times, Matrix sum) {
    set(times, sum, sum, null);
    whole = true;
  }

  boolean skipsZeros() {
    return nonzeros != null;
  }

  double at(int row, int column) {
    if (whole) {
      return factor * a.column(column)[row];
    }
    float[] left = a.row(row);
    float[] right = b.row(column);
    double sum = 0;
    for (int n = 0; n < left.length; n++) {
      sum += (double) left[n] * right[n];
    }
    return factor * sum;
  }

  /** To be called once before columns are added by several threads. */
  void prepare() {
    if (nonzeros != null) {
      columnsOfA = copy.of(a);
    }
  }

  /** sum ← keep · sum + the product, in a block of columns, by BLAS; keep is 0 or 1. */
  void multiply(Blocks blocks, int block, Matrix sum, double keep) {
    if (whole) {
      addStored(blocks, block, sum, keep);
      return;
    }
    cblas_sgemm(
        CblasColMajor,
        CblasNoTrans,
        CblasTrans,
        a.rows(),
        blocks.size(block),
        a.columns(),
        (float) factor,
        a.floats().pointer(),
        a.floats().leading(),
        b.floats().rowViews().of(blocks.count()).starts()[block],
        b.floats().leading(),
        (float) keep,
        sum.floats().pointer(),
        a.rows());
  }

  private void addStored(Blocks blocks, int block, Matrix sum, double keep) {
    int size = blocks.size(block) * a.rows();
    FloatPointer stored = a.floats().columnViews().of(blocks.count()).starts()[block];
    if (keep == 0) {
      cblas_scopy(size, stored, 1, sum.floats().pointer(), 1);
      cblas_sscal(size, (float) factor, sum.floats().pointer(), 1);
    } else {
      cblas_saxpy(size, (float) factor, stored, 1, sum.floats().pointer(), 1);
    }
  }

  /** Adds the product, in a block of columns, without what is zero in B. */
  void addColumns(Blocks blocks, int block, float[][] sums) {
    if (nonzeros == null) {
      throw new IllegalStateException("zeros of " + b + " are not known");
    }
    NonzeroLists rowsOfB = nonzeros.ofRows();
    for (int n = 0; n < blocks.size(block); n++) {
      rowsOfB.addTo(sums[n], blocks.start(block) + n, (float) factor, columnsOfA, a.rows());
    }
  }

  /** Adds the product, in a block of columns, in double precision and slowly. */
  void addExactly(Blocks blocks, int block, double[] sum) {
    double[] left = a.toDoubles();
    if (whole) {
      int from = blocks.start(block) * a.rows();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += factor * left[from + i];
      }
      return;
    }
    double[] right = b.toDoubles();
    int rows = a.rows();
    for (int i = 0; i < sum.length; i++) {
      int column = blocks.start(block) + i / rows;
      for (int n = 0; n < a.columns(); n++) {
        sum[i] += factor * left[n * rows + i % rows] * right[n * b.rows() + column];
      }
    }
  }
}

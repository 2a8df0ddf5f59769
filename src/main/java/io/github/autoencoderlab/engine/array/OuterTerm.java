package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

import org.jspecify.annotations.Nullable;

/** One of several outer products that are summed up: factor · A Bᵀ. */
final class OuterTerm {
  private final HeapColumns copy = new HeapColumns();
  private Matrix a;
  private Matrix b;
  private double factor;
  private @Nullable Nonzeros nonzeros;
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
    nonzeros = ofB != null && ofB.few() ? ofB : null;
  }

  boolean skipsZeros() {
    return nonzeros != null;
  }

  double at(int row, int column) {
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

  /** sum ← keep · sum + the product, in a block of columns, by BLAS. */
  void multiply(Blocks blocks, int block, Matrix sum, double keep) {
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

package io.github.autoencoderlab.engine.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sum of outer products, factor · (A Bᵀ ± C Dᵀ), that is never stored whole: whoever reads it
 * gets it block by block, from the cache of the processor that has just computed it.
 *
 * <p>The gradient of weights is one; the step of the optimiser reads each of its numbers once. All
 * memory is taken by the constructor and by the first reading on each thread.
 */
public final class OuterProducts implements Operand {
  /** Numbers of a block: half a megabyte, about half of a processor's own cache. */
  private static final int BLOCK = 1 << 17;

  private static final int LEAST_TO_SHARE = 1 << 15;
  private static final int USUAL_TERMS = 2;

  private final Matrix shape;
  private final int rows;
  private final int columns;
  private final Precision precision;
  private final Blocks blocks;
  private OuterTerm[] terms = {};
  private double factor;
  private int count;

  /** Nothing yet, in the shape and precision of a matrix. */
  public OuterProducts(Matrix shape) {
    this.shape = shape;
    rows = shape.rows();
    columns = shape.columns();
    precision = shape.precision();
    blocks = Blocks.cutForProduct(columns, count((long) rows * columns, columns));
    makeTerms(USUAL_TERMS);
  }

  private void makeTerms(int most) {
    int made = terms.length;
    terms = Arrays.copyOf(terms, most);
    for (int t = made; t < most; t++) {
      terms[t] = new OuterTerm(shape);
    }
  }

  private static int count(long size, int columns) {
    long least = size >= LEAST_TO_SHARE ? 4 : 1;
    long most = Math.min(Blocks.MOST, columns / Blocks.PRODUCT_GRAIN);
    long wanted = Math.max(least, (size + BLOCK - 1) / BLOCK);
    return Integer.highestOneBit((int) Math.max(1, Math.min(most, 2 * wanted - 1)));
  }

  /** Nothing, times a factor. */
  public OuterProducts begin(double times) {
    factor = times;
    count = 0;
    return this;
  }

  /**
   * Adds A Bᵀ; a third term, or a later one, takes memory the first time.
   *
   * @param a rows × n, not to be changed before the sum is read
   * @param b columns × n, likewise
   */
  public OuterProducts add(Matrix a, Matrix b) {
    return add(1, a, b, null);
  }

  /** Adds A Bᵀ, and skips zeros of B if it has many. */
  public OuterProducts add(Matrix a, Nonzeros b) {
    return add(1, a, b.matrix(), b);
  }

  /** Subtracts A Bᵀ, and skips zeros of B if it has many. */
  public OuterProducts subtract(Matrix a, Nonzeros b) {
    return add(-1, a, b.matrix(), b);
  }

  /**
   * Adds a sum of products that is stored whole already, as that of a convolution's places is.
   *
   * @param sum of the shape of the products, packed, not to be changed before it is read
   */
  public OuterProducts add(Matrix sum) {
    shape.requireSameShape(sum);
    nextTerm().setWhole(factor, sum);
    return this;
  }

  private OuterProducts add(double sign, Matrix a, Matrix b, @Nullable Nonzeros ofB) {
    boolean fits = a.rows() == rows && b.rows() == columns && a.columns() == b.columns();
    if (!fits || a.precision() != precision || b.precision() != precision) {
      throw new IllegalArgumentException(a + " and " + b + " for " + rows + " × " + columns);
    }
    nextTerm().set(sign * factor, a, b, ofB);
    return this;
  }

  private OuterTerm nextTerm() {
    if (count == terms.length) {
      makeTerms(count + 1);
    }
    return terms[count++];
  }

  /**
   * One number of a term, computed by itself, with its factor; 0 if there are not so many terms.
   */
  public double at(int term, int row, int column) {
    return term < count ? terms[term].at(row, column) : 0;
  }

  public void requireShapeOf(Matrix matrix) {
    boolean fits = matrix.rows() == rows && matrix.columns() == columns;
    if (!fits || matrix.precision() != precision || count == 0) {
      throw new IllegalArgumentException(count + " products for " + matrix);
    }
  }

  /** Blocks of columns. */
  Blocks blocks() {
    return blocks;
  }

  /** To be called once before blocks are computed by several threads. */
  void prepare() {
    for (int t = 0; t < count; t++) {
      terms[t].prepare();
    }
  }

  /** Computes a block for the calling thread, which reads it next. */
  void compute(int block) {
    OuterBlock result = OuterBlock.mine();
    result.begin(blocks.start(block) * rows, rows, blocks.size(block));
    if (precision == Precision.DOUBLE) {
      computeExactly(block, result);
      return;
    }
    for (int t = 0; t < count; t++) {
      if (terms[t].skipsZeros()) {
        terms[t].addColumns(blocks, block, result.sums());
      } else {
        double keep = result.isMultiplied() ? 1 : 0;
        terms[t].multiply(blocks, block, result.products(precision), keep);
      }
    }
  }

  private void computeExactly(int block, OuterBlock result) {
    double[] sum = new double[rows * blocks.size(block)];
    for (int t = 0; t < count; t++) {
      terms[t].addExactly(blocks, block, sum);
    }
    result.products(precision).part(0, sum.length, 1).set(sum);
  }

  @Override
  public void load(int from, Scratch scratch, int k, int at, int n) {
    OuterBlock.mine().load(from, scratch, k, at, n);
  }
}

package io.github.autoencoderlab.engine;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

/**
 * A sum of outer products, factor · (A Bᵀ + C Dᵀ + …), that is never stored whole: whoever reads it
 * gets it block by block, from the cache of the processor that has just computed it.
 *
 * <p>The gradient of weights is one; the step of the optimiser reads each of its numbers once. All
 * memory is taken by the constructor and by the first reading on each thread.
 */
public final class OuterProducts implements Operand {
  /** Numbers of a block: half a megabyte, about half of a processor's own cache. */
  private static final int BLOCK = 1 << 17;

  private static final int LEAST_TO_SHARE = 1 << 15;
  private static final int MOST_TERMS = 2;
  private static final ThreadLocal<Room> ROOM = ThreadLocal.withInitial(Room::new);

  private final int rows;
  private final int columns;
  private final Precision precision;
  private final Blocks blocks;
  private final Matrix[] left = new Matrix[MOST_TERMS];
  private final Matrix[] right = new Matrix[MOST_TERMS];
  private double factor;
  private int terms;

  /** Nothing yet, in the shape and precision of a matrix. */
  public OuterProducts(Matrix shape) {
    rows = shape.rows();
    columns = shape.columns();
    precision = shape.precision();
    blocks = Blocks.cutForProduct(columns, count((long) rows * columns, columns));
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
    terms = 0;
    return this;
  }

  /**
   * Adds A Bᵀ; at most twice.
   *
   * @param a rows × n, not to be changed before the sum is read
   * @param b columns × n, likewise
   */
  public OuterProducts add(Matrix a, Matrix b) {
    boolean fits = a.rows() == rows && b.rows() == columns && a.columns() == b.columns();
    if (!fits || a.precision() != precision || b.precision() != precision) {
      throw new IllegalArgumentException(a + " and " + b + " for " + rows + " × " + columns);
    }
    left[terms] = a;
    right[terms++] = b;
    return this;
  }

  /** One number of the sum, computed by itself. */
  public double at(int row, int column) {
    double sum = 0;
    for (int t = 0; t < terms; t++) {
      float[] a = left[t].row(row);
      float[] b = right[t].row(column);
      for (int n = 0; n < a.length; n++) {
        sum += (double) a[n] * b[n];
      }
    }
    return factor * sum;
  }

  void requireShapeOf(Matrix matrix) {
    boolean fits = matrix.rows() == rows && matrix.columns() == columns;
    if (!fits || matrix.precision() != precision || terms == 0) {
      throw new IllegalArgumentException(terms + " products for " + matrix);
    }
  }

  /** Blocks of columns. */
  Blocks blocks() {
    return blocks;
  }

  /** Computes a block for the calling thread, which reads it next. */
  void compute(int block) {
    Room room = ROOM.get();
    room.start = blocks.start(block) * rows;
    int size = blocks.size(block) * rows;
    Matrix sum = room.ofSize(size, precision);
    if (precision == Precision.DOUBLE) {
      sum.part(0, size, 1).set(exactly(block, size));
      return;
    }
    for (int t = 0; t < terms; t++) {
      multiply(t, block, sum);
    }
  }

  private void multiply(int t, int block, Matrix sum) {
    FloatCells b = right[t].floats();
    cblas_sgemm(
        CblasColMajor,
        CblasNoTrans,
        CblasTrans,
        rows,
        blocks.size(block),
        left[t].columns(),
        (float) factor,
        left[t].floats().pointer(),
        rows,
        b.rowViews().of(blocks.count()).starts()[block],
        columns,
        t == 0 ? 0 : 1,
        sum.floats().pointer(),
        rows);
  }

  private double[] exactly(int block, int size) {
    double[] sum = new double[size];
    for (int t = 0; t < terms; t++) {
      double[] a = left[t].toDoubles();
      double[] b = right[t].toDoubles();
      for (int i = 0; i < size; i++) {
        int row = i % rows;
        int column = blocks.start(block) + i / rows;
        for (int n = 0; n < left[t].columns(); n++) {
          sum[i] += factor * a[n * rows + row] * b[n * columns + column];
        }
      }
    }
    return sum;
  }

  @Override
  public void load(int from, Scratch scratch, int k, int at, int n) {
    Room room = ROOM.get();
    room.sum.cells().load(from - room.start, scratch, k, at, n);
  }

  /** Where a thread computes its blocks. */
  private static final class Room {
    private Matrix sum = Matrix.vector(1);
    private int start;

    Matrix ofSize(int size, Precision precision) {
      if (sum.rows() < size || sum.precision() != precision) {
        sum = new Matrix(size, 1, precision);
      }
      return sum;
    }
  }
}

package io.github.autoencoderlab.engine.array;

import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all values of up to {@link Scratch#SLOTS} matrices, a piece that fits into the
 * cache at a time, shared by the team.
 *
 * <p>Each thread has one and uses it again and again, so that a step takes no memory. It ends
 * before the next begins.
 */
public final class Sweep implements IntConsumer {
  private static final ThreadLocal<Sweep> OF_THREAD = ThreadLocal.withInitial(Sweep::new);
  private static final int FACTORS = 8;

  private final Operand[] operands = new Operand[Scratch.SLOTS];
  private final @Nullable Storage[] written = new @Nullable Storage[Scratch.SLOTS];
  private final double[] factors = new double[FACTORS];
  private final double[] sums = new double[Blocks.MOST];
  private Kernel kernel = Kernels.NOTHING;
  private Blocks blocks = Blocks.ofElements(1);
  private long key;
  private int count;
  private boolean bias;
  private @Nullable Matrix first;
  private @Nullable OuterProducts products;
  private int rows = 1;
  private boolean single = true;

  private Sweep() {}

  /** A new pass of a kernel over nothing yet. */
  public static Sweep of(Kernel kernel) {
    Sweep sweep = OF_THREAD.get();
    sweep.kernel = kernel;
    sweep.count = 0;
    sweep.bias = false;
    sweep.first = null;
    sweep.products = null;
    return sweep;
  }

  /** The next slot is read. */
  public Sweep reading(Matrix matrix) {
    return slot(matrix, null);
  }

  /** The next slot is read and written. */
  public Sweep changing(Matrix matrix) {
    return slot(matrix, matrix.cells());
  }

  /** The last slot is a column vector that every column meets. */
  public Sweep readingBias(Matrix vector) {
    bias = true;
    return slot(vector, null);
  }

  /** The next slot is computed block by block and read; not the first. */
  public Sweep reading(OuterProducts sums) {
    products = sums;
    operands[count] = sums;
    written[count++] = null;
    return this;
  }

  private Sweep slot(Matrix matrix, @Nullable Storage changed) {
    first = first == null ? matrix : first;
    operands[count] = matrix.cells();
    written[count++] = changed;
    return this;
  }

  /** The numbers that the kernel asks for, in its order. */
  public Sweep with(double f0) {
    factors[0] = f0;
    return this;
  }

  /** Two numbers. */
  public Sweep with(double f0, double f1) {
    factors[1] = f1;
    return with(f0);
  }

  /** Sets one of the numbers. */
  public Sweep factor(int place, double value) {
    factors[place] = value;
    return this;
  }

  public double factor(int place) {
    return factors[place];
  }

  /** The key of its random numbers. */
  public Sweep key(long of) {
    key = of;
    return this;
  }

  public long key() {
    return key;
  }

  /** Goes over all values; returns the sum of what the kernel returned. */
  public double run() {
    Matrix matrix = Objects.requireNonNull(first);
    rows = matrix.rows();
    single = matrix.precision() == Precision.FLOAT;
    blocks = blocksOf(matrix);
    if (products != null) {
      products.prepare();
    }
    Team.shared().run(blocks.count(), this);
    double sum = 0;
    for (int block = 0; block < blocks.count(); block++) {
      sum += sums[block];
    }
    return sum;
  }

  private Blocks blocksOf(Matrix matrix) {
    if (products != null) {
      return products.blocks();
    }
    return bias ? matrix.columnBlocks() : matrix.elementBlocks();
  }

  @Override
  public void accept(int block) {
    Scratch scratch = Scratch.mine();
    int from = blocks.start(block);
    int to = blocks.start(block + 1);
    if (products != null) {
      products.compute(block);
      sums[block] = elements(scratch, from * rows, to * rows);
    } else {
      sums[block] = bias ? columns(scratch, from, to) : elements(scratch, from, to);
    }
  }

  private double elements(Scratch scratch, int from, int to) {
    double sum = 0;
    for (int offset = from; offset < to; offset += Scratch.SIZE) {
      int n = Math.min(Scratch.SIZE, to - offset);
      load(scratch, count, offset, n);
      sum += piece(scratch, offset, n);
    }
    return sum;
  }

  private double columns(Scratch scratch, int from, int to) {
    return rows <= Scratch.SIZE / 2
        ? severalColumns(scratch, from, to)
        : longColumns(scratch, from, to);
  }

  /** Short columns go together: loops over few elements are not worth their start. */
  private double severalColumns(Scratch scratch, int from, int to) {
    int together = Scratch.SIZE / rows;
    int last = count - 1;
    for (int n = 0; n < Math.min(together, to - from); n++) {
      operands[last].load(0, scratch, last, n * rows, rows);
    }
    double sum = 0;
    for (int column = from; column < to; column += together) {
      int n = Math.min(together, to - column) * rows;
      load(scratch, last, column * rows, n);
      sum += piece(scratch, column * rows, n);
    }
    return sum;
  }

  private double longColumns(Scratch scratch, int from, int to) {
    double sum = 0;
    int last = count - 1;
    for (int row = 0; row < rows; row += Scratch.SIZE) {
      int n = Math.min(Scratch.SIZE, rows - row);
      operands[last].load(row, scratch, last, 0, n);
      for (int column = from; column < to; column++) {
        int offset = column * rows + row;
        load(scratch, last, offset, n);
        sum += piece(scratch, offset, n);
      }
    }
    return sum;
  }

  private void load(Scratch scratch, int slots, int offset, int n) {
    for (int k = 0; k < slots; k++) {
      operands[k].load(offset, scratch, k, 0, n);
    }
  }

  private double piece(Scratch scratch, int offset, int n) {
    double sum =
        single ? kernel.floats(this, scratch, offset, n) : kernel.doubles(this, scratch, offset, n);
    for (int k = 0; k < count; k++) {
      Storage changed = written[k];
      if (changed != null) {
        changed.store(offset, scratch, k, n);
      }
    }
    return sum;
  }
}

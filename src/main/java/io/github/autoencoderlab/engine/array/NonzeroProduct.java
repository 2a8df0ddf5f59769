package io.github.autoencoderlab.engine.array;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * C ← A B for a B of few nonzeros: each column of C is a sum of some columns of A. What a block
 * computes does not depend on where the cuts are.
 */
final class NonzeroProduct {
  private static final ThreadLocal<float[]> SUM = ThreadLocal.withInitial(() -> new float[1]);

  private final Matrix c;
  private final HeapColumns copy = new HeapColumns();
  private final IntConsumer adding = this::add;
  private final Blocks blocks;
  private float[][] columns = {};
  private NonzeroLists lists;

  NonzeroProduct(Matrix c, Nonzeros b) {
    this.c = c;
    lists = b.ofColumns();
    blocks = Blocks.ofColumns(b.matrix().rows(), c.columns());
  }

  void run(Matrix a, Nonzeros b) {
    columns = copy.of(a);
    lists = b.ofColumns();
    Team.shared().run(blocks.count(), adding);
  }

  private void add(int block) {
    int rows = c.rows();
    float[] sum = sum(rows);
    for (int column = blocks.start(block); column < blocks.start(block + 1); column++) {
      Arrays.fill(sum, 0, rows, 0);
      lists.addTo(sum, column, 1, columns, rows);
      c.floats().put(column * rows, sum, rows);
    }
  }

  /** An array of the calling thread, at least so long. */
  private static float[] sum(int length) {
    float[] sum = SUM.get();
    if (sum.length < length) {
      sum = new float[length];
      SUM.set(sum);
    }
    return sum;
  }
}

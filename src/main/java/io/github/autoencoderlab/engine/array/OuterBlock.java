package io.github.autoencoderlab.engine.array;

import java.util.Arrays;

/**
 * Where a thread computes a block of columns: products by BLAS in one place, sums that skip zeros
 * in another, and both together are the block.
 */
final class OuterBlock {
  private static final ThreadLocal<OuterBlock> OF_THREAD = ThreadLocal.withInitial(OuterBlock::new);

  private Matrix products = Matrix.vector(1);
  private float[][] sums = {};
  private boolean multiplied;
  private boolean added;
  private int start;
  private int rows;
  private int columns;

  private OuterBlock() {}

  /** That of the calling thread. */
  static OuterBlock mine() {
    return OF_THREAD.get();
  }

  /** Begins a block whose first value has this place in the whole. */
  void begin(int first, int ofRows, int ofColumns) {
    start = first;
    rows = ofRows;
    columns = ofColumns;
    multiplied = false;
    added = false;
  }

  boolean isMultiplied() {
    return multiplied;
  }

  /** For products, values from before in it. */
  Matrix products(Precision precision) {
    if (products.rows() < rows * columns || products.precision() != precision) {
      products = new Matrix(rows * columns, 1, precision);
    }
    multiplied = true;
    return products;
  }

  /** For sums of columns, zeros in it when it is asked for first. */
  float[][] sums() {
    if (!added) {
      clear();
    }
    added = true;
    return sums;
  }

  private void clear() {
    if (sums.length < columns || sums[0].length < rows) {
      sums = new float[columns][rows];
      return;
    }
    for (int n = 0; n < columns; n++) {
      Arrays.fill(sums[n], 0, rows, 0);
    }
  }

  /** As {@link Operand#load}. */
  void load(int from, Scratch scratch, int k, int at, int n) {
    int place = from - start;
    if (multiplied) {
      products.cells().load(place, scratch, k, at, n);
    }
    if (added && multiplied) {
      copySums(place, scratch.p, 0, n);
      Loops.add(scratch.floats[k], scratch.p, n);
    } else if (added) {
      copySums(place, scratch.floats[k], at, n);
    }
  }

  private void copySums(int place, float[] copy, int at, int n) {
    int done = 0;
    while (done < n) {
      int row = (place + done) % rows;
      int length = Math.min(rows - row, n - done);
      System.arraycopy(sums[(place + done) / rows], row, copy, at + done, length);
      done += length;
    }
  }
}

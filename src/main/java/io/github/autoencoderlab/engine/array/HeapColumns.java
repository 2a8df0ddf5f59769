package io.github.autoencoderlab.engine.array;

import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A copy of a matrix's columns in arrays of their own, over which loops become vector loops. */
final class HeapColumns {
  private final IntConsumer copying = this::copy;
  private float[][] columns = {};
  private @Nullable Matrix source;
  private int rows;

  /** Copies all columns of a matrix, with all threads; the arrays are used again. */
  float[][] of(Matrix matrix) {
    if (columns.length < matrix.columns() || rows != matrix.rows()) {
      rows = matrix.rows();
      columns = new float[matrix.columns()][rows];
    }
    source = matrix;
    Team.shared().run(matrix.columnBlocks().count(), copying);
    source = null;
    return columns;
  }

  private void copy(int block) {
    Matrix matrix = Objects.requireNonNull(source);
    Blocks blocks = matrix.columnBlocks();
    for (int n = blocks.start(block); n < blocks.start(block + 1); n++) {
      matrix.floats().get(columns[n], n * rows);
    }
  }
}

package io.github.autoencoderlab.engine.array;

/** Reads one column. */
@FunctionalInterface
public interface ColumnReader {
  /**
   * Reads a column, at the same time as others are read.
   *
   * @param column its number
   * @param values a copy, which is overwritten after this call
   */
  void read(int column, float[] values);

  /** Reads all columns of a matrix, several at a time. */
  default void readAll(Matrix matrix) {
    Blocks blocks = matrix.columnBlocks();
    Team.shared()
        .run(
            blocks.count(),
            n -> {
              float[] copy = new float[matrix.rows()];
              for (int column = blocks.start(n); column < blocks.start(n + 1); column++) {
                matrix.cells().get(copy, column * matrix.rows());
                read(column, copy);
              }
            });
  }
}

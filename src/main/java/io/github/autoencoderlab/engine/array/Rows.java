package io.github.autoencoderlab.engine.array;

/**
 * Rows of a matrix that follow each other, all columns.
 *
 * @param of whose values lie side by side
 * @param from the first row, from 0
 * @param count how many, at least 1
 */
public record Rows(Matrix of, int from, int count) {
  public Rows {
    boolean within = from >= 0 && count >= 1 && from + count <= of.rows();
    if (!within || of.cells().lattice() != null) {
      throw new IllegalArgumentException(count + " rows from " + from + " of " + of);
    }
  }

  /** All rows. */
  public static Rows of(Matrix matrix) {
    return new Rows(matrix, 0, matrix.rows());
  }

  /** Place of the first of these rows in a column. */
  int place(int column) {
    return column * of.rows() + from;
  }
}

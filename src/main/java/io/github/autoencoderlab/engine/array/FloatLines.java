package io.github.autoencoderlab.engine.array;

/** Values of a float32 matrix that lie side by side, for loops over arrays that are their own. */
public final class FloatLines {
  private FloatLines() {}

  /**
   * Copies n values of a matrix, from one place on, to an array.
   *
   * @param from place in the matrix, column by column
   * @param at place in the array
   */
  public static void read(Matrix matrix, int from, float[] copy, int at, int n) {
    matrix.floats().read(from, copy, at, n);
  }

  /**
   * Copies n values of an array to a matrix, from one place on.
   *
   * @param from place in the matrix, column by column
   * @param at place in the array
   */
  public static void write(Matrix matrix, int from, float[] source, int at, int n) {
    matrix.floats().write(from, source, at, n);
  }
}

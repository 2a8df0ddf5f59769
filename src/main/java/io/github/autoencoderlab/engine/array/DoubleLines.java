package io.github.autoencoderlab.engine.array;

/** Values of a matrix in double precision, for loops over arrays that are their own. */
public final class DoubleLines {
  private DoubleLines() {}

  /**
   * Copies n values of a matrix, from one place on, to an array.
   *
   * @param from place in the matrix, column by column
   * @param at place in the array
   */
  public static void read(Matrix matrix, int from, double[] copy, int at, int n) {
    matrix.doubles().read(from, copy, at, n);
  }

  /**
   * Copies n values of an array to a matrix, from one place on.
   *
   * @param from place in the matrix, column by column
   * @param at place in the array
   */
  public static void write(Matrix matrix, int from, double[] source, int at, int n) {
    matrix.doubles().write(from, source, at, n);
  }
}

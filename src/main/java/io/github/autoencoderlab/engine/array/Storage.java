package io.github.autoencoderlab.engine.array;

/** The values of a matrix, column by column, in one of two precisions. */
abstract sealed class Storage implements Operand permits FloatStorage, DoubleStorage {
  private final int size;

  Storage(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  abstract Precision precision();

  /** The same memory from one place on. */
  abstract Storage part(int from, int rows, int columns);

  abstract void get(float[] copy, int from);

  abstract void get(double[] copy, int from);

  abstract void put(float[] values);

  abstract void put(double[] values);

  /** Copies n values from slot k of a scratch. */
  abstract void store(int from, Scratch scratch, int k, int n);

  /** this ← keep · this + factor · (the sum of the columns of A). */
  abstract void addRowSums(double keep, double factor, Matrix a, Matrix ones);

  /** this ← factor · this. */
  abstract void scale(double factor);
}

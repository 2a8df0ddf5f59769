package io.github.autoencoderlab.engine.array;

import org.jspecify.annotations.Nullable;

/** The values of a matrix, column by column, in one of two precisions. */
abstract sealed class Storage implements Operand permits FloatStorage, DoubleStorage {
  private final int size;
  private final @Nullable Lattice lattice;

  /**
   * So many values.
   *
   * @param lattice where they lie, or null if side by side
   */
  Storage(int size, @Nullable Lattice lattice) {
    this.size = size;
    this.lattice = lattice;
  }

  /** Where the values lie, or null if side by side. */
  @Nullable Lattice lattice() {
    return lattice;
  }

  /** Where the ith value lies. */
  int place(int i) {
    return lattice == null ? i : lattice.place(i);
  }

  int size() {
    return size;
  }

  abstract Precision precision();

  /** The same memory from one place on. */
  abstract Storage part(int from, int rows, int columns);

  /** Places of the same memory, from one on, which do not lie side by side. */
  abstract Storage lattice(int from, int rows, int columns, Lattice places);

  abstract float single(int place);

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

package io.github.autoencoderlab.engine.array;

import org.jspecify.annotations.Nullable;

/** Values in a plain array, computed with by the loops of a textbook. */
final class DoubleStorage extends Storage {
  private final double[] values;
  private final int start;

  /** Zeros. */
  DoubleStorage(int rows, int columns) {
    this(new double[rows * columns], 0, rows * columns, null);
  }

  private DoubleStorage(double[] values, int start, int size, @Nullable Lattice lattice) {
    super(size, lattice);
    this.values = values;
    this.start = start;
  }

  @Override
  Precision precision() {
    return Precision.DOUBLE;
  }

  @Override
  Storage part(int from, int rows, int columns) {
    return new DoubleStorage(values, start + from, rows * columns, null);
  }

  @Override
  Storage lattice(int from, int rows, int columns, Lattice places) {
    return new DoubleStorage(values, start + from, rows * columns, places);
  }

  @Override
  float single(int place) {
    return (float) at(place);
  }

  @Override
  void get(float[] copy, int from) {
    for (int i = 0; i < copy.length; i++) {
      copy[i] = (float) at(from + i);
    }
  }

  @Override
  void get(double[] copy, int from) {
    read(from, copy, 0, copy.length);
  }

  @Override
  void put(float[] source) {
    for (int i = 0; i < source.length; i++) {
      values[start + place(i)] = source[i];
    }
  }

  @Override
  void put(double[] source) {
    write(0, source, 0, source.length);
  }

  @Override
  public void load(int from, Scratch scratch, int k, int at, int n) {
    read(from, scratch.doubles[k], at, n);
  }

  @Override
  void store(int from, Scratch scratch, int k, int n) {
    write(from, scratch.doubles[k], 0, n);
  }

  /** Copies n values, from one place on, to a place of an array. */
  void read(int from, double[] copy, int at, int n) {
    for (int i = 0; i < n; i++) {
      copy[at + i] = at(from + i);
    }
  }

  /** Takes over n values from a place of an array, from one place on. */
  void write(int from, double[] source, int at, int n) {
    for (int i = 0; i < n; i++) {
      values[start + place(from + i)] = source[at + i];
    }
  }

  @Override
  void addRowSums(double keep, double factor, Matrix a, Matrix ones) {
    for (int row = 0; row < a.rows(); row++) {
      double sum = 0;
      for (int column = 0; column < a.columns(); column++) {
        sum += a.doubles().at(column * a.rows() + row) * ones.doubles().at(column);
      }
      add(row, keep, factor * sum);
    }
  }

  @Override
  void scale(double factor) {
    for (int i = 0; i < size(); i++) {
      values[start + place(i)] *= factor;
    }
  }

  /** this ← keep · this + factor · A B, of which each may be transposed. */
  void multiply(double keep, double factor, Product product, int rows, int columns) {
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        double sum = 0;
        for (int k = 0; k < product.inner(); k++) {
          sum +=
              at(product.a(), product.transposeA(), row, k)
                  * at(product.b(), product.transposeB(), k, column);
        }
        add(column * rows + row, keep, factor * sum);
      }
    }
  }

  private static double at(Matrix matrix, boolean transposed, int row, int column) {
    int place = transposed ? row * matrix.rows() + column : column * matrix.rows() + row;
    return matrix.doubles().at(place);
  }

  double at(int i) {
    return values[start + place(i)];
  }

  /** As in BLAS, what is kept by 0 may be NaN. */
  void add(int i, double keep, double more) {
    int place = start + place(i);
    values[place] = (keep == 0 ? 0 : keep * values[place]) + more;
  }
}

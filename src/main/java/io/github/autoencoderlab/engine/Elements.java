package io.github.autoencoderlab.engine;

import java.nio.FloatBuffer;

/** Work on every element of a column-major array, a piece that fits into the cache at a time. */
final class Elements {
  private Elements() {}

  /** What is done to a piece. */
  @FunctionalInterface
  private interface Piece {
    void change(Scratch scratch, int offset, int n);
  }

  /** x ← σ(x) from one place to another. */
  static void sigmoid(FloatBuffer x, int from, int to) {
    each(x, x, from, to, (scratch, offset, n) -> sigmoid(scratch, n));
  }

  /** y ← σ(factor · x) from one place to another. */
  static void sigmoid(float factor, FloatBuffer x, FloatBuffer y, int from, int to) {
    each(
        x,
        y,
        from,
        to,
        (scratch, offset, n) -> {
          Loops.scale(scratch.x, factor, n);
          sigmoid(scratch, n);
        });
  }

  /**
   * dots ← xᵀ y of every column; from and to are columns.
   *
   * @param stride from one column of y to the next; 0 if y has only one
   */
  static void dots(
      FloatBuffer x, FloatBuffer y, int stride, int rows, double[] dots, int from, int to) {
    Scratch scratch = Scratch.mine();
    for (int column = from; column < to; column++) {
      double sum = 0;
      for (int row = 0; row < rows; row += Scratch.SIZE) {
        int n = Math.min(Scratch.SIZE, rows - row);
        x.get(column * rows + row, scratch.x, 0, n);
        y.get(column * stride + row, scratch.y, 0, n);
        sum += Loops.dot(scratch.x, scratch.y, n);
      }
      dots[column] = sum;
    }
  }

  /** sums ← Σ log(1 + eˣ) of every column; from and to are columns. */
  static void softplus(FloatBuffer x, int rows, double[] sums, int from, int to) {
    Scratch scratch = Scratch.mine();
    for (int column = from; column < to; column++) {
      double sum = 0;
      for (int row = 0; row < rows; row += Scratch.SIZE) {
        int n = Math.min(Scratch.SIZE, rows - row);
        x.get(column * rows + row, scratch.x, 0, n);
        sum += Loops.positiveSum(scratch.x, n);
        Loops.absolute(scratch.x, n);
        sigmoid(scratch, n);
        sum -= Loops.logProduct(scratch.x, n);
      }
      sums[column] = sum;
    }
  }

  /** x ← σ(x + bias), the bias being added to every column; from and to are columns. */
  static void sigmoid(FloatBuffer x, FloatBuffer bias, int from, int to) {
    eachColumn(
        x,
        bias,
        from,
        to,
        (scratch, offset, n) -> {
          Loops.add(scratch.x, scratch.y, n);
          sigmoid(scratch, n);
        });
  }

  /** x ← x + bias, the bias being added to every column; from and to are columns. */
  static void add(FloatBuffer x, FloatBuffer bias, int from, int to) {
    eachColumn(x, bias, from, to, (scratch, offset, n) -> Loops.add(scratch.x, scratch.y, n));
  }

  /** x ← 1 with probability p, else 0, from one place to another. */
  static void draw(FloatBuffer p, FloatBuffer x, long key, int from, int to) {
    each(
        p,
        x,
        from,
        to,
        (scratch, offset, n) -> {
          Loops.random(scratch.counters, offset * Loops.GOLDEN, key, scratch.bits, n);
          scratch.bitsAsFloats(n);
          Loops.draw(scratch.x, scratch.y, n);
        });
  }

  private static void sigmoid(Scratch scratch, int n) {
    Loops.sigmoid(scratch.x, scratch.y, scratch.z, n);
  }

  private static void each(FloatBuffer in, FloatBuffer out, int from, int to, Piece piece) {
    Scratch scratch = Scratch.mine();
    for (int offset = from; offset < to; offset += Scratch.SIZE) {
      int n = Math.min(Scratch.SIZE, to - offset);
      in.get(offset, scratch.x, 0, n);
      piece.change(scratch, offset, n);
      out.put(offset, scratch.x, 0, n);
    }
  }

  private static void eachColumn(FloatBuffer x, FloatBuffer bias, int from, int to, Piece piece) {
    if (bias.capacity() <= Scratch.SIZE / 2) {
      severalColumns(x, bias, from, to, piece);
    } else {
      for (int column = from; column < to; column++) {
        longColumn(x, bias, column, piece);
      }
    }
  }

  /** Short columns go together: loops over few elements are not worth their start. */
  private static void severalColumns(
      FloatBuffer x, FloatBuffer bias, int from, int to, Piece piece) {
    Scratch scratch = Scratch.mine();
    int rows = bias.capacity();
    int together = Scratch.SIZE / rows;
    for (int column = from; column < to; column += together) {
      int columns = Math.min(together, to - column);
      for (int n = 0; n < columns; n++) {
        bias.get(0, scratch.y, n * rows, rows);
      }
      x.get(column * rows, scratch.x, 0, columns * rows);
      piece.change(scratch, column * rows, columns * rows);
      x.put(column * rows, scratch.x, 0, columns * rows);
    }
  }

  private static void longColumn(FloatBuffer x, FloatBuffer bias, int column, Piece piece) {
    Scratch scratch = Scratch.mine();
    int rows = bias.capacity();
    for (int row = 0; row < rows; row += Scratch.SIZE) {
      int n = Math.min(Scratch.SIZE, rows - row);
      int offset = column * rows + row;
      bias.get(row, scratch.y, 0, n);
      x.get(offset, scratch.x, 0, n);
      piece.change(scratch, offset, n);
      x.put(offset, scratch.x, 0, n);
    }
  }
}

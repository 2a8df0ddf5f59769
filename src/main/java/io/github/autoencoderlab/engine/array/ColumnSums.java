package io.github.autoencoderlab.engine.array;

/** Sums over each column of a matrix. */
final class ColumnSums {
  private ColumnSums() {}

  /** What a piece of a column adds to its sum. */
  @FunctionalInterface
  private interface Piece {
    double sum(Scratch scratch, int column, int row, int n);
  }

  /** xᵀ y of every column, or of every column of x with the only one of y. */
  static double[] dots(Matrix x, Matrix y) {
    int stride = y.columns() == 1 ? 0 : y.rows();
    return each(
        x,
        (scratch, column, row, n) -> {
          y.cells().load(column * stride + row, scratch, 1, 0, n);
          return x.precision() == Precision.FLOAT
              ? Loops.dot(scratch.floats[0], scratch.floats[1], n)
              : dot(scratch.doubles[0], scratch.doubles[1], n);
        });
  }

  /** Σ log(1 + eˣ) of every column. */
  static double[] softplus(Matrix x) {
    return each(
        x,
        (scratch, column, row, n) ->
            x.precision() == Precision.FLOAT
                ? softplus(scratch, n)
                : softplus(scratch.doubles[0], n));
  }

  private static double[] each(Matrix x, Piece piece) {
    double[] sums = new double[x.columns()];
    Blocks blocks = x.columnBlocks();
    Team.shared()
        .run(
            blocks.count(),
            block -> {
              for (int column = blocks.start(block); column < blocks.start(block + 1); column++) {
                sums[column] = column(x, column, piece);
              }
            });
    return sums;
  }

  private static double column(Matrix x, int column, Piece piece) {
    Scratch scratch = Scratch.mine();
    double sum = 0;
    for (int row = 0; row < x.rows(); row += Scratch.SIZE) {
      int n = Math.min(Scratch.SIZE, x.rows() - row);
      x.cells().load(column * x.rows() + row, scratch, 0, 0, n);
      sum += piece.sum(scratch, column, row, n);
    }
    return sum;
  }

  private static double dot(double[] x, double[] y, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  /** log(1 + eˣ) = max(x, 0) − log σ(|x|). */
  private static double softplus(Scratch scratch, int n) {
    float[] x = scratch.floats[0];
    double positive = Loops.positiveSum(x, n);
    Loops.absolute(x, n);
    Loops.sigmoid(x, scratch.p, scratch.q, n);
    return positive - Loops.logProduct(x, n);
  }

  private static double softplus(double[] x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.max(x[i], 0) + Math.log1p(Math.exp(-Math.abs(x[i])));
    }
    return sum;
  }
}

package io.github.autoencoderlab.engine.array;

/**
 * Whether products come out as plain loops say. Libraries that do not know a processor have been
 * seen to multiply wrongly on it, without a word.
 */
final class ProductCheck {
  /**
   * Neither is a multiple of what kernels take at once; the second is beyond what is packed small.
   */
  private static final int[][] SIZES = {{7, 5, 3}, {83, 141, 107}, {83, 1, 107}};

  /** float32 sums of a hundred products of numbers up to 1 are right to about 10⁻⁵. */
  private static final double TOLERANCE = 1e-3;

  /** Computes C ← A B, of which each may be transposed. */
  @FunctionalInterface
  interface Multiplication {
    void multiply(Matrix c, Matrix a, boolean transposeA, Matrix b, boolean transposeB);
  }

  private final Multiplication multiplication;

  ProductCheck(Multiplication multiplication) {
    this.multiplication = multiplication;
  }

  /** Of the products that all learning rests on; takes a few milliseconds. */
  static ProductCheck ofLibrary() {
    return new ProductCheck(
        (c, a, transposeA, b, transposeB) ->
            new Product(c).of(a, transposeA, b, transposeB).run(0, 1));
  }

  /** Whether all of them are right. */
  boolean passes() {
    boolean right = true;
    for (int[] size : SIZES) {
      for (int turn = 0; turn < 4; turn++) {
        right &= isRight(size[0], size[1], size[2], (turn & 1) != 0, (turn & 2) != 0);
      }
    }
    return right;
  }

  private boolean isRight(
      int rows, int columns, int inner, boolean transposeA, boolean transposeB) {
    Matrix a = transposeA ? numbers(inner, rows) : numbers(rows, inner);
    Matrix b = transposeB ? numbers(columns, inner) : numbers(inner, columns);
    Matrix c = new Matrix(rows, columns);
    multiplication.multiply(c, a, transposeA, b, transposeB);
    float[] found = c.toArray();
    float[] left = a.toArray();
    float[] right = b.toArray();
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        double sum = 0;
        for (int k = 0; k < inner; k++) {
          sum +=
              (double) left[transposeA ? row * inner + k : k * rows + row]
                  * right[transposeB ? k * columns + column : column * inner + k];
        }
        // Not a number is near nothing.
        if (!(Math.abs(found[column * rows + row] - sum) <= TOLERANCE)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Matrix numbers(int rows, int columns) {
    float[] values = new float[rows * columns];
    new Randomness(1).at(0, rows).uniform(values, 1);
    return new Matrix(rows, columns).set(values);
  }
}

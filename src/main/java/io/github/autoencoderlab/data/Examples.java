package io.github.autoencoderlab.data;

/** Examples of one size to learn from: bytes for pictures, floats for everything else. */
public sealed interface Examples permits Images, Reals {
  /** What the numbers mean. */
  Kind kind();

  /** Rows of one example, at least 1. */
  int rows();

  /** Columns of one example, at least 1. */
  int columns();

  /** One class (0 … 255) for each example, or empty if the examples have none; not copied. */
  byte[] labels();

  /** How many examples there are. */
  int count();

  /** Numbers in one example. */
  default int size() {
    return rows() * columns();
  }

  /** Copies one example, row by row, to a place in an array; pictures are scaled to [0, 1]. */
  void copy(int example, float[] target, int offset);

  /** The examples at these places, in this order. */
  Examples pick(int[] places);

  /** The same examples of which nobody knows the class. */
  Examples withoutLabels();

  /** The first examples, one after the other; fewer if there are fewer. */
  default float[] first(int most) {
    int count = Math.min(most, count());
    float[] values = new float[count * size()];
    for (int n = 0; n < count; n++) {
      copy(n, values, n * size());
    }
    return values;
  }

  /** The mean of each number over all examples; zeros if there are none. */
  default float[] mean() {
    float[] one = new float[size()];
    double[] sums = new double[size()];
    for (int n = 0; n < count(); n++) {
      copy(n, one, 0);
      for (int i = 0; i < one.length; i++) {
        sums[i] += one[i];
      }
    }
    for (int i = 0; i < one.length; i++) {
      one[i] = (float) (sums[i] / Math.max(1, count()));
    }
    return one;
  }
}

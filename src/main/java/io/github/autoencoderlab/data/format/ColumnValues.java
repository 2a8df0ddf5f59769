package io.github.autoencoderlab.data.format;

/**
 * What values a column of a table holds.
 *
 * @param rows how many values there are
 * @param distinct how many different ones; {@link #MANY} if they cannot be classes
 * @param most how often the most frequent one stands there
 * @param low the smallest
 * @param high the largest
 */
record ColumnValues(int rows, int distinct, int most, float low, float high) {
  /** More than there are classes. */
  static final int MANY = 300;

  private static final int LOWEST = -1;
  private static final int HIGHEST = 255;

  /** Few rows tell nothing of how often a value comes. */
  private static final int FEW_ROWS = 20;

  private static final double ALMOST_ALL = 0.9;

  /** Looks at all of them. */
  static ColumnValues of(TextTable table, int column) {
    int[] counts = new int[HIGHEST - LOWEST + 1];
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    boolean classes = true;
    for (int row = 0; row < table.rows(); row++) {
      float value = table.at(row, column);
      low = Math.min(low, value);
      high = Math.max(high, value);
      classes &= value == Math.rint(value) && value >= LOWEST && value <= HIGHEST;
      if (classes) {
        counts[(int) value - LOWEST]++;
      }
    }
    int distinct = 0;
    int most = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
      most = Math.max(most, count);
    }
    return classes
        ? new ColumnValues(table.rows(), distinct, most, low, high)
        : new ColumnValues(table.rows(), MANY, 0, low, high);
  }

  /** Whether they can be classes: two or more whole numbers from 0 to 255, or −1 among them. */
  boolean mayBeClasses() {
    return distinct >= 2 && distinct < MANY;
  }

  /** Whether all are the same. */
  boolean isConstant() {
    return low == high;
  }

  /** Whether they count on from 0 or 1 without a gap, as numbers of classes do, or are −1 and 1. */
  boolean isCounted() {
    boolean gapless = (low == 0 || low == 1) && high - low + 1 == distinct;
    return gapless || (low == -1 && high == 1 && distinct == 2);
  }

  /** Whether nearly all are one and the same, as at the border of pictures. */
  boolean isNearlyConstant() {
    return rows >= FEW_ROWS && most >= ALMOST_ALL * rows;
  }
}

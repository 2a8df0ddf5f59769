package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;

/**
 * What values an array holds.
 *
 * @param low the smallest
 * @param high the largest
 * @param whole whether all are whole numbers
 * @param bytes whether they are stored as unsigned bytes
 * @param deep whether they are whole numbers of 16 bits
 */
record Statistics(double low, double high, boolean whole, boolean bytes, boolean deep) {
  /**
   * Looks at all numbers.
   *
   * @throws DataException if one is not finite, or they cannot be read
   */
  static Statistics of(StoredArray array) throws DataException {
    Looker looker = new Looker(array);
    array.numbers().forEach(looker);
    return new Statistics(
        looker.low, looker.high, looker.whole, false, array.numbers().haveSixteenBits());
  }

  /** Looks at all bytes. */
  static Statistics of(byte[] bytes) {
    int low = 255;
    int high = 0;
    for (byte value : bytes) {
      low = Math.min(low, value & 0xff);
      high = Math.max(high, value & 0xff);
    }
    return new Statistics(low, high, true, true, false);
  }

  /** Whether they are grey values as they are: whole numbers from 0 to 255. */
  boolean isGrey() {
    return whole && low >= 0 && high <= 255;
  }

  /** Of both together. */
  Statistics and(Statistics other) {
    return new Statistics(
        Math.min(low, other.low),
        Math.max(high, other.high),
        whole && other.whole,
        bytes && other.bytes,
        deep && other.deep);
  }

  private static final class Looker implements Numbers.Sink {
    private final StoredArray array;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean whole = true;
    private long seen;

    private Looker(StoredArray array) {
      this.array = array;
    }

    @Override
    public void take(double[] block, int count) throws DataException {
      for (int n = 0; n < count; n++) {
        double value = block[n];
        if (!(Math.abs(value) <= Float.MAX_VALUE)) {
          throw new DataException(
              "data.notFinite",
              array.file(),
              array.shownName(),
              String.valueOf(value),
              seen + n + 1);
        }
        low = Math.min(low, value);
        high = Math.max(high, value);
        whole &= value == Math.rint(value);
      }
      seen += count;
    }
  }
}

package io.github.autoencoderlab.data;

import io.github.autoencoderlab.data.pen.PenDigits;
import io.github.autoencoderlab.data.pen.PenImages;

/** A data set of digits written by the program's own pen. */
public final class PenDataSet {
  private static final int SIDE = 28;

  private PenDataSet() {}

  /**
   * Makes training and test digits; the first ones are trained on, so that both are as different as
   * any two.
   *
   * @param train training images, at least 1
   * @param test test images, at least 1
   */
  public static DataSet make(int train, int test, long seed) {
    PenImages all = PenDigits.make(train + test, seed);
    return new DataSet(DataSets.DIGITS, part(all, 0, train), part(all, train, test));
  }

  private static Images part(PenImages all, int first, int count) {
    byte[] pixels = new byte[count * SIDE * SIDE];
    byte[] labels = new byte[count];
    System.arraycopy(all.pixels(), first * SIDE * SIDE, pixels, 0, pixels.length);
    System.arraycopy(all.labels(), first, labels, 0, count);
    return new Images(SIDE, SIDE, pixels, labels);
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.picture.Picture;
import io.github.autoencoderlab.text.Message;

/**
 * Which value is white among numbers of 16 bits, as cameras and scanners seldom use all of them;
 * the same for pictures and arrays.
 *
 * @param high the largest value found; 0 if none has 16 bits
 */
record DeepGrey(int high) {
  /** White if all 16 bits are used. */
  static final int FULL = 65_535;

  private static final int FEWEST_BITS = 8;

  /** Of one picture; one that tells itself what is white is as it is. */
  static DeepGrey of(Picture picture) {
    Picture.Deep deep = picture.deep();
    return new DeepGrey(deep == null || deep.told() > 0 ? 0 : deep.high());
  }

  /** Of both together. */
  DeepGrey and(DeepGrey other) {
    return new DeepGrey(Math.max(high, other.high));
  }

  /**
   * The largest number of 8, 10, 12, 14 or 16 bits, as many as are used; of few shades the last.
   */
  int white() {
    if (high <= Scaling.FEW_SHADES) {
      return high == 0 ? FULL : high;
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(high);
    return (1 << Math.max(FEWEST_BITS, bits + bits % 2)) - 1;
  }

  /** Says it. */
  Message done() {
    return Message.of("data.done.deep", high, white());
  }
}

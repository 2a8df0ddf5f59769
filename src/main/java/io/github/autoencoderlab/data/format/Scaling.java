package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.text.Message;

/**
 * How values become grey: {@code low} becomes 0, black, and {@code high} 255, white, and what is
 * between them the nearest of the steps between.
 *
 * @param done says it
 */
record Scaling(double low, double high, Message done) {
  private static final double WHITE = 255;

  /** Up to here whole numbers are shades of fewer steps than 256, such as 0 … 16. */
  static final double FEW_SHADES = 127;

  /**
   * Chooses the scaling for the values of a data set.
   *
   * @throws DataException if all values are the same one, which tells nothing
   */
  static Scaling of(Statistics values, String name) throws DataException {
    if (values.isGrey()) {
      return ofWhole(values);
    }
    if (values.deep() && values.low() >= 0) {
      DeepGrey grey = new DeepGrey((int) values.high());
      return new Scaling(0, grey.white(), grey.done());
    }
    if (values.low() >= 0 && values.high() <= 1) {
      return new Scaling(0, 1, Message.of("data.done.unit"));
    }
    if (values.low() == values.high()) {
      throw new DataException("data.constant", name, Account.number(values.low()));
    }
    return stretched(values.low(), values.high());
  }

  private static Scaling ofWhole(Statistics values) {
    if (values.high() == 1) {
      return new Scaling(0, 1, Message.of("data.done.binary"));
    }
    boolean few = !values.bytes() && values.high() <= FEW_SHADES && values.high() > 0;
    return few ? stretched(0, values.high()) : new Scaling(0, WHITE, Message.of("data.done.bytes"));
  }

  private static Scaling stretched(double low, double high) {
    return new Scaling(
        low, high, Message.of("data.done.stretched", Account.number(low), Account.number(high)));
  }

  /** Whether bytes stay what they are. */
  boolean keepsBytes() {
    return low == 0 && high == WHITE;
  }

  /** The grey of a value. */
  byte grey(double value) {
    double place = (value - low) / (high - low);
    return (byte) (int) (Math.max(0, Math.min(1, place)) * WHITE + 0.5);
  }
}

package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Fonts;
import java.awt.geom.AffineTransform;

/**
 * How a letter that the typeface lacks is made of its plain form: ⁶ is a small 6 that stands high.
 */
enum Script {
  /** As it is. */
  PLAIN(1, 0),
  /** Above, as an exponent. */
  HIGH(0.62, -330),
  /** Below, as an index. */
  LOW(0.62, 130);

  private final double scale;
  private final double down;

  Script(double scale, double down) {
    this.scale = scale;
    this.down = down;
  }

  static Script of(String letter) {
    if (Fonts.legible(letter).equals(letter)) {
      return PLAIN;
    }
    int point = letter.codePointAt(0);
    boolean low =
        (point >= 0x2080 && point <= 0x209c)
            || (point >= 0x1d62 && point <= 0x1d6a)
            || point == 0x2c7c;
    boolean high = (point >= 0x2070 && point <= 0x207f) || (point >= 0x1d2c && point <= 0x1d61);
    return low ? LOW : high ? HIGH : PLAIN;
  }

  double scale() {
    return scale;
  }

  /** For outlines of 1000 units that go downwards. */
  AffineTransform transform() {
    return new AffineTransform(scale, 0, 0, scale, 0, down);
  }
}

package io.github.autoencoderlab.ui.lecture;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number between its bounds, as it is read out in a room: 0.05 ≤ 0.098 ≤ 0.15. */
final class Inequality {
  private static final MathContext DIGITS = new MathContext(3);
  private static final double SMALL = 1e-3;
  private static final double LARGE = 1e5;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Inequality() {}

  /**
   * The number and those of its bounds that are finite; a false relation is crossed out.
   *
   * @param value a number
   * @param least bound from below, −∞ if there is none
   * @param most bound from above, ∞ if there is none
   */
  static String of(double value, double least, double most) {
    if (least == most) {
      return number(value) + (value == most ? " = " : " ≠ ") + number(most);
    }
    String below = Double.isFinite(least) ? number(least) + (value >= least ? " ≤ " : " ≰ ") : "";
    String above = Double.isFinite(most) ? (value <= most ? " ≤ " : " ≰ ") + number(most) : "";
    return below + number(value) + above;
  }

  /** Three digits; small and large ones with a power of ten. */
  static String number(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || size == 0) {
      return size == 0 ? "0" : String.valueOf(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    if (size >= SMALL && size < LARGE) {
      return sign(rounded.toPlainString());
    }
    int power = rounded.precision() - rounded.scale() - 1;
    String digits = sign(rounded.scaleByPowerOfTen(-power).toPlainString());
    return ("1".equals(digits) ? "" : digits + "·") + "10" + superscript(power);
  }

  private static String sign(String number) {
    return number.replace('-', '−');
  }

  private static String superscript(int power) {
    StringBuilder raised = new StringBuilder(power < 0 ? "⁻" : "");
    for (char digit : String.valueOf(Math.abs(power)).toCharArray()) {
      raised.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return raised.toString();
  }
}

package io.github.autoencoderlab.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Writes numbers for eyes (true minus, thousands commas) and for files. */
final class NumberText {

  private static final double EXACT_INTEGERS = 1e15;

  private NumberText() {}

  /** Returns two significant digits of a positive number, for a colour scale. */
  static String brief(double v) {
    double rounded = new BigDecimal(v).round(new MathContext(2)).doubleValue();
    boolean plain = rounded >= 1e-3 && rounded < 1e5;
    int exponent = exponent(rounded);
    return plain ? fixed(rounded, Math.max(0, 1 - exponent)) : scientific(rounded, 1, exponent);
  }

  /** Returns four significant digits, or all digits of an integer up to ten million. */
  static String value(double v) {
    boolean integer = v == Math.rint(v) && Math.abs(v) < 1e7;
    return integer ? fixed(v, 0) : digits(v, 4);
  }

  /** Returns so many significant digits, also of an integer; 0 is "0". */
  static String digits(double v, int count) {
    if (!Double.isFinite(v)) {
      return special(v);
    }
    if (v == 0) {
      return fixed(v, 0);
    }
    double size = Math.abs(v);
    if (size >= 1e7 || size < 1e-4) {
      return scientific(v, count - 1, exponent(v));
    }
    double rounded = new BigDecimal(v).round(new MathContext(count)).doubleValue();
    return fixed(rounded, Math.max(0, count - 1 - exponent(rounded)));
  }

  /**
   * Returns the label of a tick.
   *
   * @param v a multiple of step
   * @param step distance of the ticks
   * @param largest the largest absolute value of the ticks
   */
  static String tick(double v, double step, double largest) {
    if (v == 0) {
      return "0";
    }
    if (largest >= 1e-3 && largest < 1e7) {
      return fixed(v, Math.max(0, -exponent(step)));
    }
    int exponent = exponent(largest);
    return scientific(v, Math.max(0, exponent - exponent(step)), exponent);
  }

  /** Returns the shortest text that reads back as the same number. */
  static String exact(double v) {
    boolean integer = v == Math.rint(v) && Math.abs(v) < EXACT_INTEGERS;
    return integer ? Long.toString((long) v) : Double.toString(v);
  }

  /** Returns the shortest text that reads back as the same number. */
  static String exact(float v) {
    boolean integer = v == Math.rint(v) && Math.abs(v) < 1e7f;
    return integer ? Long.toString((long) v) : Float.toString(v);
  }

  /** Returns e with 10^e ≤ |v| < 10^(e+1). */
  static int exponent(double v) {
    return (int) Math.floor(Math.log10(Math.abs(v)) + 1e-9);
  }

  private static String fixed(double v, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(v));
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return v < 0 && !zero ? "−" + text : text;
  }

  /** Writes 2e−5, for the typeface has no superscripts. */
  private static String scientific(double v, int decimals, int exponent) {
    double mantissa = v / Math.pow(10, exponent);
    return fixed(mantissa, decimals) + "e" + fixed(exponent, 0);
  }

  private static String special(double v) {
    if (Double.isNaN(v)) {
      return "NaN";
    }
    return v > 0 ? "∞" : "−∞";
  }
}

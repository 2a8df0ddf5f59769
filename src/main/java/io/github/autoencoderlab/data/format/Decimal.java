package io.github.autoencoderlab.data.format;

/**
 * Reads decimal numbers. Up to 2⁵³ times or through a power of ten that a double holds exactly, one
 * operation gives the nearest double (Clinger, PLDI 1990); the others are left to Java.
 */
final class Decimal {
  private static final long EXACT = 1L << 53;
  private static final int LONGEST = 400;
  private static final int MOST_POWER = 100_000;
  private static final double[] POWERS = new double[23];

  static {
    POWERS[0] = 1;
    for (int n = 1; n < POWERS.length; n++) {
      POWERS[n] = POWERS[n - 1] * 10;
    }
  }

  private final CharSequence text;
  private final char mark;
  private int at;

  /** The digits up to the last that is not zero. */
  private long digits;

  /** Zeros behind them. */
  private int zeros;

  private int exponent;
  private boolean tooLong;

  private Decimal(CharSequence text, char mark) {
    this.text = text;
    this.mark = mark;
  }

  /**
   * The number that a text is, NaN if it is none; what is too large for a double is none either.
   */
  static double parse(CharSequence text) {
    return parse(text, '.');
  }

  /**
   * The same of a number whose decimals stand behind another mark.
   *
   * @param mark a point or a comma
   */
  static double parse(CharSequence text, char mark) {
    return text.length() > LONGEST ? Double.NaN : new Decimal(text, mark).value();
  }

  /** Whether a text is a number. */
  static boolean isNumber(CharSequence text) {
    return !Double.isNaN(parse(text));
  }

  private double value() {
    boolean negative = sign();
    int count = mantissa(0);
    if (is(mark)) {
      at++;
      count += mantissa(1);
    }
    if (count == 0 || !power() || at != text.length()) {
      return Double.NaN;
    }
    double size = size(exponent + zeros);
    return Double.isInfinite(size) ? Double.NaN : negative ? -size : size;
  }

  private boolean is(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private boolean sign() {
    boolean negative = is('-');
    at += negative || is('+') ? 1 : 0;
    return negative;
  }

  /** Takes digits, each of which moves the point by so many places; says how many. */
  private int mantissa(int places) {
    int before = at;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      exponent -= places;
      int digit = text.charAt(at) - '0';
      if (digit != 0) {
        append(digit);
      } else if (digits != 0) {
        zeros++;
      }
    }
    return at - before;
  }

  private void append(int digit) {
    if (digits != 0 && (zeros > 15 || digits > EXACT / (long) POWERS[zeros + 1])) {
      tooLong = true;
      return;
    }
    digits = digits * (long) POWERS[zeros + 1] + digit;
    zeros = 0;
  }

  /** Takes a power of ten; says whether what stands there is one or nothing. */
  private boolean power() {
    if (!is('e') && !is('E')) {
      return true;
    }
    at++;
    boolean negative = sign();
    int before = at;
    int power = 0;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      power = Math.min(MOST_POWER, 10 * power + text.charAt(at) - '0');
    }
    exponent += negative ? -power : power;
    return at > before;
  }

  private double size(int power) {
    if (digits == 0) {
      return 0;
    }
    if (tooLong || digits > EXACT || Math.abs(power) >= POWERS.length) {
      return Math.abs(Double.parseDouble(text.toString().replace(mark, '.')));
    }
    return power < 0 ? digits / POWERS[-power] : digits * POWERS[power];
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}

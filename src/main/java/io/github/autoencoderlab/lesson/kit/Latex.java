package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import java.util.List;
import java.util.Locale;

/** Puts numbers into formulas. */
public final class Latex {
  /** Numbers that people set, such as 0.05, are shown as they were set. */
  private static final int SHORT = 5;

  private Latex() {}

  /** A line whose {@code %s} are filled with the numbers, in their order. */
  public static FormulaLine line(String latex, Value... values) {
    Object[] numbers = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      numbers[i] = number(values[i].value());
    }
    return new FormulaLine(String.format(Locale.ROOT, latex, numbers), false, List.of(values));
  }

  /** A number with three or four digits. */
  public static String number(double value) {
    return Double.isFinite(value) ? digits(value).replaceFirst("^-", "{-}") : special(value);
  }

  /** The same with its sign, as it is added to something. */
  public static String added(double value) {
    return value < 0 ? "-" + number(-value) : "+" + number(value);
  }

  /** A number with so many decimals that a small change of it can be seen. */
  public static String beside(double value, double change) {
    double size = Math.abs(change);
    if (!Double.isFinite(value) || !(size > 1e-9)) {
      return number(value);
    }
    int decimals = (int) Math.max(2, Math.min(7, 1 - Math.floor(Math.log10(size))));
    return String.format(Locale.ROOT, "%." + decimals + "f", value).replaceFirst("^-", "{-}");
  }

  /** A number between 0 and 1 for plain text. */
  public static String probability(double p) {
    return String.format(Locale.ROOT, "%.3f", p);
  }

  private static String digits(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e6) {
      return String.valueOf((long) value);
    }
    if (size >= 0.001 && Double.toString(size).length() <= SHORT) {
      return Double.toString(value);
    }
    if (size < 0.001) {
      return scientific(value);
    }
    String digits = size >= 100 ? "%.1f" : size >= 1 ? "%.2f" : size >= 0.1 ? "%.3f" : "%.4f";
    return String.format(Locale.ROOT, digits, value);
  }

  private static String scientific(double value) {
    String[] parts = String.format(Locale.ROOT, "%.1e", value).split("e", 2);
    return parts[0] + "\\cdot10^{" + Integer.parseInt(parts[1]) + "}";
  }

  private static String special(double value) {
    return "\\mathrm{" + value + "}";
  }
}

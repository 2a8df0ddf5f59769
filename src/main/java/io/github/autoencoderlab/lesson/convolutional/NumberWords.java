package io.github.autoencoderlab.lesson.convolutional;

import java.util.Locale;

/** NumberWords in plain text. */
final class NumberWords {
  private NumberWords() {}

  /** A number with three or four digits and a true minus. */
  static String text(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%.1f" : size >= 1 ? "%.2f" : size >= 0.01 ? "%.3f" : "%.1e";
    return value == 0 ? "0" : String.format(Locale.ROOT, format, value).replace('-', '−');
  }

  /** A share in percent. */
  static String percent(double share) {
    double percent = 100 * share;
    return String.format(Locale.ROOT, percent >= 9.95 ? "%.0f %%" : "%.1f %%", percent);
  }
}

package io.github.autoencoderlab.data.format;

import java.util.List;
import java.util.Locale;

/** Puts what a file holds into a sentence. */
final class Quote {
  private static final int MOST = 24;
  private static final int FEW = 5;

  private Quote() {}

  /** The first few of some names. */
  static String of(List<String> names) {
    String first = String.join(", ", names.stream().limit(FEW).map(Quote::of).toList());
    return names.size() > FEW ? first + ", …" : first;
  }

  /** A number with as many digits as one reads. */
  static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e9) {
      return String.valueOf((long) number);
    }
    return String.format(Locale.ROOT, "%.4g", number);
  }

  /** A text short enough for a sentence, without what would break its line. */
  static String of(CharSequence text) {
    StringBuilder quoted = new StringBuilder();
    text.codePoints()
        .limit(MOST)
        .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
        .forEach(quoted::appendCodePoint);
    return text.length() > MOST ? quoted + "…" : quoted.toString();
  }
}

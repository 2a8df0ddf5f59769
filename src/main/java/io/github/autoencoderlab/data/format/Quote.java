package io.github.autoencoderlab.data.format;

import java.util.List;

/** Puts what a file holds into a sentence. */
final class Quote {
  private static final int MOST = 48;
  private static final int FEW = 5;

  private Quote() {}

  /** The first few of some names. */
  static String of(List<String> names) {
    String first = String.join(", ", names.stream().limit(FEW).map(Quote::of).toList());
    return names.size() > FEW ? first + ", …" : first;
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

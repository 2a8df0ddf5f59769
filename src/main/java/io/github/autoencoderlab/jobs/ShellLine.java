package io.github.autoencoderlab.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in one line, quoted as a POSIX shell wants them where they have blanks and such. */
public final class ShellLine {
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

  private ShellLine() {}

  /** One line, which a shell takes apart into these words again. */
  public static String join(List<String> words) {
    return words.stream().map(ShellLine::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * The words of a line: blanks end them, ' and " hold them together, \ takes one sign as it is.
   */
  public static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '\\' && quote != '\'' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
        inWord = true;
      } else if (sign == quote) {
        quote = 0;
      } else if (quote == 0 && (sign == '\'' || sign == '"')) {
        quote = sign;
        inWord = true;
      } else if (quote == 0 && Character.isWhitespace(sign)) {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else {
        word.append(sign);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}

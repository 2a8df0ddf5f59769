package io.github.autoencoderlab.data.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a text table is written.
 *
 * @param separator what stands between cells; a blank for any number of blanks and tabs
 * @param comment what a line begins with that is passed over
 * @param told whether the first line is {@code sep=} and the separator, as Excel writes it
 */
record Dialect(char separator, char comment, boolean told) {
  static final char BLANKS = ' ';

  private static final char[] SEPARATORS = {',', ';', '\t', '|', BLANKS};
  private static final int ROWS = 6;

  /**
   * The dialect in which the first lines of a file are rows of numbers; empty if there is none.
   *
   * @param head the first lines
   */
  static Optional<Dialect> of(TextHead head) {
    Dialect told = claimed(head);
    List<String> rows = rows(head, told);
    if (told.told || rows.isEmpty()) {
      return rows.isEmpty() ? Optional.empty() : Optional.of(told);
    }
    Dialect best = null;
    double most = 0.5;
    for (char separator : SEPARATORS) {
      Dialect candidate = new Dialect(separator, told.comment, false);
      double share = candidate.numbers(rows);
      // A word between other separators than commas may have blanks.
      boolean late = separator == BLANKS && best != null && best.separator != ',';
      if (!late && (share > most || (best == null && share == most))) {
        best = candidate;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The dialect of a file that is meant to be a table, whatever it holds. */
  static Dialect claimed(TextHead head) {
    String first = head.lines().get(0);
    char comment = first.startsWith("%") ? '%' : '#';
    String told = first.replace("\"", "");
    if (told.toLowerCase(Locale.ROOT).startsWith("sep=") && told.length() == "sep=".length() + 1) {
      return new Dialect(told.charAt("sep=".length()), comment, true);
    }
    List<String> rows = rows(head, new Dialect(',', comment, false));
    char best = ',';
    for (char candidate : new char[] {';', '\t', '|'}) {
      if (!rows.isEmpty() && count(rows.get(0), candidate) > count(rows.get(0), best)) {
        best = candidate;
      }
    }
    return new Dialect(best, comment, false);
  }

  /** The first rows of a file, without comments; the last one that is cut off only if alone. */
  static List<String> rows(TextHead head, Dialect dialect) {
    List<String> rows =
        head.lines().stream()
            .skip(dialect.told ? 1 : 0)
            .filter(line -> line.charAt(0) != dialect.comment)
            .toList();
    int last = head.whole() || rows.size() < 2 ? rows.size() : rows.size() - 1;
    return rows.subList(0, Math.min(ROWS, last));
  }

  private static long count(String line, char letter) {
    return line.chars().filter(each -> each == letter).count();
  }

  /** Which part of the cells below the first row are numbers; −1 if they are not in columns. */
  private double numbers(List<String> rows) {
    int columns = 0;
    int even = 0;
    int numbers = 0;
    int all = 0;
    for (String row : rows.size() > 1 ? rows.subList(1, rows.size()) : rows) {
      List<String> cells = cells(row);
      columns = columns == 0 ? cells.size() : columns;
      even += cells.size() == columns ? 1 : -1;
      all += cells.size();
      numbers += (int) cells.stream().filter(HeaderRow::isNumber).count();
    }
    int first = cells(rows.get(0)).size();
    boolean named = first == columns || first == columns - 1;
    return columns > 1 && even >= 0 && (named || rows.size() > 2) ? (double) numbers / all : -1;
  }

  /** The cells of a line, without their quotes and without an empty one at its end. */
  List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char letter : (separator == BLANKS ? line.strip() : line).toCharArray()) {
      boolean ends = !quoted && (letter == separator || (separator == BLANKS && letter == '\t'));
      if (letter == '"') {
        quoted = !quoted;
      } else if (!ends) {
        cell.append(letter);
      } else if (separator != BLANKS || !cell.isEmpty()) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }
}

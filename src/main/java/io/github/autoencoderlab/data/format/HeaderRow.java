package io.github.autoencoderlab.data.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a row of names from the first row of numbers. */
final class HeaderRow {
  /** What programs write where a number is missing or is none. */
  private static final Pattern MISSING =
      Pattern.compile("(?i)[-+]?(nan|inf|infinity|na|n/a|null|none|\\?)?");

  /** What is no number but looks like one, such as 1.234,5. */
  private static final Pattern FIGURES = Pattern.compile("[-+]?[\\d.,'\\s]+");

  /** So many names that count from 0, from 1 or in any other steps are no accident. */
  private static final int FROM_ZERO = 3;

  private static final int FROM_ONE = 4;
  private static final int IN_STEPS = 8;

  private static final double ROUNDING = 1e-6;

  private HeaderRow() {}

  /** Whether a cell is a number, with a point or a comma. */
  static boolean isNumber(String cell) {
    String text = cell.strip();
    return Decimal.isNumber(text) || !Double.isNaN(Decimal.parse(text, ','));
  }

  /** Whether a cell is neither a number nor what stands for one. */
  static boolean isWord(String cell) {
    String text = cell.strip();
    return !isNumber(text) && !MISSING.matcher(text).matches() && !FIGURES.matcher(text).matches();
  }

  /** Whether the first of two rows names the columns. */
  static boolean isHeader(List<String> one, List<String> two) {
    return hasNames(one, two) || countsColumns(one, two) || isMangled(one);
  }

  /** Whether the first row has names that are numbers, as table libraries write them. */
  static boolean isNumbers(List<String> one) {
    return one.stream().noneMatch(HeaderRow::isWord);
  }

  /** A word where the next row has a number, or nothing but words, is a name. */
  private static boolean hasNames(List<String> one, List<String> two) {
    int words = 0;
    for (int n = 0; n < one.size(); n++) {
      boolean first = n == 0 && one.get(0).isBlank();
      if (first || isWord(one.get(n))) {
        words++;
        if (n < two.size() && isNumber(two.get(n))) {
          return true;
        }
      }
    }
    return words == one.size();
  }

  /** Numbers at equal distances, such as 0, 1, 2 …, while those of the next row are not. */
  private static boolean countsColumns(List<String> one, List<String> two) {
    double step = step(one);
    double start = Decimal.parse(one.get(0).strip());
    boolean plain = step == 1 && one.stream().allMatch(cell -> cell.strip().matches("\\d+"));
    if (plain && start == 0 && hasDecimals(two)) {
      return true;
    }
    int least = plain && start == 0 ? FROM_ZERO : plain && start == 1 ? FROM_ONE : IN_STEPS;
    return !Double.isNaN(step) && Double.isNaN(step(two)) && one.size() >= least;
  }

  /** The distance from one number to the next; NaN if they differ, or something is no number. */
  private static double step(List<String> cells) {
    if (cells.size() < 2) {
      return Double.NaN;
    }
    double before = Decimal.parse(cells.get(0).strip());
    double step = Decimal.parse(cells.get(1).strip()) - before;
    for (int n = 1; n < cells.size(); n++) {
      double value = Decimal.parse(cells.get(n).strip());
      if (!(Math.abs(value - before - step) <= ROUNDING * Math.abs(step))) {
        return Double.NaN;
      }
      before = value;
    }
    return step == 0 ? Double.NaN : step;
  }

  private static boolean hasDecimals(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0);
  }

  /**
   * A row of numbers that a table library once took for names: where one comes again it is given a
   * number behind a point, as in 0, 0.1, 0.2, 18, 0.3.
   */
  private static boolean isMangled(List<String> cells) {
    Map<String, Integer> seen = new HashMap<>();
    int again = 0;
    for (String cell : cells) {
      String name = cell.strip();
      int point = name.lastIndexOf('.');
      String base = point < 0 ? name : name.substring(0, point);
      Integer count = point < 0 ? null : seen.get(base);
      if (count != null && name.substring(point + 1).equals(String.valueOf(count))) {
        seen.put(base, count + 1);
        again++;
      } else if (seen.put(name, 1) != null || !name.matches("\\d+")) {
        return false;
      }
    }
    return again >= IN_STEPS && again >= seen.size() / 4;
  }
}

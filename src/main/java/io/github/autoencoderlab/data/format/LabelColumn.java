package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the column of a table that holds the labels. */
final class LabelColumn {
  /** No column holds labels. */
  static final int NONE = -1;

  private static final Set<String> NAMES =
      Set.of("label", "labels", "class", "classes", "target", "targets", "y", "digit", "标签", "类别");

  private final String file;
  private final List<String> header;
  private final int columns;

  /**
   * Of a table.
   *
   * @param header the names of its columns; empty if they have none
   */
  LabelColumn(String file, List<String> header, int columns) {
    this.file = file;
    this.header = header;
    this.columns = columns;
  }

  /** What the reader asks for by name or number; {@link #NONE} if nothing or none. */
  int asked(Reading reading) throws DataException {
    String label = reading.label();
    if (label == null || label.equals(Reading.NO_LABEL)) {
      return NONE;
    }
    int named = named(Set.of(label.strip().toLowerCase(Locale.ROOT)));
    if (named != NONE) {
      return named;
    }
    if (label.strip().matches("\\d{1,6}")) {
      int number = Integer.parseInt(label.strip());
      if (number >= 1 && number <= columns) {
        return number - 1;
      }
    }
    throw new DataException("data.noColumn", file, Quote.of(label), columns, Quote.of(header));
  }

  /** The column whose name says that it holds labels. */
  int named() {
    return named(NAMES);
  }

  /** What a message calls a column. */
  String name(int column) {
    return column < header.size() ? header.get(column).strip() : String.valueOf(column + 1);
  }

  private int named(Set<String> names) {
    for (int column = 0; column < header.size(); column++) {
      if (names.contains(header.get(column).strip().toLowerCase(Locale.ROOT))) {
        return column;
      }
    }
    return NONE;
  }

  /**
   * Looks for the labels among first and last column by what they hold.
   *
   * @param lastFirst whether the last column is looked at first
   */
  static int guessed(Table table, boolean lastFirst) {
    int last = table.columns() - 1;
    for (int column : lastFirst ? new int[] {last, 0} : new int[] {0, last}) {
      if (last > 1 && holdsClasses(table, column) && standsOut(table, column, lastFirst)) {
        return column;
      }
    }
    return NONE;
  }

  /** Two or more whole numbers from 0 to 255, or −1 and 1. */
  private static boolean holdsClasses(Table table, int column) {
    Set<Float> found = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      float value = table.at(row, column);
      if (value != Math.rint(value) || value < -1 || value > 255) {
        return false;
      }
      found.add(value);
    }
    return found.size() >= 2;
  }

  /** Without it the rows are square images, or all the other columns hold what is no class. */
  private static boolean standsOut(Table table, int column, boolean lastFirst) {
    int rest = table.columns() - 1;
    int side = (int) Math.round(Math.sqrt(rest));
    if (side > 1 && side * side == rest) {
      return true;
    }
    return (lastFirst && column == rest) || !restIsWhole(table, column);
  }

  private static boolean restIsWhole(Table table, int column) {
    for (int row = 0; row < table.rows(); row++) {
      for (int other = 0; other < table.columns(); other++) {
        float value = table.at(row, other);
        if (other != column && value != Math.rint(value)) {
          return false;
        }
      }
    }
    return true;
  }
}

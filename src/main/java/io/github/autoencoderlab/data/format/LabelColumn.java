package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the columns of a table by their names: that of the labels, and one that counts the rows.
 */
final class LabelColumn {
  /** No column holds labels. */
  static final int NONE = -1;

  /** The surest first. */
  private static final List<String> NAMES =
      List.of("label", "labels", "class", "classes", "target", "targets", "digit", "标签", "类别");

  /** The label, but where there is an x the other coordinate. */
  private static final String Y = "y";

  /** What table libraries and people call a first column that counts or names the rows. */
  private static final Set<String> INDEX_NAMES =
      Set.of("", "index", "idx", "id", "row", "rownames", "row_id", "image_id", "序号");

  private static final String SAVED_INDEX = "unnamed: 0";

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
    this.header = List.copyOf(header);
    this.columns = columns;
  }

  /** What the reader asks for by name or number; {@link #NONE} if nothing or none. */
  int asked(Reading reading) throws DataException {
    String label = reading.label();
    if (label == null || label.equals(Reading.NO_LABEL)) {
      return NONE;
    }
    int named = named(label);
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
    for (String name : NAMES) {
      int found = named(name);
      if (found != NONE) {
        return found;
      }
    }
    return named("x") == NONE ? named(Y) : NONE;
  }

  /**
   * Whether a column's name says that it counts or names the rows: the first, or the second if it
   * is one that a table library has saved once more.
   */
  boolean isIndex(int column) {
    if (column >= header.size() || columns <= 2) {
      return false;
    }
    String name = header.get(column).strip().toLowerCase(Locale.ROOT);
    boolean saved = name.startsWith(SAVED_INDEX);
    return column == 0 ? saved || INDEX_NAMES.contains(name) : column == 1 && saved && isIndex(0);
  }

  /** Whether the columns have names that are no numbers. */
  boolean hasWords() {
    return header.stream().anyMatch(name -> !name.isBlank() && !Decimal.isNumber(name.strip()));
  }

  /** What a message calls a column. */
  String name(int column) {
    String name = column < header.size() ? header.get(column).strip() : "";
    return name.isEmpty() ? String.valueOf(column + 1) : name;
  }

  private int named(String name) {
    for (int column = 0; column < header.size(); column++) {
      if (header.get(column).strip().equalsIgnoreCase(name.strip())) {
        return column;
      }
    }
    return NONE;
  }
}

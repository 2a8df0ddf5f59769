package io.github.autoencoderlab.data.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a table whose cells hold all grey values of a picture each, between blanks or commas,
 * as in FER2013 (emotion, pixels, Usage).
 *
 * @param dialect how the table is written
 * @param names of its columns
 * @param column which of them it is
 */
record PackedColumn(Dialect dialect, List<String> names, int column) {
  /** Cells of fewer numbers are rather dates or places. */
  private static final int FEWEST = 16;

  private static final Pattern BETWEEN = Pattern.compile("[\\s,\\[\\]]+");
  private static final Set<String> PARTS = Set.of("usage", "split", "set", "subset", "partition");

  PackedColumn {
    names = List.copyOf(names);
  }

  /** The first such column below a header; empty if there is none. */
  static Optional<PackedColumn> of(TextHead head) {
    Dialect dialect = Dialect.claimed(head);
    List<String> lines =
        head.lines().stream()
            .skip(dialect.told() ? 1 : 0)
            .filter(line -> line.charAt(0) != dialect.comment())
            .limit(2)
            .toList();
    if (lines.size() < 2 || dialect.separator() == Dialect.BLANKS) {
      return Optional.empty();
    }
    List<String> names = dialect.cells(lines.get(0));
    List<String> cells = dialect.cells(lines.get(1));
    boolean named = names.size() > 1 && names.stream().allMatch(HeaderRow::isWord);
    for (int n = 0; named && n < Math.min(names.size(), cells.size()); n++) {
      if (isPacked(cells.get(n))) {
        return Optional.of(new PackedColumn(dialect, names, n));
      }
    }
    return Optional.empty();
  }

  private static boolean isPacked(String cell) {
    String[] values = numbers(cell);
    return values.length >= FEWEST && java.util.Arrays.stream(values).allMatch(Decimal::isNumber);
  }

  /** The numbers of a cell, as text. */
  static String[] numbers(String cell) {
    return BETWEEN.split(cell.startsWith("[") ? cell.substring(1).strip() : cell.strip());
  }

  /** The column that tells training from test; {@link LabelColumn#NONE} if there is none. */
  int parts() {
    for (int n = 0; n < names.size(); n++) {
      if (n != column && PARTS.contains(names.get(n).toLowerCase(Locale.ROOT))) {
        return n;
      }
    }
    return LabelColumn.NONE;
  }
}

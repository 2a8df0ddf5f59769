package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a table into an array of images and their labels. */
final class Tables {
  private Tables() {}

  /**
   * The array of a table.
   *
   * @param lastFirst whether labels are looked for in the last column first
   * @param transposed whether the pixels of each image are stored column by column
   */
  static StoredArray array(
      Content content,
      Table table,
      LabelColumn columns,
      Reading reading,
      boolean lastFirst,
      boolean transposed)
      throws DataException {
    int column = column(table, columns, reading, lastFirst);
    if (table.rows() == 0 || table.columns() - (column >= 0 ? 1 : 0) < 2) {
      throw new DataException("data.noRows", content.name(), table.rows(), table.columns());
    }
    @Nullable Labels labels = column >= 0 ? labels(table, column, columns.name(column)) : null;
    if (column >= 0 && labels == null) {
      throw new DataException(
          "data.manyClasses", content.name(), columns.name(column), Labels.MOST);
    }
    Numbers numbers = table.without(column);
    int length = table.columns() - (column >= 0 ? 1 : 0);
    return new StoredArray(
        content.name(),
        content.place(),
        List.of(table.rows(), length),
        false,
        false,
        transposed,
        numbers,
        labels);
  }

  private static int column(Table table, LabelColumn columns, Reading reading, boolean lastFirst)
      throws DataException {
    if (table.words() >= 0) {
      return table.words();
    }
    if (reading.label() != null) {
      return columns.asked(reading);
    }
    int named = columns.named();
    return named >= 0 ? named : LabelColumn.guessed(table, lastFirst);
  }

  private static @Nullable Labels labels(Table table, int column, String name) {
    return column == table.words() ? table.labels(name) : LabelColumn.labels(table, column, name);
  }
}

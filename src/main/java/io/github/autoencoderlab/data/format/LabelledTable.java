package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of which one column may hold labels.
 *
 * @param file what a message calls its file
 * @param table what was read
 * @param columns what its columns are called
 * @param lastFirst whether labels are looked for in the last column first
 */
record LabelledTable(String file, Table table, LabelColumn columns, boolean lastFirst) {
  /** The table as an array of all its columns. */
  StoredArray array(String name, StoredArray.Habit habit) {
    List<Integer> shape = List.of(table.rows(), table.columns());
    return new StoredArray(file, name, shape, habit, table.without(LabelColumn.NONE), this);
  }

  /**
   * The column of the labels: the one asked for, one of words, one named so, or one that looks so;
   * {@link LabelColumn#NONE} if there is none.
   */
  int column(Reading reading) throws DataException {
    if (table.words() >= 0) {
      return table.words();
    }
    if (reading.label() != null) {
      return columns.asked(reading);
    }
    int named = columns.named();
    return named >= 0 ? named : LabelColumn.guessed(table, lastFirst);
  }

  /** The column of the labels in a table that goes with another; it may have none. */
  int columnLike(LabelledTable other, int column, Reading reading) throws DataException {
    if (column >= 0 && table.columns() == other.table.columns() - 1) {
      return LabelColumn.NONE;
    }
    return table.columns() == other.table.columns() ? column : column(reading);
  }

  /** The array without the column of the labels. */
  StoredArray images(StoredArray all, int column) throws DataException {
    int length = table.columns() - (column >= 0 ? 1 : 0);
    if (table.rows() == 0 || length < 2) {
      throw new DataException("data.noRows", file, table.rows(), length);
    }
    return new StoredArray(
        file, all.name(), List.of(table.rows(), length), all.habit(), table.without(column), this);
  }

  /**
   * The labels of a column; null if it is none.
   *
   * @throws DataException if it holds more kinds of them than there are classes
   */
  @Nullable LabelWords labels(int column) throws DataException {
    if (column < 0) {
      return null;
    }
    if (column == table.words()) {
      return table.labels(columns.name(column));
    }
    LabelWords.Builder labels = new LabelWords.Builder(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      if (!labels.add(table.at(row, column))) {
        throw new DataException("data.manyClasses", file, columns.name(column), LabelWords.MOST);
      }
    }
    return labels.build(columns.name(column));
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of which some columns may hold labels.
 *
 * @param file what a message calls its file
 * @param table what was read
 * @param columns what its columns are called
 * @param habit where its format has the labels
 * @param done what was done when it was read
 */
record LabelledTable(
    String file, TextTable table, LabelColumn columns, Habit habit, List<Message> done) {
  /** So many rows that are numbered from 0 or 1 are no accident. */
  private static final int COUNTED_ROWS = 10;

  /** Fewer columns than these are coordinates of points. */
  private static final int COUNTED_COLUMNS = 4;

  /** Where labels stand. */
  enum Habit {
    /** In the first column rather than in the last. */
    FIRST,
    /** In the last column rather than in the first. */
    LAST,
    /** In the last column, as the format demands. */
    ALWAYS_LAST
  }

  LabelledTable {
    done = List.copyOf(done);
  }

  /** The table as an array of all its columns. */
  StoredArray array(String name, StoredArray.Habit order) {
    List<Integer> shape = List.of(table.rows(), table.columns());
    int[] all = Cut.whole(table.columns(), Set.of(), List.of()).kept();
    return new StoredArray(file, name, shape, order, table.of(all), this);
  }

  /**
   * How it is cut: the labels are in the column asked for, in the one of words, in one named so, or
   * in columns that look so.
   */
  Cut cut(Reading reading) throws DataException {
    int asked = columns.asked(reading);
    int named = reading.label() == null ? columns.named() : asked;
    boolean names = namesRows(named);
    Set<Integer> left = new TreeSet<>(table.ignored());
    if (names || (reading.label() == null && named != 0 && countsRows())) {
      left.add(0);
    }
    List<Message> said = left.stream().map(this::leftOut).toList();
    int known = table.words() >= 0 && !names ? table.words() : named;
    if (known >= 0) {
      return new Cut(table.columns(), known, 1, left, Cut.Why.KNOWN, said);
    }
    return reading.label() == null ? guessed(left, said) : Cut.whole(table.columns(), left, said);
  }

  /** All columns of numbers, none of them labels. */
  Cut uncut() {
    return Cut.whole(table.columns(), table.ignored(), List.of());
  }

  private Message leftOut(int column) {
    boolean words = table.ignored().contains(column) && !columns.isIndex(column);
    return Message.of(
        words ? "data.done.words" : "data.done.index", Quote.of(columns.name(column)));
  }

  private Cut guessed(Set<Integer> left, List<Message> said) {
    int all = table.columns();
    int first = left.contains(0) ? left.contains(1) ? 2 : 1 : 0;
    int classes = new OneHot(table, first).count();
    if (classes > 0) {
      return new Cut(all, all - classes, classes, left, Cut.Why.ONE_HOT, said);
    }
    boolean demanded = habit == Habit.ALWAYS_LAST && ColumnValues.of(table, all - 1).mayBeClasses();
    int column = demanded ? all - 1 : new ClassColumn(table, first, habit != Habit.FIRST).find();
    if (column < 0) {
      return Cut.whole(all, left, said);
    }
    Cut.Why why = column == all - 1 ? Cut.Why.LAST : Cut.Why.FIRST;
    return new Cut(all, column, 1, left, why, said);
  }

  /** Whether the first column counts the rows, by what it holds. */
  private boolean countsRows() {
    boolean counts =
        table.words() != 0 && table.columns() >= COUNTED_COLUMNS && table.rows() >= COUNTED_ROWS;
    for (int row = 0; counts && row < table.rows(); row++) {
      counts = table.at(row, 0) - table.at(0, 0) == row;
    }
    return counts && (table.at(0, 0) == 0 || table.at(0, 0) == 1);
  }

  /** Whether the first column has another word in each row and nobody calls it the labels. */
  private boolean namesRows(int named) {
    boolean enough = table.rows() >= COUNTED_ROWS || columns.isIndex(0);
    return table.words() == 0 && named != 0 && enough && table.hasNoWordTwice();
  }

  /** The same cut as of another table, if it fits. */
  Cut cutLike(Cut other, Reading reading) throws DataException {
    return other.fits(table.columns()) ? other.like(table.columns()) : cut(reading);
  }

  /** The array without the columns that are no numbers of the examples. */
  StoredArray images(StoredArray all, Cut cut) throws DataException {
    int[] kept = cut.kept();
    if (table.rows() == 0 || kept.length < 2) {
      throw new DataException("data.noRows", file, table.rows(), kept.length);
    }
    List<Integer> shape = List.of(table.rows(), kept.length);
    return new StoredArray(file, all.name(), shape, all.habit(), table.of(kept), this);
  }

  /**
   * The labels; null if there are none.
   *
   * @throws DataException if they are of more kinds than there are classes
   */
  @Nullable LabelWords labels(Cut cut) throws DataException {
    if (cut.label() < 0) {
      return null;
    }
    if (cut.label() == table.words()) {
      return table.labels(columns.name(cut.label()));
    }
    return cut.labels() > 1 ? oneHot(cut) : numbers(cut.label());
  }

  private LabelWords numbers(int column) throws DataException {
    LabelWords.Builder labels = new LabelWords.Builder(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      if (!labels.add(table.at(row, column))) {
        throw new DataException("data.manyClasses", file, columns.name(column), LabelWords.MOST);
      }
    }
    return labels.build(columns.name(column));
  }

  /** The classes are called as their columns are, or numbered from 0. */
  private LabelWords oneHot(Cut cut) {
    int last = cut.label() + cut.labels() - 1;
    LabelWords.Builder labels = new LabelWords.Builder(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      int column = cut.label();
      while (column < last && table.at(row, column) == 0) {
        column++;
      }
      if (columns.hasWords()) {
        labels.add(columns.name(column));
      } else {
        labels.add(column - cut.label());
      }
    }
    return labels.build(columns.name(cut.label()) + " … " + columns.name(last));
  }
}

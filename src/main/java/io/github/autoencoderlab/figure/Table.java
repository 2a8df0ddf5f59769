package io.github.autoencoderlab.figure;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The numbers behind a figure, by columns; a column shorter than the longest is filled with empty
 * cells.
 *
 * @param columns the columns, from the left
 */
public record Table(List<Column> columns) {

  /** Copies the list of columns. */
  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * One column.
   *
   * @param name the header
   * @param size how many cells it has
   * @param cell gives the text of cell 0..size−1
   */
  public record Column(String name, int size, IntFunction<String> cell) {

    /** Returns a column of numbers; the array is taken over. */
    public static Column of(String name, double[] values) {
      return new Column(name, values.length, i -> NumberText.exact(values[i]));
    }

    /** Returns a column of words. */
    public static Column of(String name, List<String> words) {
      return new Column(name, words.size(), words::get);
    }
  }

  /** Returns the names of the columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns the number of rows below the header. */
  public int rowCount() {
    return columns.stream().mapToInt(Column::size).max().orElse(0);
  }

  /**
   * Returns the cells of one row.
   *
   * @param row 0..rowCount−1
   */
  public List<String> row(int row) {
    return columns.stream().map(c -> row < c.size() ? c.cell().apply(row) : "").toList();
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of results, each cell what was known above what was found.
 *
 * @param title localised
 * @param columns their names
 * @param rows their names
 * @param known what the upper line of each cell is; in the key below the table
 * @param cells row after row, each as long as there are columns
 * @param key what the colours of the lower lines mean; in the order of the inks that occur
 */
public record ResultGrid(
    String title,
    List<String> columns,
    List<String> rows,
    String known,
    List<List<Result>> cells,
    List<Key> key)
    implements Figure {

  /**
   * Copies the lists and checks the lengths.
   *
   * @throws IllegalArgumentException if a row is not as long as there are columns
   */
  public ResultGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = cells.stream().map(List::copyOf).toList();
    key = List.copyOf(key);
    int width = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(
          cells.size() + " rows of cells for " + rows.size() + " × " + width);
    }
  }

  /**
   * A cell.
   *
   * @param known upper line
   * @param found lower line
   * @param ink of the lower line
   * @param words what is read under the pointer
   * @param chosen whether it is marked
   * @param pick what a click on it sets, if anything
   * @param shade how deep the cell is tinted, from 0 (not) to 1
   */
  public record Result(
      String known,
      String found,
      Ink ink,
      String words,
      boolean chosen,
      Optional<Pick> pick,
      double shade) {
    /** A cell that a click does nothing to. */
    public Result(String known, String found, Ink ink, String words, boolean chosen) {
      this(known, found, ink, words, chosen, Optional.empty(), 0);
    }

    /** The same cell, marked or not, with what a click on it sets. */
    public Result opened(boolean marked, Optional<Pick> click) {
      return new Result(known, found, ink, words, marked, click, shade);
    }

    /** The same cell, tinted. */
    public Result shaded(double depth) {
      return new Result(known, found, ink, words, chosen, pick, depth);
    }
  }

  /**
   * A colour with its meaning.
   *
   * @param ink of lower lines
   * @param meaning localised
   */
  public record Key(Ink ink, String meaning) {}

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new ResultView(this, page).paint(c));
  }

  /** Returns the size of the type of the results in a figure of a size, in logical pixels. */
  public double typeSize(double width, double height, Style style) {
    return new ResultView(this, Page.of(this, width, height, style)).size();
  }

  @Override
  public Table table() {
    List<String> row = new ArrayList<>();
    List<String> column = new ArrayList<>();
    List<String> upper = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        row.add(rows.get(r));
        column.add(columns.get(c));
        upper.add(cells.get(r).get(c).known());
        lower.add(cells.get(r).get(c).found());
      }
    }
    return new Table(
        List.of(
            Table.Column.of("row", row),
            Table.Column.of("column", column),
            Table.Column.of("known", upper),
            Table.Column.of("found", lower)));
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new ResultView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new ResultView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Formulas one below the other, at one size, such as the lines of an algorithm.
 *
 * @param title localised
 * @param lines from the top; may be empty
 */
public record FormulaSheet(String title, List<FormulaLine> lines) implements Figure {

  /** Copies the list. */
  public FormulaSheet {
    lines = List.copyOf(lines);
  }

  /**
   * One formula.
   *
   * @param latex what JLaTeXMath reads; if it cannot, the source itself is shown
   * @param highlighted whether an accent band lies behind the line
   * @param values the numbers in the formula, for the table and the hover text
   */
  public record FormulaLine(String latex, boolean highlighted, List<Value> values) {

    /** Copies the list. */
    public FormulaLine {
      values = List.copyOf(values);
    }

    /** Makes a line without numbers. */
    public FormulaLine(String latex, boolean highlighted) {
      this(latex, highlighted, List.of());
    }

    /** Makes a plain line without numbers. */
    public FormulaLine(String latex) {
      this(latex, false, List.of());
    }
  }

  /** A number in a formula, by its symbol. */
  public record Value(String name, double value) {}

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new FormulaView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Row> rows = lines.stream().flatMap(FormulaSheet::rows).toList();
    return new Table(
        List.of(
            Table.Column.of("latex", rows.stream().map(Row::latex).toList()),
            Table.Column.of("name", rows.stream().map(Row::name).toList()),
            Table.Column.of("value", rows.stream().map(Row::value).toList())));
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new FormulaView(this, Page.of(this, width, height, style)).valueAt(y);
  }

  /** Returns the size of its type in a figure of a size, in logical pixels. */
  public double typeSize(double width, double height, Style style) {
    return new FormulaView(this, Page.of(this, width, height, style)).size();
  }

  private static Stream<Row> rows(FormulaLine line) {
    if (line.values().isEmpty()) {
      return Stream.of(new Row(line.latex(), "", ""));
    }
    return line.values().stream()
        .map(v -> new Row(line.latex(), v.name(), NumberText.exact(v.value())));
  }

  private record Row(String latex, String name, String value) {}
}

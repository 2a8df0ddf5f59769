package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Curves of one share against another: both axes go from 0 to 1 and are equally long.
 *
 * @param title localised
 * @param xLabel under the horizontal axis
 * @param yLabel above the vertical axis
 * @param lines the curves, the last on top; may be empty
 * @param marks single points on them; may be empty
 */
public record SquareChart(
    String title, String xLabel, String yLabel, List<LineChart.Line> lines, List<Mark> marks)
    implements Figure {
  /** Copies the lists. */
  public SquareChart {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /**
   * A point; one that is not finite is not drawn.
   *
   * @param name in the legend
   * @param ink its colour
   * @param x position
   * @param y position
   */
  public record Mark(String name, Ink ink, double x, double y) {}

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new SquareView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>();
    for (LineChart.Line line : lines) {
      columns.add(Table.Column.of(line.name() + " x", line.x()));
      columns.add(Table.Column.of(line.name() + " y", line.y()));
    }
    for (Mark mark : marks) {
      columns.add(Table.Column.of(mark.name() + " x", new double[] {mark.x()}));
      columns.add(Table.Column.of(mark.name() + " y", new double[] {mark.y()}));
    }
    return new Table(columns);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new SquareView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

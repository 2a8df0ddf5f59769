package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points in a plane, by groups.
 *
 * @param title localised
 * @param xLabel under the horizontal axis; may be empty
 * @param yLabel above the vertical axis; may be empty
 * @param groups each with a colour and a shape of its own; from the eleventh on they come again,
 *     otherwise paired
 */
public record Scatter(String title, String xLabel, String yLabel, List<Group> groups)
    implements Figure {
  /** Copies the list. */
  public Scatter {
    groups = List.copyOf(groups);
  }

  /**
   * Points of one kind; one that is not finite is not drawn.
   *
   * @param name in the legend
   * @param x positions
   * @param y positions, as many as x
   * @param numbers what the points are called, as many as x
   */
  public record Group(String name, double[] x, double[] y, int[] numbers) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Group {
      if (x.length != y.length || x.length != numbers.length) {
        throw new IllegalArgumentException(
            name + ": " + x.length + ", " + y.length + ", " + numbers.length + " points");
      }
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new ScatterView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<String> names = new ArrayList<>();
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (Group group : groups) {
      for (int n = 0; n < group.x().length; n++) {
        names.add(group.name());
        numbers.add(String.valueOf(group.numbers()[n]));
        x.add(group.x()[n]);
        y.add(group.y()[n]);
      }
    }
    return new Table(
        List.of(
            Table.Column.of("group", names),
            Table.Column.of("number", numbers),
            Table.Column.of(xLabel.isEmpty() ? "x" : xLabel, doubles(x)),
            Table.Column.of(yLabel.isEmpty() ? "y" : yLabel, doubles(y))));
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new ScatterView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

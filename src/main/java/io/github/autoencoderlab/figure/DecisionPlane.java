package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a machine says of each place of a plane, f, under the points that it has learned from: the
 * plane is shaded by f, and lines lead where f is −1, 0 and 1. Both axes have the same scale.
 *
 * @param title localised
 * @param caption under the horizontal axis; may be empty
 * @param surface f; blue is above 0, orange below
 * @param groups points of a class each
 * @param names in the legend
 * @param point which point is chosen, by its number, and what a click on one sets
 * @param pair numbers of two points that are joined by a line; may be empty
 */
public record DecisionPlane(
    String title,
    String caption,
    Surface surface,
    List<Points> groups,
    Names names,
    Choosable point,
    List<Integer> pair)
    implements Figure {
  /** Copies the lists. */
  public DecisionPlane {
    groups = List.copyOf(groups);
    pair = List.copyOf(pair);
  }

  /**
   * f on a grid.
   *
   * @param left of the first column
   * @param bottom of the first row
   * @param right of the last column
   * @param top of the last row
   * @param columns at least 2
   * @param values row after row from the bottom, a whole number of rows, at least 2
   */
  public record Surface(
      double left, double bottom, double right, double top, int columns, float[] values) {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if there are not as many values
     */
    public Surface {
      boolean whole = columns >= 2 && values.length % columns == 0;
      if (!whole || values.length < 2 * columns || !(right > left && top > bottom)) {
        throw new IllegalArgumentException(values.length + " values in " + columns + " columns");
      }
    }

    int rows() {
      return values.length / columns;
    }

    /** Where a column is. */
    double x(double column) {
      return left + column * (right - left) / (columns - 1);
    }

    /** Where a row is. */
    double y(double row) {
      return bottom + row * (top - bottom) / (rows() - 1);
    }

    /** f between the four values around a place, in proportion; NaN outside. */
    double at(double x, double y) {
      double across = (x - left) / (right - left) * (columns - 1);
      double up = (y - bottom) / (top - bottom) * (rows() - 1);
      if (!(across >= 0 && across <= columns - 1 && up >= 0 && up <= rows() - 1)) {
        return Double.NaN;
      }
      int column = Math.min((int) across, columns - 2);
      int row = Math.min((int) up, rows() - 2);
      double low = between(row * columns + column, across - column);
      double high = between((row + 1) * columns + column, across - column);
      return low + (up - row) * (high - low);
    }

    private double between(int from, double share) {
      return values[from] + share * (values[from + 1] - values[from]);
    }
  }

  /**
   * Points of a class.
   *
   * @param name in the legend
   * @param ink their colour
   * @param x positions
   * @param y positions, as many as x
   * @param numbers what the points are called, as many as x
   * @param rings how each is marked, as many as x
   * @param words what else is read under the pointer, as many as x
   */
  public record Points(
      String name,
      Ink ink,
      double[] x,
      double[] y,
      int[] numbers,
      List<Ring> rings,
      List<String> words) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Points {
      rings = List.copyOf(rings);
      words = List.copyOf(words);
      boolean same = x.length == y.length && x.length == numbers.length;
      if (!same || rings.size() != x.length || words.size() != x.length) {
        throw new IllegalArgumentException(name + ": " + x.length + " points");
      }
    }
  }

  /** How a point is marked. */
  public enum Ring {
    /** Not at all. */
    NONE,
    /** It holds the line where f is −1 or 1. */
    ON,
    /** It is within the margin or on the wrong side. */
    WITHIN
  }

  /**
   * Names in the legend.
   *
   * @param boundary where f is 0
   * @param on of {@link Ring#ON}
   * @param within of {@link Ring#WITHIN}
   */
  public record Names(String boundary, String on, String within) {}

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new DecisionView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<String> names = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    List<String> rings = new ArrayList<>();
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    List<Double> f = new ArrayList<>();
    for (Points group : groups) {
      for (int n = 0; n < group.x().length; n++) {
        names.add(group.name());
        numbers.add(String.valueOf(group.numbers()[n]));
        rings.add(
            switch (group.rings().get(n)) {
              case NONE -> "";
              case ON -> this.names.on();
              case WITHIN -> this.names.within();
            });
        x.add(group.x()[n]);
        y.add(group.y()[n]);
        f.add(surface.at(group.x()[n], group.y()[n]));
      }
    }
    return new Table(
        List.of(
            Table.Column.of("group", names),
            Table.Column.of("number", numbers),
            Table.Column.of("ring", rings),
            Table.Column.of("x", doubles(x)),
            Table.Column.of("y", doubles(y)),
            Table.Column.of("f", doubles(f))));
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new DecisionView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new DecisionView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}

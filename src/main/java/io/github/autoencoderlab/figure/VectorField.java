package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where points of a plane are moved: arrows, over the points that they are about and under the
 * paths that lead along them. Both axes have the same scale.
 *
 * @param title localised
 * @param xLabel under the horizontal axis; may be empty
 * @param yLabel above the vertical axis; may be empty
 * @param points small translucent dots; may be empty
 * @param arrows the field
 * @param paths on top of all, each with a mark where it starts; may be empty
 */
public record VectorField(
    String title,
    String xLabel,
    String yLabel,
    List<Points> points,
    Arrows arrows,
    List<Path> paths)
    implements Figure {

  /** Copies the lists. */
  public VectorField {
    points = List.copyOf(points);
    paths = List.copyOf(paths);
  }

  /**
   * Points of one kind; one that is not finite is not drawn.
   *
   * @param name in the legend
   * @param ink their colour
   * @param x positions
   * @param y positions, as many as x
   */
  public record Points(String name, Ink ink, double[] x, double[] y) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Points {
      requireSame("points " + name, x, y);
    }
  }

  /**
   * Arrows from (x, y) to (x + dx, y + dy), which is where their tips are if most end before the
   * next one begins. Else they are drawn by the square root of their length, so that long ones fit
   * and short ones still tell where they lead. One that is not finite is not drawn.
   *
   * @param name in the legend
   * @param ink their colour
   * @param x where they begin
   * @param y where they begin, as many as x
   * @param dx where they lead to, as many as x
   * @param dy where they lead to, as many as x
   */
  public record Arrows(String name, Ink ink, double[] x, double[] y, double[] dx, double[] dy) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Arrows {
      requireSame("arrows " + name, x, y, dx, dy);
    }

    double length(int n) {
      return Math.hypot(dx[n], dy[n]);
    }

    boolean drawn(int n) {
      return Range.drawable(x[n])
          && Range.drawable(y[n])
          && Range.drawable(dx[n])
          && Range.drawable(dy[n]);
    }
  }

  /**
   * The way of a point; a place that is not finite leaves a gap.
   *
   * @param name in the legend; those of the same name and colour have one entry
   * @param ink its colour
   * @param x positions from the start on
   * @param y positions, as many as x
   */
  public record Path(String name, Ink ink, double[] x, double[] y) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Path {
      requireSame("path " + name, x, y);
    }
  }

  private static void requireSame(String what, double[]... arrays) {
    for (double[] array : arrays) {
      if (array.length != arrays[0].length) {
        throw new IllegalArgumentException(
            what + ": " + arrays[0].length + " and " + array.length + " numbers");
      }
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new FieldView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.of(arrows.name() + ": x", arrows.x()));
    columns.add(Table.Column.of(arrows.name() + ": y", arrows.y()));
    columns.add(Table.Column.of(arrows.name() + ": dx", arrows.dx()));
    columns.add(Table.Column.of(arrows.name() + ": dy", arrows.dy()));
    for (Points one : points) {
      columns.add(Table.Column.of(one.name() + ": x", one.x()));
      columns.add(Table.Column.of(one.name() + ": y", one.y()));
    }
    for (int n = 0; n < paths.size(); n++) {
      String name = paths.get(n).name() + " [" + n + "]: ";
      columns.add(Table.Column.of(name + "x", paths.get(n).x()));
      columns.add(Table.Column.of(name + "y", paths.get(n).y()));
    }
    return new Table(columns);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new FieldView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

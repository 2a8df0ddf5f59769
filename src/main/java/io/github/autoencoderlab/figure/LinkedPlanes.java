package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The same examples as points of several planes side by side, under one legend. What is pointed at
 * in one is lit in all.
 *
 * @param title localised
 * @param classes what the classes are called, by their number
 * @param labels the class of each point
 * @param panels the planes, at least one
 * @param pictures what the examples look like
 * @param choice which point is chosen, and what a click on one sets
 * @param exploration how it is looked at
 */
public record LinkedPlanes(
    String title,
    List<String> classes,
    int[] labels,
    List<Panel> panels,
    Pictures pictures,
    Choosable choice,
    Exploration exploration)
    implements Figure {

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException if a panel has not a point for each label
   */
  public LinkedPlanes {
    classes = List.copyOf(classes);
    panels = List.copyOf(panels);
    for (Panel panel : panels) {
      if (panel.x().length != labels.length || panel.y().length != labels.length) {
        throw new IllegalArgumentException(
            panel.name() + ": " + panel.x().length + " points, " + labels.length + " labels");
      }
    }
  }

  /**
   * A plane.
   *
   * @param name localised
   * @param score what it is worth, localised; may be empty
   * @param xLabel of the horizontal axis
   * @param yLabel of the vertical axis
   * @param x positions, one for each point; a point that is not finite is not drawn
   * @param y positions
   * @param reconstruction what comes back from each point, row by row of an image; {@link
   *     ImageGrid#FREE} if that is not known
   * @param decoder what any place of the plane says; null if that is not known
   */
  public record Panel(
      String name,
      String score,
      String xLabel,
      String yLabel,
      double[] x,
      double[] y,
      IntFunction<float[]> reconstruction,
      @Nullable PlaceDecoder decoder) {}

  /** What the places of a plane say. */
  @FunctionalInterface
  public interface PlaceDecoder {
    /** An image row by row, 0 to 1 from black to white, in a new array. */
    float[] decode(double x, double y);
  }

  /**
   * What the examples look like.
   *
   * @param rows pixel rows of an image
   * @param columns pixel columns of an image
   * @param of the image of a point, row by row, 0 to 1 from black to white
   */
  public record Pictures(int rows, int columns, IntFunction<float[]> of) {}

  /** Whether a point is shown. */
  boolean isShown(int point) {
    return !exploration.hidden().contains(classes.get(labels[point]));
  }

  @Override
  public boolean explorable() {
    return true;
  }

  @Override
  public LinkedPlanes explored(Exploration other) {
    return new LinkedPlanes(title, classes, labels, panels, pictures, choice, other);
  }

  @Override
  public Exploration explore(
      Exploration before, Gesture gesture, double width, double height, Style style) {
    LinkedPlanes now = explored(before);
    return new LinkedExplorer(now, LinkedLayout.of(now, width, height, style)).after(gesture);
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    LinkedLayout layout = LinkedLayout.of(this, width, height, style);
    layout.page().paint(g, (c, page) -> new LinkedView(this, layout).paint(c));
  }

  @Override
  public Table table() {
    int[] shown = IntStream.range(0, labels.length).filter(this::isShown).toArray();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(
        Table.Column.of(
            "group", IntStream.of(shown).mapToObj(n -> classes.get(labels[n])).toList()));
    columns.add(Table.Column.of("number", IntStream.of(shown).mapToObj(String::valueOf).toList()));
    for (Panel panel : panels) {
      columns.add(column(panel.name() + " " + panel.xLabel(), panel.x(), shown));
      columns.add(column(panel.name() + " " + panel.yLabel(), panel.y(), shown));
    }
    return new Table(columns);
  }

  private static Table.Column column(String name, double[] values, int... places) {
    return Table.Column.of(name, IntStream.of(places).mapToDouble(n -> values[n]).toArray());
  }

  /** Nothing: what is under the pointer is painted. */
  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return Optional.empty();
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    if (!choice.possible()) {
      return Optional.empty();
    }
    int point = LinkedLayout.of(this, width, height, style).pointAt(this, x, y);
    return point < 0
        ? Optional.empty()
        : Optional.of(new Pick(choice.parameter(), String.valueOf(point)));
  }
}

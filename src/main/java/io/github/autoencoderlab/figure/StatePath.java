package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way through a plane in the colours of the states it goes through, beside the same states over
 * time.
 *
 * @param title localised
 * @param classes what the states are called, by their number
 * @param labels the state at each point of the way, in the order of time
 * @param plane the way
 * @param time what was measured on it
 */
public record StatePath(String title, List<String> classes, int[] labels, Plane plane, Time time)
    implements Figure {
  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException if there is not a state for each point, or a value of a
   *     channel
   */
  public StatePath {
    classes = List.copyOf(classes);
    require(plane.x().length == labels.length && plane.y().length == labels.length, "points");
    for (double[] channel : time.channels()) {
      require(channel.length == labels.length, "channel");
    }
    require(time.names().size() == time.channels().size(), "names");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + " of another number than states");
    }
  }

  /**
   * A way; it is broken where a point is not finite.
   *
   * @param xLabel under the horizontal axis
   * @param yLabel above the vertical axis; may be empty
   * @param x positions
   * @param y positions
   */
  public record Plane(String xLabel, String yLabel, double[] x, double[] y) {}

  /**
   * What was measured over time.
   *
   * @param label under the axis of time
   * @param stride time from point to point
   * @param names of the channels
   * @param channels a value for each point, each drawn to a scale of its own
   */
  public record Time(String label, double stride, List<String> names, List<double[]> channels) {
    /** Copies the lists. */
    public Time {
      names = List.copyOf(names);
      channels = List.copyOf(channels);
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new StatePathView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<String> states = new ArrayList<>();
    double[] times = new double[labels.length];
    for (int n = 0; n < labels.length; n++) {
      states.add(classes.get(labels[n]));
      times[n] = n * time.stride();
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.of("time", times));
    columns.add(Table.Column.of("state", states));
    columns.add(Table.Column.of("x", plane.x()));
    columns.add(Table.Column.of("y", plane.y()));
    for (int n = 0; n < time.names().size(); n++) {
      columns.add(Table.Column.of(time.names().get(n), time.channels().get(n)));
    }
    return new Table(columns);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new StatePathView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

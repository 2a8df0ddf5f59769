package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Paints a way and its states on a page and reads them under the pointer. */
final class StatePathView {
  /** Share of the width that the plane takes. */
  private static final double PLANE = 0.5;

  private static final double NEAR = 12;

  /** Height of the band of states, in lines of text. */
  private static final double BAND = 0.7;

  /** Where in the row of a channel its line ends below. */
  private static final double FILLED_TO = 0.95;

  private final StatePath path;
  private final Page page;
  private final Legend legend;
  private final Plot plane;
  private final Plot time;
  private final int[] present;

  StatePathView(StatePath path, Page page) {
    this.path = path;
    this.page = page;
    present = IntStream.of(path.labels()).distinct().sorted().toArray();
    List<Legend.Entry> entries = new ArrayList<>();
    for (int state : present) {
      entries.add(
          Legend.Entry.ofPoints(path.classes().get(state), ClassInk.of(state), Marker.DISC));
    }
    Box all = page.content();
    legend = Legend.of("", entries, all, page.texts(), 2);
    Box area = all.without(0, legend.height(), 0, 0);
    double gap = 1.2 * page.texts().size();
    Box left = area.without(0, 0, (1 - PLANE) * area.width() + gap / 2, 0);
    Box right = area.without(PLANE * area.width() + gap / 2, 0, 0, 0);
    Range x = PointScale.wider(Range.of(path.plane().x()));
    Range y = PointScale.wider(Range.of(path.plane().y()));
    plane = plot(left, path.plane().xLabel(), path.plane().yLabel(), x, y);
    double end = Math.max(1, (path.labels().length - 1) * path.time().stride());
    Plot rows = plot(right, path.time().label(), "", new Range(0, end), new Range(0, 1));
    time = wide(rows, right);
  }

  private Plot plot(Box area, String xLabel, String yLabel, Range x, Range y) {
    return new PlotLayout(page.withContent(area), xLabel, yLabel, List.of(), x, y, 0, 0).plot();
  }

  /** Without labels on the vertical axis, and with the room that they took. */
  private static Plot wide(Plot plot, Box area) {
    Box inner = plot.inner();
    Box wider = new Box(area.x(), inner.y(), inner.right() - area.x(), inner.height());
    Axis x = new Axis(plot.x().range(), wider.x(), wider.right());
    return new Plot(
        plot.page(),
        wider,
        x,
        plot.y(),
        plot.xTicks(),
        Plot.NO_TICKS,
        plot.legend(),
        plot.xLabel(),
        plot.labelInRow());
  }

  void paint(Graphics2D g) {
    legend.paint(g, page);
    if (!plane.inner().isEmpty()) {
      new PlotPainter(plane).paint(g);
      g.setStroke(Strokes.dense(page.growth()));
      for (int state : present) {
        g.setColor(page.style().colour(ClassInk.of(state)));
        g.draw(pieces(state, path.plane().x(), path.plane().y(), plane.x(), plane.y()));
      }
      paintDots(g);
    }
    if (!time.inner().isEmpty()) {
      new PlotPainter(time).paint(g);
      paintBand(g);
      for (int channel = 0; channel < path.time().channels().size(); channel++) {
        paintChannel(g, channel);
      }
    }
  }

  /** Each piece of a way has the colour of the state that it leads to. */
  private Path2D pieces(int state, double[] x, double[] y, Axis across, Axis up) {
    Path2D pieces = new Path2D.Double();
    boolean drawing = false;
    for (int n = 1; n < path.labels().length; n++) {
      boolean drawn =
          path.labels()[n] == state
              && Range.drawable(x[n - 1])
              && Range.drawable(y[n - 1])
              && Range.drawable(x[n])
              && Range.drawable(y[n]);
      if (drawn && !drawing) {
        pieces.moveTo(across.at(x[n - 1]), up.at(y[n - 1]));
      }
      if (drawn) {
        pieces.lineTo(across.at(x[n]), up.at(y[n]));
      }
      drawing = drawn;
    }
    return pieces;
  }

  private void paintDots(Graphics2D g) {
    double radius = 0.8 * PointScale.radius(plane, path.labels().length);
    for (int n = 0; n < path.labels().length; n++) {
      double x = path.plane().x()[n];
      double y = path.plane().y()[n];
      if (Range.drawable(x) && Range.drawable(y)) {
        g.setColor(page.style().colour(ClassInk.of(path.labels()[n])));
        g.fill(Marker.DISC.at(plane.x().at(x), plane.y().at(y), radius));
      }
    }
  }

  private double band() {
    return BAND * page.texts().height();
  }

  private void paintBand(Graphics2D g) {
    double top = time.inner().bottom() - band();
    double stride = path.time().stride();
    int count = path.labels().length;
    for (int from = 0; from < count; ) {
      int to = from;
      while (to < count && path.labels()[to] == path.labels()[from]) {
        to++;
      }
      double left = time.x().at(from * stride);
      double right = time.x().at(Math.min(count - 1, to) * stride);
      g.setColor(page.style().colour(ClassInk.of(path.labels()[from])));
      g.fill(new Rectangle2D.Double(left, top, right - left, band()));
      from = to;
    }
  }

  private void paintChannel(Graphics2D g, int channel) {
    double[] values = path.time().channels().get(channel);
    int rows = path.time().channels().size();
    double height = (time.inner().height() - 1.3 * band()) / rows;
    double top = time.inner().y() + channel * height;
    double line = page.texts().height();
    boolean named = height > 2.2 * line;
    double from = top + (named ? line : 0);
    Axis y = new Axis(Range.of(values).usable(), top + FILLED_TO * height, from);
    if (named) {
      g.setColor(page.style().theme().muted());
      String name = page.texts().fit(path.time().names().get(channel), time.inner().width());
      page.texts().draw(g, name, time.inner().x(), top);
    }
    double[] times = new double[values.length];
    for (int n = 0; n < times.length; n++) {
      times[n] = n * path.time().stride();
    }
    g.setStroke(Strokes.dense(page.growth()));
    for (int state : present) {
      g.setColor(page.style().colour(ClassInk.of(state)));
      g.draw(pieces(state, times, values, time.x(), y));
    }
  }

  /** The point of the way that the pointer is near, or the time that it is at. */
  Optional<String> valueAt(double px, double py) {
    if (path.labels().length == 0) {
      return Optional.empty();
    }
    if (time.inner().contains(px, py)) {
      double n = time.x().valueAt(px) / path.time().stride();
      return Optional.of(
          words((int) Math.max(0, Math.min(path.labels().length - 1, Math.rint(n)))));
    }
    double least = NEAR * NEAR;
    int nearest = -1;
    for (int n = 0; n < path.labels().length; n++) {
      double dx = plane.x().at(path.plane().x()[n]) - px;
      double dy = plane.y().at(path.plane().y()[n]) - py;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        nearest = n;
      }
    }
    return nearest < 0 ? Optional.empty() : Optional.of(words(nearest));
  }

  private String words(int n) {
    StringBuilder words = new StringBuilder(path.classes().get(path.labels()[n]));
    words.append("\nt = ").append(NumberText.value(n * path.time().stride()));
    for (int channel = 0; channel < path.time().names().size(); channel++) {
      words.append('\n').append(path.time().names().get(channel)).append(' ');
      words.append(NumberText.value(path.time().channels().get(channel)[n]));
    }
    return words.toString();
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Paints points on a page and reads the one under the pointer. */
final class ScatterView {

  /** Room around the outermost points, as a share of the axis. */
  private static final double MARGIN = 0.03;

  private static final double LARGEST_RADIUS = 3;
  private static final double LEAST_RADIUS = 1.7;

  /** How much of the plot the points would fill if none lay on another. */
  private static final double FILLED = 0.2;

  private static final double NEAR = 8;

  private final Scatter scatter;
  private final Plot plot;
  private final double radius;

  ScatterView(Scatter scatter, Page page) {
    this.scatter = scatter;
    Range x = Range.EMPTY;
    Range y = Range.EMPTY;
    int points = 0;
    for (Scatter.Group group : scatter.groups()) {
      x = x.with(group.x());
      y = y.with(group.y());
      points += group.x().length;
    }
    plot =
        new PlotLayout(
                page, scatter.xLabel(), scatter.yLabel(), entries(), wider(x), wider(y), 0, 0)
            .plot();
    double area = plot.inner().width() * plot.inner().height();
    double fitting = Math.sqrt(FILLED * area / Math.max(1, points) / Math.PI);
    radius = page.growth() * Math.max(LEAST_RADIUS, Math.min(LARGEST_RADIUS, fitting));
  }

  private static Range wider(Range range) {
    if (range.isEmpty()) {
      return range;
    }
    double margin = MARGIN * range.usable().span();
    return new Range(range.usable().min() - margin, range.usable().max() + margin);
  }

  private List<Legend.Entry> entries() {
    return IntStream.range(0, scatter.groups().size())
        .mapToObj(
            n ->
                new Legend.Entry(
                    scatter.groups().get(n).name(),
                    Scatter.ink(n),
                    Legend.Sign.of(Scatter.marker(n))))
        .toList();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    AffineTransform device = g.getTransform();
    boolean upright = device.getShearX() == 0 && device.getShearY() == 0;
    boolean stamped = upright && device.getScaleX() > 0 && !plot.page().style().vector();
    if (stamped) {
      g.setTransform(new AffineTransform());
    }
    PointPainter[] painters = new PointPainter[scatter.groups().size()];
    for (int n = 0; n < painters.length; n++) {
      painters[n] = painter(n, stamped ? device : null);
    }
    paint(g, painters);
    g.setTransform(device);
  }

  private PointPainter painter(int n, @Nullable AffineTransform device) {
    return new PointPainter(
        Scatter.marker(n), plot.page().style().colour(Scatter.ink(n)), radius, device);
  }

  /** By turns, or the last group would hide all others. */
  private void paint(Graphics2D g, PointPainter[] painters) {
    int most = scatter.groups().stream().mapToInt(group -> group.x().length).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (int n = 0; n < painters.length; n++) {
        Scatter.Group group = scatter.groups().get(n);
        if (i < group.x().length && drawable(group, i)) {
          painters[n].paint(g, plot.x().at(group.x()[i]), plot.y().at(group.y()[i]));
        }
      }
    }
  }

  private static boolean drawable(Scatter.Group group, int i) {
    return Range.drawable(group.x()[i]) && Range.drawable(group.y()[i]);
  }

  Optional<String> valueAt(double px, double py) {
    double least = NEAR * NEAR;
    Optional<String> text = Optional.empty();
    for (Scatter.Group group : scatter.groups()) {
      for (int i = 0; i < group.x().length; i++) {
        double dx = plot.x().at(group.x()[i]) - px;
        double dy = plot.y().at(group.y()[i]) - py;
        double distance = dx * dx + dy * dy;
        if (distance < least) {
          least = distance;
          text = Optional.of(words(group, i));
        }
      }
    }
    return text;
  }

  private static String words(Scatter.Group group, int i) {
    String x = NumberText.value(group.x()[i]);
    String y = NumberText.value(group.y()[i]);
    return group.name() + " [" + group.numbers()[i] + "]: " + x + ", " + y;
  }
}

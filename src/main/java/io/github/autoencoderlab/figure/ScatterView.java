package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Paints points on a page and reads the one under the pointer. */
final class ScatterView {

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
                page,
                scatter.xLabel(),
                scatter.yLabel(),
                entries(),
                PointScale.wider(x),
                PointScale.wider(y),
                0,
                0)
            .plot();
    radius = PointScale.radius(plot, points);
  }

  private List<Legend.Entry> entries() {
    return IntStream.range(0, scatter.groups().size())
        .mapToObj(
            n ->
                Legend.Entry.ofPoints(scatter.groups().get(n).name(), ClassInk.of(n), Marker.of(n)))
        .toList();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    PointSheet sheet = new PointSheet(g, plot.inner(), radius, plot.page().style().vector());
    paint(sheet);
    sheet.finish();
  }

  /** By turns, or the last group would hide all others. */
  private void paint(PointSheet sheet) {
    PointSheet.Kind[] kinds = new PointSheet.Kind[scatter.groups().size()];
    for (int n = 0; n < kinds.length; n++) {
      kinds[n] = sheet.kind(Marker.of(n), plot.page().style().colour(ClassInk.of(n)));
    }
    int most = scatter.groups().stream().mapToInt(group -> group.x().length).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (int n = 0; n < kinds.length; n++) {
        Scatter.Group group = scatter.groups().get(n);
        if (i < group.x().length && drawable(group, i)) {
          sheet.put(kinds[n], plot.x().at(group.x()[i]), plot.y().at(group.y()[i]));
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

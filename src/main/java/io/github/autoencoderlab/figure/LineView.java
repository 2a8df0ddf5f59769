package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paints a line chart on a page and reads it under the pointer. */
final class LineView {

  private static final double VECTOR_COLUMNS = 3;

  private final LineChart chart;
  private final Plot plot;

  LineView(LineChart chart, Page page) {
    this.chart = chart;
    Range x = Range.EMPTY;
    Range y = Range.EMPTY;
    for (LineChart.Line line : chart.lines()) {
      x = x.with(line.x());
      y = y.with(line.y());
    }
    for (LineChart.Level level : chart.levels()) {
      y = y.with(level.value());
    }
    double least = whole(x, chart.lines()) ? 1 : 0;
    plot =
        new PlotLayout(
                page, chart.xLabel(), chart.yLabel(), entries(), x, y.withNearZero(), least, 0)
            .plot();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    chart.levels().stream().filter(v -> Range.drawable(v.value())).forEach(v -> paint(g, v));
    chart.lines().forEach(line -> paint(g, line));
  }

  Optional<String> valueAt(double px, double py) {
    if (!plot.inner().contains(px, py)) {
      return Optional.empty();
    }
    List<LineChart.Line> shown = chart.lines().stream().filter(l -> nearest(l, px) >= 0).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    LineChart.Line first = shown.get(0);
    double x = first.x()[nearest(first, px)];
    String head = Stream.of(chart.xLabel(), Numbers.value(x)).filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
    return Optional.of(head + ": " + values(shown, px));
  }

  private static String values(List<LineChart.Line> lines, double px) {
    return "";
  }

  private int nearest(LineChart.Line line, double px) {
    int best = -1;
    double distance = Double.POSITIVE_INFINITY;
    for (int i = 0; i < line.x().length; i++) {
      double d = Math.abs(plot.x().at(line.x()[i]) - px);
      if (d < distance) {
        distance = d;
        best = i;
      }
    }
    return best;
  }

  private List<Legend.Entry> entries() {
    return Stream.concat(
            chart.lines().stream()
                .map(l -> new Legend.Entry(l.name(), l.ink(), Legend.Sign.LINE)),
            chart.levels().stream()
                .map(l -> new Legend.Entry(l.name(), l.ink(), Legend.Sign.DASHES)))
        .toList();
  }

  private void paint(Graphics2D g, LineChart.Line line) {
    boolean vector = plot.page().style().vector();
    double columns = vector ? VECTOR_COLUMNS : Math.max(1, g.getTransform().getScaleX());
    g.setColor(plot.page().style().colour(line.ink()));
    g.setStroke(Strokes.curve(plot.page().growth()));
    g.draw(CurvePath.of(line, plot.x(), plot.y(), columns));
  }

  private void paint(Graphics2D g, LineChart.Level level) {
    double y = plot.y().at(level.value());
    g.setColor(plot.page().style().colour(level.ink()));
    g.setStroke(Strokes.dashes(plot.page().growth()));
    g.draw(new Line2D.Double(plot.inner().x(), y, plot.inner().right(), y));
  }

  /** Returns whether a short axis counts, so that no tick may fall between two counts. */
  private static boolean whole(Range x, List<LineChart.Line> lines) {
    return x.span() < 20
        && lines.stream().allMatch(l -> {
          for (double v : l.x()) {
            if (v != Math.rint(v)) {
              return false;
            }
          }
          return true;
        });
  }
}

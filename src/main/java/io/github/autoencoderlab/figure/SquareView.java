package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paints a square chart on a page, its legend beside it if there is room, else above. */
final class SquareView {
  private static final Range SHARES = new Range(0, 1);
  private static final double DOT = 4.5;

  /** So much wider than high a page must be for the legend to stand beside the square. */
  private static final double WIDE = 1.2;

  /** Of one name beside the square. */
  private static final int MOST_ROWS = 3;

  private final SquareChart chart;
  private final Plot plot;
  private final List<Legend> beside = new ArrayList<>();

  SquareView(SquareChart chart, Page page) {
    this.chart = chart;
    Box area = page.content();
    List<Legend.Entry> entries = entries();
    boolean wide = area.width() > WIDE * area.height();
    plot = square(page, wide ? List.of() : entries);
    if (wide) {
      double left = plot.inner().right() + page.texts().size() - area.x();
      double top = plot.inner().y() - area.y();
      for (Legend.Entry entry : entries) {
        Box free = area.without(left, top, 0, 0);
        Legend legend = Legend.of("", List.of(entry), free, page.texts(), MOST_ROWS);
        beside.add(legend);
        top += legend.height();
      }
    }
  }

  /** The uppermost curve first. */
  private List<Legend.Entry> entries() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (LineChart.Line line : chart.lines()) {
      entries.add(0, new Legend.Entry(line.name(), line.ink(), Legend.Sign.LINE));
    }
    for (SquareChart.Mark mark : chart.marks()) {
      entries.add(Legend.Entry.ofPoints(mark.name(), mark.ink(), Marker.DISC));
    }
    return entries;
  }

  /** What is too wide or too high is cut, until both axes are equally long. */
  private Plot square(Page page, List<Legend.Entry> entries) {
    Box area = page.content();
    Box whole = layout(page, area, entries).inner();
    double tooWide = whole.width() - whole.height();
    Box cut = tooWide > 0 ? area.without(0, 0, tooWide, 0) : area.without(0, 0, 0, -tooWide);
    return layout(page, cut, entries);
  }

  private Plot layout(Page page, Box area, List<Legend.Entry> entries) {
    return new PlotLayout(
            page.withContent(area), chart.xLabel(), chart.yLabel(), entries, SHARES, SHARES, 0, 0)
        .plot();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    beside.forEach(legend -> legend.paint(g, plot.page()));
    if (plot.inner().isEmpty()) {
      return;
    }
    double growth = plot.page().growth();
    for (LineChart.Line line : chart.lines()) {
      g.setColor(plot.page().style().colour(line.ink()));
      g.setStroke(Strokes.curve(growth));
      g.draw(CurvePath.of(line, plot.x(), plot.y(), 3, 1).path());
    }
    for (SquareChart.Mark mark : chart.marks()) {
      if (Range.drawable(mark.x()) && Range.drawable(mark.y())) {
        double dot = DOT * growth;
        g.setColor(plot.page().style().colour(mark.ink()));
        g.fill(
            new Ellipse2D.Double(
                plot.x().at(mark.x()) - dot, plot.y().at(mark.y()) - dot, 2 * dot, 2 * dot));
      }
    }
  }

  /** Where the pointer is on the horizontal axis, and the height of each curve there. */
  Optional<String> valueAt(double px, double py) {
    if (!plot.inner().contains(px, py)) {
      return Optional.empty();
    }
    double x = plot.x().valueAt(px);
    return Optional.of(
        chart.lines().stream()
            .map(line -> line.name() + " " + NumberText.digits(height(line, x), 3))
            .collect(
                Collectors.joining(
                    "\n", chart.xLabel() + " " + NumberText.digits(x, 3) + ":\n", "")));
  }

  /** The height of a curve that never falls. */
  private static double height(LineChart.Line line, double x) {
    int after = 0;
    while (after < line.x().length && line.x()[after] <= x) {
      after++;
    }
    if (after == 0 || after == line.x().length) {
      return line.y().length == 0 ? Double.NaN : line.y()[Math.max(0, after - 1)];
    }
    double share = (x - line.x()[after - 1]) / (line.x()[after] - line.x()[after - 1]);
    return line.y()[after - 1] + share * (line.y()[after] - line.y()[after - 1]);
  }
}

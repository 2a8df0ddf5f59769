package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paints a line chart on a page and reads it under the pointer. */
final class LineView {

  private static final double VECTOR_COLUMNS = 3;
  private static final double DOT = 3;

  /** So near to where the lines end, as a share of the axis, a mark is no place of its own. */
  private static final double AT_END = 0.02;

  /** How far above the ends of the lines an axis that shows these reaches. */
  private static final double ABOVE_ENDS = 2.5;

  /** Room for the names of spans above all values, as a share of their span. */
  private static final double NAMES = 0.25;

  private final LineChart chart;
  private final Plot plot;

  /** Whether only a part of the horizontal axis is shown. */
  private final boolean part;

  LineView(LineChart chart, Page page) {
    this.chart = chart;
    Range all = chart.across();
    Range x = chart.shown();
    part = !x.equals(all);
    Range y = Range.EMPTY;
    for (LineChart.Line line : chart.lines()) {
      y = with(y, line.x(), line.y(), x);
    }
    for (LineChart.Points points : chart.points()) {
      y = with(y, points.x(), points.ends(1), x);
      y = with(y, points.x(), points.ends(-1), x);
    }
    for (LineChart.Level level : chart.levels()) {
      y = y.with(level.value());
    }
    y = chart.tail() && !part ? tail(y) : y;
    if (!chart.spans().isEmpty() && !y.isEmpty()) {
      y = y.with(y.max() + NAMES * y.span());
    }
    if (chart.lines().isEmpty() && chart.points().stream().noneMatch(LineChart.Points::joined)) {
      y = y.widened();
    }
    double least = counts(x, chart.lines()) ? 1 : 0;
    plot =
        new PlotLayout(
                page,
                chart.xLabel(),
                chart.yLabel(),
                entries(),
                x,
                y.withNearZero(),
                least,
                0,
                chart.logarithmic())
            .plot();
  }

  /** Returns where everything lies. */
  Plot plot() {
    return plot;
  }

  /** Returns a range with the values whose places are shown. */
  private static Range with(Range range, double[] places, double[] values, Range shown) {
    Range wider = range;
    for (int n = 0; n < places.length; n++) {
      if (places[n] >= shown.min() && places[n] <= shown.max()) {
        wider = wider.with(values[n]);
      }
    }
    return wider;
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    Range shown = plot.x().range();
    chart.spans().stream()
        .filter(span -> span.to() > shown.min() && span.from() < shown.max())
        .forEach(span -> paint(g, span));
    chart.levels().stream().filter(v -> Range.drawable(v.value())).forEach(v -> paint(g, v));
    Graphics2D inside = (Graphics2D) g.create();
    if (chart.tail() || part) {
      Box inner = plot.inner();
      inside.clip(new Rectangle2D.Double(inner.x(), inner.y(), inner.width(), inner.height()));
    }
    chart.lines().forEach(line -> paint(inside, line));
    if (part) {
      chart.points().forEach(points -> paint(inside, points));
    }
    inside.dispose();
    paintMark(g);
    if (!part) {
      chart.points().forEach(points -> paint(g, points));
    }
  }

  Optional<String> valueAt(double px, double py) {
    if (!plot.inner().contains(px, py)) {
      return Optional.empty();
    }
    return new LineHover(chart, plot.x(), px).text();
  }

  /** The range up to a multiple of where lines end, and levels stand. */
  private Range tail(Range all) {
    Range ends = Range.EMPTY;
    for (LineChart.Line line : chart.lines()) {
      if (line.y().length > 0) {
        ends = ends.with(line.y()[line.y().length - 1]);
      }
    }
    for (LineChart.Level level : chart.levels()) {
      ends = ends.with(level.value());
    }
    double most = ABOVE_ENDS * ends.max();
    return ends.isEmpty() || ends.min() <= 0 || most >= all.max()
        ? all
        : new Range(Math.min(0, all.min()), most);
  }

  private List<Legend.Entry> entries() {
    return Stream.of(
            chart.lines().stream().map(l -> new Legend.Entry(l.name(), l.ink(), sign(l))),
            chart.points().stream().map(p -> new Legend.Entry(p.name(), p.ink(), Legend.Sign.LINE)),
            chart.levels().stream()
                .map(l -> new Legend.Entry(l.name(), l.ink(), Legend.Sign.DASHES)))
        .flatMap(entries -> entries)
        .toList();
  }

  private static Legend.Sign sign(LineChart.Line line) {
    return line.dashed() ? Legend.Sign.BROKEN_LINE : Legend.Sign.LINE;
  }

  private void paint(Graphics2D g, LineChart.Line line) {
    boolean vector = plot.page().style().vector();
    double columns = vector ? VECTOR_COLUMNS : Math.max(1, g.getTransform().getScaleX());
    g.setColor(plot.page().style().colour(line.ink()));
    double growth = plot.page().growth();
    boolean dense = line.x().length > 2 * plot.inner().width();
    BasicStroke stroke = dense ? Strokes.dense(growth) : Strokes.curve(growth);
    g.setStroke(line.dashed() ? Strokes.broken(stroke, growth) : stroke);
    CurvePath curve = CurvePath.of(line, plot.x(), plot.y(), columns, DOT * growth);
    g.draw(curve.path());
    g.fill(curve.dots());
  }

  private void paint(Graphics2D g, LineChart.Span span) {
    Page page = plot.page();
    Theme theme = page.style().theme();
    Lettering texts = page.texts();
    Range shown = plot.x().range();
    double from = plot.x().at(Math.max(span.from(), shown.min()));
    double width = plot.x().at(Math.min(span.to(), shown.max())) - from;
    Box inner = plot.inner();
    if (span.shaded()) {
      g.setColor(theme.band());
      g.fill(new Rectangle2D.Double(from, inner.y(), width, inner.height()));
    }
    g.setColor(theme.muted());
    g.setStroke(Strokes.dashes(page.growth()));
    g.draw(new Line2D.Double(from, inner.y(), from, inner.bottom()));
    double room = width - 0.4 * texts.size();
    double y = inner.y() + 0.2 * texts.height();
    texts.drawCentred(g, texts.fit(span.name(), room), from + width / 2, y);
    texts.drawCentred(g, texts.fit(span.note(), room), from + width / 2, y + texts.height());
  }

  /**
   * Where the run is shown, if its curves know more: at their ends it would only be one more line.
   */
  private void paintMark(Graphics2D g) {
    Range x = plot.x().range();
    if (chart.mark() >= x.min() && chart.mark() < x.max() - AT_END * x.span()) {
      Box inner = plot.inner();
      double at = plot.x().at(chart.mark());
      g.setColor(plot.page().style().theme().accent());
      g.setStroke(Strokes.curve(plot.page().growth()));
      g.draw(new Line2D.Double(at, inner.y(), at, inner.bottom()));
    }
  }

  private void paint(Graphics2D g, LineChart.Level level) {
    double y = plot.y().at(level.value());
    g.setColor(plot.page().style().colour(level.ink()));
    g.setStroke(Strokes.dashes(plot.page().growth()));
    g.draw(new Line2D.Double(plot.inner().x(), y, plot.inner().right(), y));
  }

  private void paint(Graphics2D g, LineChart.Points points) {
    double growth = plot.page().growth();
    double dot = DOT * growth;
    g.setColor(plot.page().style().colour(points.ink()));
    g.setStroke(Strokes.curve(growth));
    if (points.joined()) {
      paint(g, new LineChart.Line(points.name(), points.ink(), points.x(), points.y()));
    }
    for (int n = 0; n < points.x().length; n++) {
      if (Range.drawable(points.x()[n]) && Range.drawable(points.y()[n])) {
        double x = plot.x().at(points.x()[n]);
        double y = plot.y().at(points.y()[n]);
        double least = plot.y().at(points.ends(-1)[n]);
        double most = plot.y().at(points.ends(1)[n]);
        g.draw(new Line2D.Double(x, least, x, most));
        g.draw(new Line2D.Double(x - dot, least, x + dot, least));
        g.draw(new Line2D.Double(x - dot, most, x + dot, most));
        g.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
      }
    }
  }

  /** Returns whether the axis is short and counts, so that no tick may fall between two counts. */
  private static boolean counts(Range x, List<LineChart.Line> lines) {
    return x.span() < 20
        && lines.stream()
            .flatMapToDouble(l -> Arrays.stream(l.x()))
            .allMatch(v -> v == Math.rint(v));
  }
}

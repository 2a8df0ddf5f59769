package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Paints bars on a page and reads them under the pointer. */
final class BarView {

  private final BarChart chart;
  private final BarLayout layout;
  private final Plot plot;
  private final Lettering texts;

  BarView(BarChart chart, Page page) {
    this.chart = chart;
    layout = BarLayout.of(chart, page);
    plot = layout.plot();
    texts = page.texts();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    if (!layout.upright()) {
      paintGrid(g);
    }
    eachBar((name, series) -> paintBar(g, name, series));
    paintZero(g);
    chart.levels().stream().filter(v -> Range.drawable(v.value())).forEach(v -> paint(g, v));
    eachBar((name, series) -> paintEnd(g, name, series));
    if (layout.showsNames()) {
      paintNames(g);
    }
  }

  Optional<String> valueAt(double x, double y) {
    int name = layout.nameAt(x, y);
    int found = name < 0 ? -1 : layout.seriesAt(name, x, y);
    if (found < 0) {
      return Optional.empty();
    }
    BarChart.Series series = chart.series().get(found);
    String head = chart.names().get(name);
    String which = chart.series().size() == 1 ? head : head + ", " + series.name();
    String error = series.error(name) > 0 ? " ± " + NumberText.value(series.error(name)) : "";
    return Optional.of(which + ": " + NumberText.value(series.values()[name]) + error);
  }

  @FunctionalInterface
  private interface Bar {
    void paint(int name, int series);
  }

  private void eachBar(Bar bar) {
    for (int series = 0; series < chart.series().size(); series++) {
      for (int name = 0; name < chart.names().size(); name++) {
        if (chart.series().get(series).drawn(name)) {
          bar.paint(name, series);
        }
      }
    }
  }

  private void paintGrid(Graphics2D g) {
    g.setStroke(Strokes.hairline(plot.page().growth()));
    g.setColor(plot.page().style().theme().grid());
    for (double value : plot.xTicks().values()) {
      paintAcross(g, value);
    }
  }

  private void paintZero(Graphics2D g) {
    g.setStroke(Strokes.hairline(plot.page().growth()));
    g.setColor(plot.page().style().theme().muted());
    paintAcross(g, 0);
  }

  private void paint(Graphics2D g, LineChart.Level level) {
    g.setStroke(Strokes.dashes(plot.page().growth()));
    g.setColor(plot.page().style().colour(level.ink()));
    paintAcross(g, level.value());
  }

  /** A line across all bars. */
  private void paintAcross(Graphics2D g, double value) {
    Box inner = plot.inner();
    double at = layout.along().at(value);
    g.draw(
        layout.upright()
            ? new Line2D.Double(inner.x(), at, inner.right(), at)
            : new Line2D.Double(at, inner.y(), at, inner.bottom()));
  }

  private void paintBar(Graphics2D g, int name, int series) {
    Box bar = layout.bar(name, series);
    double gap = chart.series().size() > 1 ? 0.04 * layout.thickness() : 0;
    double across = layout.upright() ? gap : 0;
    double down = layout.upright() ? 0 : gap;
    Box box = bar.without(across, down, across, down);
    g.setColor(plot.page().style().colour(chart.series().get(series).ink()));
    g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  /** The error bar and the number behind it. */
  private void paintEnd(Graphics2D g, int name, int series) {
    BarChart.Series bars = chart.series().get(series);
    Box bar = layout.bar(name, series);
    double middle = layout.upright() ? bar.x() + bar.width() / 2 : bar.y() + bar.height() / 2;
    if (bars.error(name) > 0) {
      paintError(g, bars.values()[name], bars.error(name), middle);
    }
    if (layout.labelled()) {
      paintLabel(g, bars, name, middle);
    }
  }

  private void paintError(Graphics2D g, double value, double error, double middle) {
    double cap = Math.min(0.3 * layout.thickness(), 0.35 * texts.size());
    double from = layout.along().at(value - error);
    double to = layout.along().at(value + error);
    g.setColor(plot.page().style().theme().text());
    g.setStroke(Strokes.steps(plot.page().growth()));
    drawTurned(g, from, middle, to, middle);
    drawTurned(g, from, middle - cap, from, middle + cap);
    drawTurned(g, to, middle - cap, to, middle + cap);
  }

  /** A line between two points, each told by its place along the bars and across them. */
  private void drawTurned(Graphics2D g, double a1, double c1, double a2, double c2) {
    g.draw(
        layout.upright() ? new Line2D.Double(c1, a1, c2, a2) : new Line2D.Double(a1, c1, a2, c2));
  }

  /** On a patch of the background, so that no dashes run through it. */
  private void paintLabel(Graphics2D g, BarChart.Series bars, int name, double middle) {
    double value = bars.values()[name];
    String words = chart.number(value);
    double width = texts.width(words);
    double end = layout.along().at(bars.end(name));
    double gap = 0.25 * texts.size();
    double x = value < 0 ? end - gap - width : end + gap;
    double y = middle - 0.55 * texts.height();
    if (layout.upright()) {
      x = middle - width / 2;
      y = value < 0 ? end + 0.1 * texts.height() : end - 1.15 * texts.height();
    }
    Style style = plot.page().style();
    if (!style.transparent()) {
      g.setColor(style.theme().background());
      double high = layout.upright() ? texts.height() : layout.thickness();
      g.fill(new Rectangle2D.Double(x - 1, y + (texts.height() - high) / 2, width + 2, high));
    }
    g.setColor(style.theme().text());
    texts.draw(g, words, x, y);
  }

  private void paintNames(Graphics2D g) {
    g.setColor(plot.page().style().theme().text());
    Box inner = plot.inner();
    Box area = plot.page().content();
    double margin = plot.page().sheet().right() - area.right();
    for (int n = 0; n < chart.names().size(); n++) {
      String name = chart.names().get(n);
      double start = layout.start() + n * layout.pitch();
      switch (layout.form()) {
        case COLUMNS -> texts.drawCentred(g, name, start + layout.pitch() / 2, plot.tickRow());
        case ROWS -> {
          double right = inner.x() - plot.gap();
          double y = start + (layout.pitch() - texts.height()) / 2;
          texts.drawRight(g, texts.fit(name, right - margin), right, y);
        }
        case HEADED_ROWS -> {
          double x = inner.x() + plot.gap();
          texts.draw(g, texts.fit(name, inner.right() - x), x, start);
        }
      }
    }
  }
}

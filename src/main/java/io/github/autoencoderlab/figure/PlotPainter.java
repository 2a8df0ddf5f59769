package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Paints grid, ticks, labels and legend of a chart, but not its data. */
final class PlotPainter {

  private final Plot plot;
  private final Theme theme;
  private final Lettering texts;

  PlotPainter(Plot plot) {
    this.plot = plot;
    theme = plot.page().style().theme();
    texts = plot.page().texts();
  }

  void paint(Graphics2D g) {
    g.setStroke(Strokes.hairline(plot.page().growth()));
    paintGrid(g);
    paintHorizontal(g);
    paintVerticalLabels(g);
    plot.legend().paint(g, plot.page());
  }

  private void paintGrid(Graphics2D g) {
    Box inner = plot.inner();
    g.setColor(theme.grid());
    for (double value : plot.yTicks().values()) {
      double y = crisp(plot.y().at(value));
      g.draw(new Line2D.Double(inner.x(), y, inner.right(), y));
    }
    g.setColor(theme.muted());
    double base = crisp(inner.bottom());
    g.draw(new Line2D.Double(inner.x(), base, inner.right(), base));
  }

  private void paintHorizontal(Graphics2D g) {
    g.setColor(theme.muted());
    double base = crisp(plot.inner().bottom());
    for (int i = 0; i < plot.xTicks().values().length; i++) {
      double x = crisp(plot.x().at(plot.xTicks().values()[i]));
      g.draw(new Line2D.Double(x, base, x, base + 0.3 * texts.size()));
      texts.draw(g, plot.xTicks().labels().get(i), plot.tickStart(i), plot.tickRow());
    }
    double row = plot.labelInRow() ? 0 : 1.2 * texts.height();
    texts.draw(g, plot.xLabel(), plot.xLabelStart(), plot.tickRow() + row);
  }

  private void paintVerticalLabels(Graphics2D g) {
    g.setColor(theme.muted());
    double right = plot.inner().x() - plot.gap();
    for (int i = 0; i < plot.yTicks().values().length; i++) {
      double y = plot.y().at(plot.yTicks().values()[i]) - 0.55 * texts.height();
      texts.drawRight(g, plot.yTicks().labels().get(i), right, y);
    }
  }

  /** Puts a hairline on whole pixels, so that it is not smeared over one more. */
  private double crisp(double place) {
    boolean odd = Strokes.hairline(plot.page().growth()).getLineWidth() % 2 == 1;
    return plot.page().style().vector() ? place : Math.floor(place) + (odd ? 0.5 : 0);
  }
}

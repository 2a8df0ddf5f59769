package io.github.autoencoderlab.figure;

import java.util.List;

/**
 * Finds the places of a chart's parts, leaving out what the area is too small for.
 *
 * @param page the page
 * @param xLabel may be empty
 * @param yLabel may be empty
 * @param entries the legend
 * @param xData values on the horizontal axis, shown exactly
 * @param yData values on the vertical axis, rounded outward
 * @param xLeast smallest step of the horizontal ticks
 * @param yLeast smallest step of the vertical ticks
 * @param logarithmic whether equal ratios are equally far apart on the horizontal axis; where a
 *     value is not above 0 it is as if not
 */
record PlotLayout(
    Page page,
    String xLabel,
    String yLabel,
    List<Legend.Entry> entries,
    Range xData,
    Range yData,
    double xLeast,
    double yLeast,
    boolean logarithmic) {

  /** Below this many lines of text the label under the axis shares the row of the tick labels. */
  private static final double LINES_FOR_LABEL_ROW = 11;

  /** Below this many lines of text there are no tick labels at all. */
  private static final double LINES_FOR_TICKS = 4.5;

  /** Lays out a plot of plain axes. */
  PlotLayout(
      Page page,
      String xLabel,
      String yLabel,
      List<Legend.Entry> entries,
      Range xData,
      Range yData,
      double xLeast,
      double yLeast) {
    this(page, xLabel, yLabel, entries, xData, yData, xLeast, yLeast, false);
  }

  Plot plot() {
    Box area = page.content();
    Legend legend = Legend.of(yLabel, entries, area, page.texts(), legendRows());
    double above = legend.height() + 0.5 * lineHeight();
    Box inner = area.without(0, above, 0, below());
    Range yRange = rounded(yData.usable(), verticalTicks(inner));
    Ticks yTicks = verticalTicks(inner) == 0 ? Plot.NO_TICKS : labelled(yRange, inner);
    double left = leftMargin(yTicks);
    boolean narrow = left > 0.4 * area.width();
    Box plot = inner.without(narrow ? 0 : left, 0, 0.4 * page.texts().size(), 0);
    return horizontal(plot, yRange, narrow ? Plot.NO_TICKS : yTicks, legend);
  }

  private Plot horizontal(Box inner, Range yRange, Ticks yTicks, Legend legend) {
    Axis x =
        new Axis(xData.usable(), inner.x(), inner.right(), logarithmic && xData.usable().min() > 0);
    Axis y = new Axis(yRange, inner.bottom(), inner.y());
    boolean inRow = !hasLabelRow();
    String label = hasTickRow() ? label(inRow ? 0.45 * inner.width() : 0) : "";
    Plot plot = new Plot(page, inner, x, y, Plot.NO_TICKS, yTicks, legend, label, inRow);
    return hasTickRow() ? withTicks(plot) : plot;
  }

  /** Returns the label if it fits beside the tick labels; on a row of its own it may be cut. */
  private String label(double roomInRow) {
    if (roomInRow > 0) {
      return page.texts().width(xLabel) <= roomInRow ? xLabel : "";
    }
    return page.texts().fit(xLabel, page.content().width());
  }

  private Plot withTicks(Plot p) {
    double room = xData.isEmpty() ? 0 : p.inner().width() / (2.2 * page.texts().size());
    int most = (int) Math.min(10, room);
    for (int n = most; n >= 1; n--) {
      Plot plot = p.withTicks(ticks(p.x(), n));
      if (labelsFit(plot)) {
        return plot.withoutHiddenTicks();
      }
    }
    return p;
  }

  private Ticks ticks(Axis x, int most) {
    return x.logarithmic()
        ? Ticks.logarithmic(most, x.range())
        : Ticks.atMost(most, x.range(), xLeast);
  }

  private boolean labelsFit(Plot plot) {
    double space = 0.9 * page.texts().size();
    double limit = page.content().right() + 0.5;
    double free = page.content().x();
    for (int i = 0; i < plot.xTicks().values().length; i++) {
      double start = plot.tickStart(i);
      double end = start + page.texts().width(plot.xTicks().labels().get(i));
      if (start < free - 0.01 || end > limit) {
        return false;
      }
      free = end + space;
    }
    return true;
  }

  private double below() {
    if (!hasTickRow()) {
      return 1;
    }
    return lineHeight() * (hasLabelRow() ? 2.45 : 1.25) + 0.2 * page.texts().size();
  }

  private boolean hasTickRow() {
    return page.content().height() >= LINES_FOR_TICKS * lineHeight();
  }

  private boolean hasLabelRow() {
    return !xLabel.isEmpty() && page.content().height() >= LINES_FOR_LABEL_ROW * lineHeight();
  }

  private int legendRows() {
    return (int) Math.max(1, 0.3 * page.content().height() / (1.25 * lineHeight()));
  }

  private int verticalTicks(Box inner) {
    double lines = inner.height() / lineHeight();
    return yData.isEmpty() || lines < 1.2 ? 0 : (int) Math.max(2, Math.min(8, lines / 2));
  }

  private Range rounded(Range range, int ticks) {
    double step = Ticks.step(range, Math.max(4, ticks), yLeast);
    return range.rounded(step / 2);
  }

  private Ticks labelled(Range range, Box inner) {
    return Ticks.atMost(verticalTicks(inner), range, yLeast);
  }

  private double leftMargin(Ticks ticks) {
    double widest = ticks.labels().stream().mapToDouble(page.texts()::width).max().orElse(0);
    return ticks.labels().isEmpty() ? 1 : widest + 0.6 * page.texts().size();
  }

  private double lineHeight() {
    return page.texts().height();
  }
}

package io.github.autoencoderlab.figure;

import java.util.List;

/**
 * Where the parts of a chart lie: legend above, tick labels left and below, the plot in the rest.
 *
 * @param page the page
 * @param inner the plot itself
 * @param x horizontal axis
 * @param y vertical axis
 * @param xTicks may be empty
 * @param yTicks may be empty
 * @param legend above the plot
 * @param xLabel the label of the horizontal axis as far as it fits
 * @param labelInRow whether xLabel shares the row of the tick labels
 */
record Plot(
    Page page,
    Box inner,
    Axis x,
    Axis y,
    Ticks xTicks,
    Ticks yTicks,
    Legend legend,
    String xLabel,
    boolean labelInRow) {

  static final Ticks NO_TICKS = new Ticks(new double[0], List.of());

  /** Returns the distance between tick labels and the plot. */
  double gap() {
    return 0.35 * page.texts().size();
  }

  /** Returns the top of the row of tick labels. */
  double tickRow() {
    return inner.bottom() + gap();
  }

  /** Returns where xLabel starts. */
  double xLabelStart() {
    double width = page.texts().width(xLabel);
    return labelInRow ? page.content().right() - width : inner.x() + (inner.width() - width) / 2;
  }

  /** Returns this plot with other ticks on its horizontal axis. */
  Plot withTicks(Ticks ticks) {
    return new Plot(page, inner, x, y, ticks, yTicks, legend, xLabel, labelInRow);
  }

  /** Returns this plot with exactly this range on its vertical axis. */
  Plot withVertical(Range range) {
    Axis exact = new Axis(range, inner.bottom(), inner.y());
    Ticks ticks =
        yTicks.values().length == 0 ? NO_TICKS : Ticks.atMost(yTicks.values().length, range, 0);
    return new Plot(page, inner, x, exact, xTicks, ticks, legend, xLabel, labelInRow);
  }

  /** Returns this plot under another legend. */
  Plot withLegend(Legend other) {
    return new Plot(page, inner, x, y, xTicks, yTicks, other, xLabel, labelInRow);
  }

  /** Returns this plot without the last ticks whose labels would touch xLabel. */
  Plot withoutHiddenTicks() {
    if (!labelInRow || xLabel.isEmpty()) {
      return this;
    }
    double limit = xLabelStart() - 0.9 * page.texts().size();
    int shown = 0;
    while (shown < xTicks.values().length && tickEnd(shown) <= limit) {
      shown++;
    }
    return withTicks(xTicks.first(shown));
  }

  private double tickEnd(int i) {
    return tickStart(i) + page.texts().width(xTicks.labels().get(i));
  }

  /** Returns where a tick label starts: below its tick, but never outside the page. */
  double tickStart(int i) {
    double width = page.texts().width(xTicks.labels().get(i));
    double start = x.at(xTicks.values()[i]) - width / 2;
    double last = page.content().right() - width;
    return Math.max(page.content().x(), Math.min(last, start));
  }
}

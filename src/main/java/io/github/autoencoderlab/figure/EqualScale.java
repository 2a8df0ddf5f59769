package io.github.autoencoderlab.figure;

import java.util.function.BiFunction;

/** Plots whose axes have the same scale. */
final class EqualScale {
  private EqualScale() {}

  /**
   * The plot that shows both ranges, one of them with more around it. The vertical axis is rounded,
   * so that the horizontal one has to follow it.
   *
   * @param layout makes a plot of a horizontal and a vertical range
   */
  static Plot plot(BiFunction<Range, Range, Plot> layout, Range x, Range y) {
    Plot rough = layout.apply(x, y);
    if (rough.inner().isEmpty() || x.isEmpty() || y.isEmpty()) {
      return rough;
    }
    double unit = Math.max(x.span() / rough.inner().width(), y.span() / rough.inner().height());
    Range high = widened(y, unit * rough.inner().height());
    Plot tall = layout.apply(x, high);
    double same = tall.y().range().span() / tall.inner().height();
    return layout.apply(widened(x, same * tall.inner().width()), high);
  }

  /** A range with as much on both sides as it takes to be so long; not shorter than it is. */
  static Range widened(Range range, double span) {
    double more = Math.max(0, span - range.span()) / 2;
    return new Range(range.min() - more, range.max() + more);
  }
}

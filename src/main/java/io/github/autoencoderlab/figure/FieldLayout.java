package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a field lies: a plot whose axes have the same scale.
 *
 * @param plot the plot
 * @param lengths how long arrows are drawn
 */
record FieldLayout(Plot plot, ArrowLengths lengths) {

  static FieldLayout of(VectorField field, Page page) {
    VectorField.Arrows arrows = field.arrows();
    ArrowLengths lengths = ArrowLengths.of(arrows);
    Range x = Range.EMPTY;
    Range y = Range.EMPTY;
    for (int n = 0; n < arrows.x().length; n++) {
      double share = arrows.drawn(n) ? lengths.share(arrows.length(n)) : Double.NaN;
      x = x.with(arrows.x()[n], arrows.x()[n] + share * arrows.dx()[n]);
      y = y.with(arrows.y()[n], arrows.y()[n] + share * arrows.dy()[n]);
    }
    for (VectorField.Points points : field.points()) {
      x = x.with(points.x());
      y = y.with(points.y());
    }
    for (VectorField.Path path : field.paths()) {
      x = x.with(path.x());
      y = y.with(path.y());
    }
    return new FieldLayout(square(field, page, wider(x), wider(y)), lengths);
  }

  /** The vertical axis is rounded, so that the horizontal one has to follow it. */
  private static Plot square(VectorField field, Page page, Range x, Range y) {
    Plot rough = plot(field, page, x, y);
    if (rough.inner().isEmpty() || x.isEmpty() || y.isEmpty()) {
      return rough;
    }
    double unit = Math.max(x.span() / rough.inner().width(), y.span() / rough.inner().height());
    Range high = widened(y, unit * rough.inner().height());
    Plot tall = plot(field, page, x, high);
    double same = tall.y().range().span() / tall.inner().height();
    return plot(field, page, widened(x, same * tall.inner().width()), high);
  }

  private static Plot plot(VectorField field, Page page, Range x, Range y) {
    return new PlotLayout(page, field.xLabel(), field.yLabel(), entries(field), x, y, 0, 0).plot();
  }

  private static Range wider(Range range) {
    if (range.isEmpty()) {
      return range;
    }
    Range usable = range.usable();
    return widened(usable, 1.06 * usable.span());
  }

  private static Range widened(Range range, double span) {
    double more = Math.max(0, span - range.span()) / 2;
    return new Range(range.min() - more, range.max() + more);
  }

  private static List<Legend.Entry> entries(VectorField field) {
    Set<Legend.Entry> entries = new LinkedHashSet<>();
    field
        .points()
        .forEach(p -> entries.add(new Legend.Entry(p.name(), p.ink(), Legend.Sign.MARKER)));
    VectorField.Arrows arrows = field.arrows();
    entries.add(new Legend.Entry(arrows.name(), arrows.ink(), Legend.Sign.ARROW));
    field.paths().forEach(p -> entries.add(new Legend.Entry(p.name(), p.ink(), Legend.Sign.LINE)));
    return new ArrayList<>(entries);
  }
}

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
    return new FieldLayout(
        EqualScale.plot((across, up) -> plot(field, page, across, up), wider(x), wider(y)),
        lengths);
  }

  private static Plot plot(VectorField field, Page page, Range x, Range y) {
    return new PlotLayout(page, field.xLabel(), field.yLabel(), entries(field), x, y, 0, 0).plot();
  }

  private static Range wider(Range range) {
    if (range.isEmpty()) {
      return range;
    }
    Range usable = range.usable();
    return EqualScale.widened(usable, 1.06 * usable.span());
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

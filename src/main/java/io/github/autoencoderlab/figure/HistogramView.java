package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paints a histogram on a page and reads it under the pointer. */
final class HistogramView {

  private final Histogram histogram;
  private final Bins bins;
  private final Plot plot;

  HistogramView(Histogram histogram, Page page) {
    this.histogram = histogram;
    bins = Bins.of(histogram);
    Range counts = new Range(0, Math.max(1, bins.largest()));
    plot =
        new PlotLayout(
                page, histogram.xLabel(), histogram.yLabel(), entries(), bins.range(), counts, 0, 1)
            .plot();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    for (int s = 0; s < histogram.series().size(); s++) {
      paint(g, bins.counts().get(s), histogram.series().get(s));
    }
    histogram.marks().stream().filter(m -> Range.drawable(m.value())).forEach(m -> paint(g, m));
  }

  Optional<String> valueAt(double px, double py) {
    if (!plot.inner().contains(px, py) || histogram.series().isEmpty()) {
      return Optional.empty();
    }
    Axis x = plot.x();
    int last = histogram.bins() - 1;
    int bin = (int) ((px - x.from()) / (x.to() - x.from()) * histogram.bins());
    int in = Math.max(0, Math.min(last, bin));
    String from = NumberText.value(bins.edge(in, histogram.bins()));
    String to = NumberText.value(bins.edge(in + 1, histogram.bins()));
    String counts =
        IntStream.range(0, histogram.series().size())
            .mapToObj(s -> histogram.series().get(s).name() + " " + bins.counts().get(s)[in])
            .collect(Collectors.joining(", "));
    return Optional.of(from + " … " + to + ": " + counts);
  }

  private List<Legend.Entry> entries() {
    return Stream.concat(
            histogram.series().stream()
                .map(
                    s ->
                        new Legend.Entry(
                            s.name(),
                            s.ink(),
                            s.outlined() ? Legend.Sign.OUTLINE : Legend.Sign.STEPS)),
            histogram.marks().stream()
                .map(m -> new Legend.Entry(m.name(), m.ink(), Legend.Sign.DASHES)))
        .toList();
  }

  private void paint(Graphics2D g, int[] counts, Histogram.Series series) {
    double growth = plot.page().growth();
    Color colour = plot.page().style().colour(series.ink());
    Path2D steps = steps(counts);
    if (!series.outlined()) {
      g.setColor(Strokes.translucent(colour));
      g.fill(steps); // closes the path by itself, so that the base gets no stroke
    }
    g.setColor(colour);
    g.setStroke(
        series.outlined()
            ? Strokes.broken(Strokes.steps(1.4 * growth), growth)
            : Strokes.steps(growth));
    g.draw(steps);
  }

  private Path2D steps(int[] counts) {
    Path2D path = new Path2D.Double();
    double base = plot.inner().bottom();
    path.moveTo(plot.inner().x(), base);
    for (int i = 0; i < counts.length; i++) {
      double y = plot.y().at(counts[i]);
      path.lineTo(plot.x().at(bins.edge(i, counts.length)), y);
      path.lineTo(plot.x().at(bins.edge(i + 1, counts.length)), y);
    }
    path.lineTo(plot.inner().right(), base);
    return path;
  }

  private void paint(Graphics2D g, Histogram.Mark mark) {
    double x = plot.x().at(mark.value());
    g.setColor(plot.page().style().colour(mark.ink()));
    g.setStroke(Strokes.dashes(plot.page().growth()));
    g.draw(new Line2D.Double(x, plot.inner().bottom(), x, plot.inner().y()));
  }
}

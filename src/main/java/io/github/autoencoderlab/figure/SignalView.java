package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paints a grid of signals on a page and reads it under the pointer. */
final class SignalView {
  /** Width of a panel by its height at best. */
  private static final double BEST_ASPECT = 1.9;

  /** Width of a paper by its height at least, where words lie beside it. */
  private static final double LEAST_PAPER = 0.6;

  private final SignalGrid grid;
  private final Page page;
  private final Legend legend;
  private final Box area;
  private final int columns;
  private final int rows;
  private final Range range;

  SignalView(SignalGrid grid, Page page) {
    this.grid = grid;
    this.page = page;
    List<Legend.Entry> entries =
        Stream.of(
                new Legend.Entry(grid.xName(), Ink.BLUE, Legend.Sign.LINE),
                new Legend.Entry(grid.givenName(), Ink.GREY, Legend.Sign.LINE),
                new Legend.Entry(grid.yName(), Ink.ORANGE, Legend.Sign.LINE))
            .filter(entry -> !entry.name().isEmpty())
            .toList();
    legend = Legend.of("", entries, page.content(), page.texts(), 2);
    area = page.content().without(0, legend.height(), 0, 0);
    int count = Math.max(1, grid.panels().size());
    columns = grid.columns() > 0 ? grid.columns() : columns(count);
    rows = (count + columns - 1) / columns;
    Range all = Range.EMPTY;
    for (SignalGrid.Panel panel : grid.panels()) {
      all = with(with(with(all, panel.x()), panel.y()), panel.given());
    }
    range = all.usable();
  }

  private static Range with(Range range, List<float[]> channels) {
    Range wider = range;
    for (float[] values : channels) {
      wider = wider.with(doubles(values));
    }
    return wider;
  }

  private static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(t -> values[t]).toArray();
  }

  /** So many that panels come nearest to the best shape, and none is left free in vain. */
  private int columns(int count) {
    int best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int n = 1; n <= count; n++) {
      int down = (count + n - 1) / n;
      double aspect = (area.width() / n) / Math.max(1, area.height() / down);
      double miss = Math.abs(Math.log(aspect / BEST_ASPECT)) + 0.3 * (n * down - count);
      if (miss < least) {
        least = miss;
        best = n;
      }
    }
    return best;
  }

  private Box cell(int panel) {
    double width = area.width() / columns;
    double height = area.height() / rows;
    int row = panel / columns;
    double x = area.x() + panel % columns * width;
    double y = area.y() + row * height;
    return new Box(x, y, width, height).inset(0.25 * page.texts().size());
  }

  private Box inner(Box cell) {
    double edge = 0.3 * page.texts().size();
    double words = widestWords();
    if (words == 0) {
      return cell.inset(edge);
    }
    double papers = grid.panels().stream().mapToInt(panel -> written(panel).size()).max().orElse(1);
    boolean beside =
        grid.form() == SignalGrid.Form.STROKES
            && cell.width() - words > LEAST_PAPER * papers * cell.height();
    return beside
        ? cell.without(2 * edge + words, edge, edge, edge)
        : cell.without(edge, 1.2 * page.texts().height(), edge, edge);
  }

  private double widestWords() {
    return grid.panels().stream()
        .mapToDouble(panel -> page.texts().width(panel.words()))
        .max()
        .orElse(0);
  }

  void paint(Graphics2D g) {
    legend.paint(g, page);
    for (int n = 0; n < grid.panels().size(); n++) {
      Box cell = cell(n);
      if (!inner(cell).isEmpty()) {
        paint(g, grid.panels().get(n), cell, n == grid.choice().chosen());
      }
    }
  }

  private void paint(Graphics2D g, SignalGrid.Panel panel, Box cell, boolean chosen) {
    Theme theme = page.style().theme();
    boolean marked = chosen && page.style().chosen();
    g.setColor(marked ? theme.accent() : theme.grid());
    g.setStroke(marked ? Strokes.curve(page.growth()) : Strokes.hairline(page.growth()));
    g.draw(new Rectangle2D.Double(cell.x(), cell.y(), cell.width(), cell.height()));
    g.setColor(theme.text());
    Lettering texts = page.texts();
    String words = texts.fit(panel.words(), cell.width() - 0.6 * texts.size());
    texts.draw(g, words, cell.x() + 0.3 * texts.size(), cell.y() + 0.1 * texts.height());
    Box inner = inner(cell);
    if (grid.form() == SignalGrid.Form.STROKES) {
      paintStrokes(g, panel, inner);
      return;
    }
    panel.given().forEach(values -> paint(g, values, Ink.GREY, inner));
    panel.x().forEach(values -> paint(g, values, Ink.BLUE, inner));
    panel.y().forEach(values -> paint(g, values, Ink.ORANGE, inner));
  }

  /** What there is side by side, each on a paper of its own. */
  private void paintStrokes(Graphics2D g, SignalGrid.Panel panel, Box inner) {
    List<List<float[]>> written = written(panel);
    double width = inner.width() / Math.max(1, written.size());
    for (int n = 0; n < written.size(); n++) {
      List<float[]> one = written.get(n);
      Ink ink = one == panel.x() ? Ink.BLUE : one == panel.given() ? Ink.GREY : Ink.ORANGE;
      Box paper = new Box(inner.x() + n * width, inner.y(), width, inner.height());
      g.setColor(page.style().colour(ink));
      g.setStroke(Strokes.curve(page.growth()));
      g.draw(PenPath.of(one, paper));
    }
  }

  private static List<List<float[]>> written(SignalGrid.Panel panel) {
    return Stream.of(panel.x(), panel.given(), panel.y()).filter(one -> one.size() >= 2).toList();
  }

  private void paint(Graphics2D g, float[] values, Ink ink, Box inner) {
    Axis x = new Axis(new Range(0, Math.max(1, values.length - 1)), inner.x(), inner.right());
    Axis y = new Axis(range, inner.bottom(), inner.y());
    double[] places = IntStream.range(0, values.length).asDoubleStream().toArray();
    LineChart.Line line = new LineChart.Line("", ink, places, doubles(values));
    g.setColor(page.style().colour(ink));
    g.setStroke(Strokes.dense(page.growth()));
    g.draw(CurvePath.of(line, x, y, 3, 1).path());
  }

  private int panelAt(double px, double py) {
    return IntStream.range(0, grid.panels().size())
        .filter(n -> cell(n).contains(px, py))
        .findFirst()
        .orElse(-1);
  }

  Optional<String> valueAt(double px, double py) {
    int n = panelAt(px, py);
    if (n < 0) {
      return Optional.empty();
    }
    SignalGrid.Panel panel = grid.panels().get(n);
    Box inner = inner(cell(n));
    if (grid.form() == SignalGrid.Form.STROKES || panel.x().isEmpty()) {
      return panel.words().isEmpty() ? Optional.empty() : Optional.of(panel.words());
    }
    StringBuilder text = new StringBuilder(panel.words());
    for (int channel = 0; channel < panel.x().size(); channel++) {
      float[] x = panel.x().get(channel);
      double share = (px - inner.x()) / Math.max(1, inner.width());
      int t = (int) Math.max(0, Math.min(x.length - 1, Math.rint(share * (x.length - 1))));
      text.append("\nt = ").append(t + 1).append(": x = ").append(NumberText.value(x[t]));
      if (channel < panel.given().size()) {
        text.append(", ").append(grid.givenName()).append(" ");
        text.append(NumberText.value(panel.given().get(channel)[t]));
      }
      if (channel < panel.y().size()) {
        text.append(", y = ").append(NumberText.value(panel.y().get(channel)[t]));
      }
    }
    return Optional.of(text.toString());
  }

  Optional<Pick> pickAt(double px, double py) {
    int n = panelAt(px, py);
    return n < 0 || !grid.choice().possible()
        ? Optional.empty()
        : Optional.of(new Pick(grid.choice().parameter(), String.valueOf(n)));
  }
}

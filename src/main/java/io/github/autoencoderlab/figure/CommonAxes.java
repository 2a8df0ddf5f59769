package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings figures of two runs together where one picture of both can be read: A solid or filled, B
 * dashed, in the same colours.
 */
final class CommonAxes {
  private static final int MOST_LINES = 4;
  private static final int MOST_SERIES = 2;

  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d[\\d.,]*");

  private CommonAxes() {}

  /** Returns one figure of both, if there can be one. */
  static Optional<Figure> of(Figure a, Figure b) {
    if (a instanceof LineChart ofA && b instanceof LineChart ofB && match(ofA, ofB)) {
      return Optional.of(lines(ofA, ofB));
    }
    if (a instanceof Histogram ofA && b instanceof Histogram ofB && match(ofA, ofB)) {
      return Optional.of(histogram(ofA, ofB));
    }
    return Optional.empty();
  }

  /** Returns both figures; images of signed values get the same colours for the same values. */
  static List<Figure> sameScale(Figure a, Figure b) {
    if (a instanceof ImageGrid ofA
        && b instanceof ImageGrid ofB
        && ofA.tone() == Tone.SIGNED
        && ofB.tone() == Tone.SIGNED) {
      double reach = Math.max(reach(ofA), reach(ofB));
      return List.of(ofA.withReach(reach), ofB.withReach(reach));
    }
    return List.of(a, b);
  }

  private static double reach(ImageGrid grid) {
    double largest = grid.reach();
    if (largest > 0) {
      return largest;
    }
    for (float[] tile : grid.tiles()) {
      for (float value : tile) {
        largest = Float.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
      }
    }
    return largest;
  }

  private static boolean match(LineChart a, LineChart b) {
    return a.lines().size() <= MOST_LINES
        && b.lines().size() <= MOST_LINES
        && a.points().isEmpty()
        && b.points().isEmpty()
        && a.xLabel().equals(b.xLabel())
        && sameWords(a.yLabel(), b.yLabel())
        && a.logarithmic() == b.logarithmic()
        && a.spans().equals(b.spans());
  }

  private static LineChart lines(LineChart a, LineChart b) {
    List<LineChart.Line> lines = new ArrayList<>();
    a.lines().forEach(line -> lines.add(named(line, 0)));
    b.lines().forEach(line -> lines.add(named(line, 1)));
    List<LineChart.Level> levels = new ArrayList<>();
    for (LineChart.Level level : a.levels()) {
      levels.add(b.levels().contains(level) ? level : named(level, 0));
    }
    for (LineChart.Level level : b.levels()) {
      if (!a.levels().contains(level)) {
        levels.add(named(level, 1));
      }
    }
    return new LineChart(
        a.title(),
        a.xLabel(),
        label(a.yLabel(), b.yLabel()),
        lines,
        levels,
        List.of(),
        a.logarithmic(),
        a.tail() || b.tail(),
        a.spans(),
        a.mark(),
        a.exploration());
  }

  private static LineChart.Line named(LineChart.Line line, int run) {
    return new LineChart.Line(name(line.name(), run), line.ink(), line.x(), line.y(), run == 1);
  }

  private static LineChart.Level named(LineChart.Level level, int run) {
    return new LineChart.Level(name(level.name(), run), level.value(), level.ink());
  }

  private static boolean match(Histogram a, Histogram b) {
    return a.series().size() <= MOST_SERIES
        && b.series().size() <= MOST_SERIES
        && a.bins() == b.bins()
        && a.xLabel().equals(b.xLabel())
        && sameWords(a.yLabel(), b.yLabel());
  }

  private static Histogram histogram(Histogram a, Histogram b) {
    List<Histogram.Series> series = new ArrayList<>();
    a.series().forEach(s -> series.add(named(s, 0)));
    b.series().forEach(s -> series.add(named(s, 1)));
    List<Histogram.Mark> marks = new ArrayList<>();
    for (Histogram.Mark mark : a.marks()) {
      marks.add(b.marks().contains(mark) ? mark : named(mark, 0));
    }
    for (Histogram.Mark mark : b.marks()) {
      if (!a.marks().contains(mark)) {
        marks.add(named(mark, 1));
      }
    }
    return new Histogram(
        a.title(), a.xLabel(), label(a.yLabel(), b.yLabel()), series, a.bins(), marks, a.shares());
  }

  private static Histogram.Series named(Histogram.Series s, int run) {
    return new Histogram.Series(name(s.name(), run), s.ink(), s.values(), run == 1);
  }

  private static Histogram.Mark named(Histogram.Mark mark, int run) {
    return new Histogram.Mark(name(mark.name(), run), mark.value(), mark.ink());
  }

  /** Whether two labels differ in nothing but numbers. */
  private static boolean sameWords(String a, String b) {
    return NUMBER.matcher(a).replaceAll("").equals(NUMBER.matcher(b).replaceAll(""));
  }

  private static String label(String a, String b) {
    return a.equals(b) ? a : name(a, 0) + " · " + name(b, 1);
  }

  private static String name(String name, int run) {
    return (name + " (" + Compared.run(run) + ")").strip();
  }
}

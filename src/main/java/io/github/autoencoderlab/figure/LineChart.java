package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Curves over a common horizontal axis.
 *
 * @param title localised
 * @param xLabel under the horizontal axis; may be empty
 * @param yLabel above the vertical axis; may be empty
 * @param lines the curves; may be empty
 * @param levels dashed horizontal references; may be empty
 * @param points values that are uncertain, single or few; may be empty
 * @param logarithmic whether equal ratios are equally far apart on the horizontal axis, if all is
 *     above 0 there
 * @param tail whether the vertical axis ends where the ends of the lines can still be told apart;
 *     what was above leaves it at the top
 * @param spans parts of the horizontal axis with names, such as the stages of a run; may be empty
 * @param mark a place of the horizontal axis, such as the step that is shown, marked where the
 *     lines go on beyond it; NaN for none
 * @param exploration what of the horizontal axis is shown, as the window of panel 0; the vertical
 *     axis fits it
 */
public record LineChart(
    String title,
    String xLabel,
    String yLabel,
    List<Line> lines,
    List<Level> levels,
    List<Points> points,
    boolean logarithmic,
    boolean tail,
    List<Span> spans,
    double mark,
    Exploration exploration)
    implements Figure {

  /** Copies the lists. */
  public LineChart {
    lines = List.copyOf(lines);
    levels = List.copyOf(levels);
    points = List.copyOf(points);
    spans = List.copyOf(spans);
  }

  /** Makes a chart with plain axes. */
  public LineChart(
      String title,
      String xLabel,
      String yLabel,
      List<Line> lines,
      List<Level> levels,
      List<Points> points) {
    this(
        title,
        xLabel,
        yLabel,
        lines,
        levels,
        points,
        false,
        false,
        List.of(),
        Double.NaN,
        Exploration.NONE);
  }

  /** Returns this chart with equal ratios equally far apart on the horizontal axis. */
  public LineChart withLogarithmicX() {
    return new LineChart(
        title, xLabel, yLabel, lines, levels, points, true, tail, spans, mark, exploration);
  }

  /**
   * Returns this chart with a vertical axis that ends where the ends of the lines can still be told
   * apart, however high they began.
   */
  public LineChart withTail() {
    return new LineChart(
        title, xLabel, yLabel, lines, levels, points, logarithmic, true, spans, mark, exploration);
  }

  /** Returns this chart with these parts of its horizontal axis, all of which it shows. */
  public LineChart withSpans(List<Span> parts) {
    return new LineChart(
        title, xLabel, yLabel, lines, levels, points, logarithmic, tail, parts, mark, exploration);
  }

  /** Returns this chart with a place of its horizontal axis marked. */
  public LineChart withMark(double place) {
    return new LineChart(
        title, xLabel, yLabel, lines, levels, points, logarithmic, tail, spans, place, exploration);
  }

  /** Makes a chart without uncertain values. */
  public LineChart(
      String title, String xLabel, String yLabel, List<Line> lines, List<Level> levels) {
    this(title, xLabel, yLabel, lines, levels, List.of());
  }

  /** Makes a chart without reference levels. */
  public LineChart(String title, String xLabel, String yLabel, List<Line> lines) {
    this(title, xLabel, yLabel, lines, List.of());
  }

  /**
   * One curve; a point that is not finite leaves a gap.
   *
   * @param name in the legend
   * @param ink its colour
   * @param x positions, usually ascending
   * @param y values, as many as x
   * @param dashed whether it is dashed, as the second of two runs is
   */
  public record Line(String name, Ink ink, double[] x, double[] y, boolean dashed) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if x and y differ in length
     */
    public Line {
      if (x.length != y.length) {
        throw new IllegalArgumentException(
            "line " + name + ": " + x.length + " x but " + y.length + " y");
      }
    }

    /** Makes a solid curve. */
    public Line(String name, Ink ink, double[] x, double[] y) {
      this(name, ink, x, y, false);
    }
  }

  /**
   * A part of the horizontal axis, which begins with a vertical line.
   *
   * @param name at its top, as far as it fits; may be empty
   * @param note below the name, as far as it fits; may be empty
   * @param from its beginning
   * @param to its end
   * @param shaded whether its ground is shaded
   */
  public record Span(String name, String note, double from, double to, boolean shaded) {}

  /**
   * A reference value across the chart.
   *
   * @param name in the legend
   * @param value its height; not finite: not drawn
   * @param ink its colour
   */
  public record Level(String name, double value, Ink ink) {}

  /**
   * Values with error bars; a point that is not finite is left out.
   *
   * @param name in the legend
   * @param ink its colour
   * @param x positions
   * @param y values, as many as x
   * @param error half the height of each bar, as many as x
   * @param joined whether a line leads from each to the next
   */
  public record Points(
      String name, Ink ink, double[] x, double[] y, double[] error, boolean joined) {

    /** Makes points that stand alone. */
    public Points(String name, Ink ink, double[] x, double[] y, double[] error) {
      this(name, ink, x, y, error, false);
    }

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if x, y and error differ in length
     */
    public Points {
      if (x.length != y.length || x.length != error.length) {
        throw new IllegalArgumentException(
            "points "
                + name
                + ": "
                + x.length
                + " x, "
                + y.length
                + " y, "
                + error.length
                + " errors");
      }
    }

    /** Returns the upper or lower ends of the bars. */
    double[] ends(int sign) {
      double[] ends = new double[y.length];
      for (int n = 0; n < ends.length; n++) {
        ends[n] = y[n] + sign * error[n];
      }
      return ends;
    }
  }

  /** Returns everything that has a value at a position. */
  List<Line> readable() {
    return Stream.concat(
            lines.stream(), points.stream().map(p -> new Line(p.name(), p.ink(), p.x(), p.y())))
        .toList();
  }

  /** Returns all there is on the horizontal axis. */
  Range across() {
    Range x = Range.EMPTY;
    for (Line line : readable()) {
      x = x.with(line.x());
    }
    for (Span span : spans) {
      x = x.with(span.from()).with(span.to());
    }
    return x;
  }

  /** Returns what of the horizontal axis is shown, as far as there is any of it. */
  Range shown() {
    Range all = across();
    Exploration.Window window = exploration.windows().get(0);
    if (window == null || window.left() >= all.max() || window.right() <= all.min()) {
      return all;
    }
    return all.between(window.left(), window.right());
  }

  @Override
  public boolean explorable() {
    return true;
  }

  @Override
  public LineChart explored(Exploration other) {
    return new LineChart(
        title, xLabel, yLabel, lines, levels, points, logarithmic, tail, spans, mark, other);
  }

  @Override
  public Exploration explore(
      Exploration before, Gesture gesture, double width, double height, Style style) {
    Plot plot = new LineView(explored(before), Page.of(this, width, height, style)).plot();
    return new LineExplorer(before, across(), plot.x()).after(gesture);
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new LineView(this, page).paint(c));
  }

  @Override
  public Table table() {
    return LineTable.of(this);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new LineView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

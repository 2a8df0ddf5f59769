package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the bars of a chart and their names lie.
 *
 * @param chart the chart
 * @param form how bars and names lie
 * @param plot has ticks only along the bars
 * @param pitch from one name to the next
 * @param thickness of a bar
 * @param labelled whether the numbers have room
 */
record BarLayout(
    BarChart chart, Form form, Plot plot, double pitch, double thickness, boolean labelled) {

  /** How bars and names lie. */
  enum Form {
    /** Bars stand on their names. */
    COLUMNS,
    /** Bars lie right of their names. */
    ROWS,
    /** Bars lie under their names. */
    HEADED_ROWS
  }

  private static final double FILLED = 0.8;

  /** How much of the width names may take from the bars. */
  private static final double MOST_FOR_NAMES = 0.42;

  /** How much of the length of the axis numbers may take from the bars. */
  private static final double MOST_FOR_LABELS = 0.5;

  private static final double HEADING = 1.1;

  static BarLayout of(BarChart chart, Page page) {
    BarLayout columns = columns(chart, page);
    return columns.labelled && columns.namesFit() ? columns : rows(chart, page);
  }

  private static BarLayout columns(BarChart chart, Page page) {
    Lettering texts = page.texts();
    double room = 1.3 * texts.height();
    Plot rough = columns(chart, page, extent(chart));
    Range y = roomy(chart, room, room, rough.inner().height());
    Plot plot = columns(chart, page, y);
    double pitch = plot.inner().width() / Math.max(1, chart.names().size());
    double thickness = Math.min(FILLED * pitch / bars(chart), 3.5 * texts.size());
    double space = bars(chart) == 1 ? pitch : thickness;
    boolean fits = longest(chart, texts, v -> true) + 0.2 * texts.size() <= space;
    boolean labelled = fits && 2 * room <= MOST_FOR_LABELS * plot.inner().height();
    return new BarLayout(chart, Form.COLUMNS, plot, pitch, thickness, labelled);
  }

  private static Plot columns(BarChart chart, Page page, Range y) {
    return new PlotLayout(page, "", chart.axis(), entries(chart), Range.EMPTY, y, 0, 0).plot();
  }

  private static BarLayout rows(BarChart chart, Page page) {
    Lettering texts = page.texts();
    Box area = page.content();
    double names = chart.names().stream().mapToDouble(texts::width).max().orElse(0);
    double left = names + 0.6 * texts.size();
    BarLayout beside = rows(chart, page, Form.ROWS, Math.min(left, MOST_FOR_NAMES * area.width()));
    if (left <= MOST_FOR_NAMES * area.width()) {
      return beside;
    }
    BarLayout below = rows(chart, page, Form.HEADED_ROWS, 1);
    return below.thickness >= 0.8 * texts.height() || !beside.labelled ? below : beside;
  }

  private static BarLayout rows(BarChart chart, Page page, Form form, double left) {
    Lettering texts = page.texts();
    int rows = (int) Math.max(1, 0.3 * page.content().height() / (1.25 * texts.height()));
    Legend legend = Legend.of(chart.axis(), entries(chart), page.content(), texts, rows);
    Page part = page.withContent(page.content().without(left, legend.height(), 0, 0));
    double space = 0.6 * texts.size();
    double before = longest(chart, texts, v -> v < 0) + space;
    double after = longest(chart, texts, v -> v >= 0) + space;
    double length = part.content().width() - 0.4 * texts.size();
    Range x = roomy(chart, before, after, length);
    Plot plot =
        new PlotLayout(part, "", "", List.of(), x, Range.EMPTY, 0, 0).plot().withLegend(legend);
    double pitch = plot.inner().height() / Math.max(1, chart.names().size());
    double heading = form == Form.HEADED_ROWS ? HEADING * texts.height() : 0;
    double most = 1.9 * texts.size();
    double filled =
        form == Form.HEADED_ROWS ? pitch - heading - 0.2 * texts.size() : FILLED * pitch;
    double thickness = Math.max(0, Math.min(most, filled / Math.max(1, bars(chart))));
    boolean labelled =
        thickness >= 0.8 * texts.height() && before + after <= MOST_FOR_LABELS * length;
    return new BarLayout(chart, form, plot, pitch, thickness, labelled);
  }

  private static List<Legend.Entry> entries(BarChart chart) {
    List<Legend.Entry> entries = new ArrayList<>();
    if (chart.series().size() > 1) {
      chart
          .series()
          .forEach(s -> entries.add(new Legend.Entry(s.name(), s.ink(), Legend.Sign.BAR)));
    }
    chart
        .levels()
        .forEach(v -> entries.add(new Legend.Entry(v.name(), v.ink(), Legend.Sign.DASHES)));
    return entries;
  }

  /** Returns how many bars stand side by side: series none of which meet share one place. */
  private static int bars(BarChart chart) {
    return IntStream.range(0, chart.names().size())
        .map(name -> drawnBefore(chart, name, chart.series().size()))
        .max()
        .orElse(0);
  }

  private static int drawnBefore(BarChart chart, int name, int series) {
    return (int) chart.series().stream().limit(series).filter(one -> one.drawn(name)).count();
  }

  /** Returns the place of a bar among those of its name. */
  private int place(int name, int series) {
    return bars(chart) < chart.series().size() ? drawnBefore(chart, name, series) : series;
  }

  /** Returns the values from 0 to the ends of all bars and error bars; empty without any. */
  private static Range extent(BarChart chart) {
    Range range = Range.EMPTY;
    for (BarChart.Series series : chart.series()) {
      for (int n = 0; n < series.values().length; n++) {
        double value = series.values()[n];
        double error = series.error(n);
        range = series.drawn(n) ? range.with(0, value - error, value + error) : range;
      }
    }
    for (LineChart.Level level : chart.levels()) {
      range = Range.drawable(level.value()) ? range.with(0, level.value()) : range;
    }
    return range.isEmpty() || range.span() > 0 ? range : new Range(0, 1);
  }

  /** Returns the extent with room for numbers before the negative and after the positive ends. */
  private static Range roomy(BarChart chart, double before, double after, double length) {
    Range range = extent(chart);
    double low = range.min() < 0 ? before : 0;
    double high = range.max() > 0 ? after : 0;
    if (range.isEmpty() || !(low + high <= MOST_FOR_LABELS * length)) {
      return range;
    }
    double unit = range.span() / (length - low - high);
    return new Range(range.min() - low * unit, range.max() + high * unit);
  }

  private static double longest(BarChart chart, Lettering texts, DoublePredicate which) {
    return chart.series().stream()
        .flatMapToDouble(series -> DoubleStream.of(series.values()))
        .filter(value -> Range.drawable(value) && which.test(value))
        .map(value -> texts.width(chart.number(value)))
        .max()
        .orElse(0);
  }

  boolean upright() {
    return form == Form.COLUMNS;
  }

  /** Returns the axis along the bars. */
  Axis along() {
    return upright() ? plot.y() : plot.x();
  }

  /** Returns whether all names can be written in full. */
  private boolean namesFit() {
    double room = pitch - 0.5 * plot.page().texts().size();
    return showsNames()
        && chart.names().stream().allMatch(name -> plot.page().texts().width(name) <= room);
  }

  boolean showsNames() {
    double line = plot.page().texts().height();
    return switch (form) {
      case COLUMNS -> plot.tickRow() + line <= plot.page().content().bottom() + 1;
      case ROWS -> pitch >= 0.9 * line;
      case HEADED_ROWS -> pitch >= HEADING * line;
    };
  }

  /** Returns where the first name begins, across the bars. */
  double start() {
    return upright() ? plot.inner().x() : plot.inner().y();
  }

  /** Returns where the bars of a name begin, across them. */
  double groupStart(int name) {
    double first = start() + name * pitch;
    return form == Form.HEADED_ROWS
        ? first + HEADING * plot.page().texts().height()
        : first + (pitch - thickness * bars(chart)) / 2;
  }

  /** Returns the box of a bar, from 0 to its value. */
  Box bar(int name, int series) {
    double across = groupStart(name) + place(name, series) * thickness;
    double zero = along().at(0);
    double end = along().at(chart.series().get(series).values()[name]);
    double from = Math.min(zero, end);
    double length = Math.abs(end - zero);
    return upright()
        ? new Box(across, from, thickness, length)
        : new Box(from, across, length, thickness);
  }

  /** Returns the number of the name at a place, or −1. */
  int nameAt(double x, double y) {
    Box inner = plot.inner();
    boolean within =
        upright()
            ? x >= inner.x() && x < inner.right() && y >= inner.y()
            : y >= inner.y() && y < inner.bottom();
    double place = upright() ? x : y;
    return within && !inner.isEmpty() && !chart.names().isEmpty()
        ? Math.min(chart.names().size() - 1, (int) ((place - start()) / pitch))
        : -1;
  }

  /** Returns the number of the drawn series of a name that is nearest to a place, or −1. */
  int seriesAt(int name, double x, double y) {
    double place = (upright() ? x : y) - groupStart(name);
    return IntStream.range(0, chart.series().size())
        .filter(s -> chart.series().get(s).drawn(name))
        .boxed()
        .min((s, t) -> Double.compare(away(name, s, place), away(name, t, place)))
        .orElse(-1);
  }

  private double away(int name, int series, double place) {
    return Math.abs((place(name, series) + 0.5) * thickness - place);
  }
}

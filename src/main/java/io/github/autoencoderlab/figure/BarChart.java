package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Numbers side by side: for each name a bar of every series. Bars stand if all names and numbers
 * fit under and above them, else they lie; lying ones have their names on the left, or above if
 * there they would be cut.
 *
 * @param title localised
 * @param axis what the numbers are, above the bars; may be empty
 * @param names of the bars, or of groups of bars if there are several series
 * @param series of one bar for each name; may be empty
 * @param levels dashed references across all bars; may be empty
 */
public record BarChart(
    String title,
    String axis,
    List<String> names,
    List<Series> series,
    List<LineChart.Level> levels)
    implements Figure {

  /**
   * Copies the lists and checks the lengths.
   *
   * @throws IllegalArgumentException if a series has not as many values as there are names
   */
  public BarChart {
    names = List.copyOf(names);
    series = List.copyOf(series);
    levels = List.copyOf(levels);
    for (Series one : series) {
      if (one.values().length != names.size()) {
        throw new IllegalArgumentException(
            "bars " + one.name() + ": " + one.values().length + " for " + names.size() + " names");
      }
    }
  }

  /** Makes a chart without reference levels. */
  public BarChart(String title, String axis, List<String> names, List<Series> series) {
    this(title, axis, names, series, List.of());
  }

  /**
   * Bars of one colour, one for each name.
   *
   * @param name in the legend, which a single series does without
   * @param ink its colour
   * @param values ends of the bars, which begin at 0; those not finite are left out
   * @param errors half the length of each error bar, as many as values; one that is not above 0 is
   *     not drawn; empty if there are none
   */
  public record Series(String name, Ink ink, double[] values, double[] errors) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there are errors, but not as many as values
     */
    public Series {
      if (errors.length != 0 && errors.length != values.length) {
        throw new IllegalArgumentException(
            "bars " + name + ": " + values.length + " values, " + errors.length + " errors");
      }
    }

    /** Makes bars without error bars. */
    public Series(String name, Ink ink, double[] values) {
      this(name, ink, values, new double[0]);
    }

    /** Returns half the length of an error bar, 0 without one. */
    double error(int n) {
      return errors.length > 0 && errors[n] > 0 && Range.drawable(errors[n]) ? errors[n] : 0;
    }

    /** Returns where a bar and its error bar end, as seen from 0. */
    double end(int n) {
      return values[n] < 0 ? values[n] - error(n) : values[n] + error(n);
    }

    boolean drawn(int n) {
      return Range.drawable(values[n]);
    }
  }

  /** Returns a value as it stands at its bar: whole if all are, else of three digits. */
  String number(double value) {
    boolean whole =
        series.stream()
            .flatMapToDouble(one -> DoubleStream.of(one.values()))
            .allMatch(v -> v == Math.rint(v) || !Range.drawable(v));
    return whole ? NumberText.value(value) : NumberText.digits(value, 3);
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new BarView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of("bar", names)));
    for (Series one : series) {
      columns.add(Table.Column.of(one.name(), one.values()));
      if (one.errors().length > 0) {
        columns.add(Table.Column.of(one.name() + " ±", one.errors()));
      }
    }
    for (LineChart.Level level : levels) {
      columns.add(Table.Column.of(level.name(), new double[] {level.value()}));
    }
    return new Table(columns);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new BarView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

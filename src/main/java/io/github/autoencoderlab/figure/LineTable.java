package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers of a line chart. */
final class LineTable {

  private LineTable() {}

  /** Returns one column per line if all share their x; otherwise two columns per line. */
  static Table of(LineChart chart) {
    List<Table.Column> columns = new ArrayList<>();
    String xName = chart.xLabel().isEmpty() ? "x" : chart.xLabel();
    boolean shared = sharesX(chart.lines());
    for (LineChart.Line line : chart.lines()) {
      if (!shared || columns.isEmpty()) {
        String name = shared ? xName : line.name() + ": " + xName;
        columns.add(Table.Column.of(name, line.x()));
      }
      columns.add(Table.Column.of(line.name(), line.y()));
    }
    for (LineChart.Points points : chart.points()) {
      columns.add(Table.Column.of(points.name() + ": " + xName, points.x()));
      columns.add(Table.Column.of(points.name(), points.y()));
      columns.add(Table.Column.of(points.name() + " ±", points.error()));
    }
    for (LineChart.Level level : chart.levels()) {
      columns.add(Table.Column.of(level.name(), new double[] {level.value()}));
    }
    return new Table(columns);
  }

  private static boolean sharesX(List<LineChart.Line> lines) {
    return lines.stream().allMatch(l -> Arrays.equals(l.x(), lines.get(0).x()));
  }
}

package io.github.autoencoderlab.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says the values of all lines at the point nearest to the pointer. */
final class LineHover {

  private final LineChart chart;
  private final Axis x;
  private final double pointer;

  LineHover(LineChart chart, Axis x, double pointer) {
    this.chart = chart;
    this.x = x;
    this.pointer = pointer;
  }

  Optional<String> text() {
    double nearest = Double.NaN;
    for (LineChart.Line line : chart.readable()) {
      int i = nearest(line, pointer);
      if (i >= 0 && !(distance(nearest, pointer) <= distance(line.x()[i], pointer))) {
        nearest = line.x()[i];
      }
    }
    return Double.isNaN(nearest) ? Optional.empty() : Optional.of(words(nearest));
  }

  private String words(double position) {
    double place = x.at(position);
    List<LineChart.Line> lines =
        chart.readable().stream().filter(l -> nearest(l, place) >= 0).toList();
    String head = (chart.xLabel() + " " + NumberText.value(position)).strip();
    boolean single = chart.readable().size() == 1;
    return lines.stream()
        .map(l -> (single ? "" : l.name() + " ") + NumberText.value(l.y()[nearest(l, place)]))
        .collect(Collectors.joining(", ", head + ": ", ""));
  }

  /** Returns the number of the drawn point nearest to a place, or −1. */
  private int nearest(LineChart.Line line, double place) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < line.x().length; i++) {
      double distance = distance(line.x()[i], place);
      if (distance < least && Range.drawable(line.y()[i])) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private double distance(double value, double place) {
    return Math.abs(x.at(value) - place);
  }
}

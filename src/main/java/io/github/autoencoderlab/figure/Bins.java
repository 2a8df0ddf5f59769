package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many values of each series fall into each of some equal bins.
 *
 * @param range from the lower edge of the first bin to the upper edge of the last
 * @param counts one array per series
 */
record Bins(Range range, List<int[]> counts) {

  static Bins of(Histogram histogram) {
    Range range = histogram.shares() ? Range.EMPTY.with(0, 1) : Range.EMPTY;
    for (Histogram.Series series : histogram.series()) {
      range = range.with(series.values());
    }
    for (Histogram.Mark mark : histogram.marks()) {
      range = range.with(mark.value());
    }
    Range shown = range.usable();
    return new Bins(
        shown,
        histogram.series().stream().map(s -> count(s.values(), shown, histogram.bins())).toList());
  }

  private static int[] count(double[] values, Range range, int bins) {
    int[] counts = new int[bins];
    for (double v : values) {
      if (Range.drawable(v)) {
        int bin = (int) ((v - range.min()) / range.span() * bins);
        counts[Math.max(0, Math.min(bins - 1, bin))]++;
      }
    }
    return counts;
  }

  int largest() {
    return counts.stream().flatMapToInt(IntStream::of).max().orElse(0);
  }

  /** Returns the lower edge of a bin. */
  double edge(int bin, int bins) {
    return range.min() + range.span() * bin / bins;
  }

  Table table(Histogram histogram) {
    int bins = histogram.bins();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("from", bins, i -> NumberText.exact(edge(i, bins))));
    columns.add(new Table.Column("to", bins, i -> NumberText.exact(edge(i + 1, bins))));
    for (int s = 0; s < counts.size(); s++) {
      int[] count = counts.get(s);
      String name = histogram.series().get(s).name();
      columns.add(new Table.Column(name, bins, i -> Integer.toString(count[i])));
    }
    for (Histogram.Mark mark : histogram.marks()) {
      columns.add(Table.Column.of(mark.name(), new double[] {mark.value()}));
    }
    return new Table(columns);
  }
}

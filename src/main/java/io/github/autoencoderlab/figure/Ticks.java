package io.github.autoencoderlab.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Round numbers on an axis: the multiples of 1, 2 or 5 times a power of ten.
 *
 * @param values ascending
 * @param labels as many as values
 */
record Ticks(double[] values, List<String> labels) {

  /** Returns the smallest round step that puts at most {@code most} ticks into a range. */
  static double step(Range range, int most, double leastStep) {
    double rough = range.span() / Math.max(1, most);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 5, 10, 20}) {
      double step = factor * power;
      if (step >= leastStep && count(range, step) <= most) {
        return step;
      }
    }
    return Math.max(leastStep, 20 * power);
  }

  /** Returns the ticks of a step that lie in a range. */
  static Ticks of(Range range, double step) {
    double first = Math.ceil(range.min() / step - 1e-6);
    double[] values =
        IntStream.range(0, count(range, step)).mapToDouble(i -> times(first + i, step)).toArray();
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return new Ticks(
        values,
        IntStream.range(0, values.length)
            .mapToObj(i -> NumberText.tick(values[i], step, largest))
            .toList());
  }

  /** Returns at most {@code most} ticks. */
  static Ticks atMost(int most, Range range, double leastStep) {
    return of(range, step(range, most, leastStep));
  }

  /**
   * Returns at most about {@code most} ticks of a logarithmic axis: powers of ten, with 2 and 5
   * times or 3 times them where there is room.
   *
   * @param range of numbers above 0
   */
  static Ticks logarithmic(int most, Range range) {
    for (int[] factors : new int[][] {{1, 2, 5}, {1, 3}, {1}}) {
      double[] values = powers(range, factors);
      if (values.length <= most) {
        return new Ticks(
            values, Arrays.stream(values).mapToObj(v -> NumberText.tick(v, v, v)).toList());
      }
    }
    return Plot.NO_TICKS;
  }

  private static double[] powers(Range range, int... factors) {
    int first = (int) Math.floor(Math.log10(range.min()));
    int last = (int) Math.ceil(Math.log10(range.max()));
    return IntStream.rangeClosed(first, last)
        .mapToObj(power -> Arrays.stream(factors).mapToDouble(f -> f * Math.pow(10, power)))
        .flatMapToDouble(values -> values)
        .filter(v -> v >= range.min() * (1 - 1e-6) && v <= range.max() * (1 + 1e-6))
        .toArray();
  }

  /** Returns the first {@code count} of these ticks. */
  Ticks first(int count) {
    return new Ticks(Arrays.copyOf(values, count), labels.subList(0, count));
  }

  private static int count(Range range, double step) {
    double first = Math.ceil(range.min() / step - 1e-6);
    double last = Math.floor(range.max() / step + 1e-6);
    return (int) Math.max(0, Math.min(1000, last - first + 1));
  }

  /** Multiplies so that 3 × 0.1 is 0.3: the inverse of a step below 1 is a whole number. */
  private static double times(double n, double step) {
    return step < 1 ? n / Math.rint(1 / step) : n * step;
  }
}

package io.github.autoencoderlab.figure;

/**
 * Maps values to logical pixels.
 *
 * @param range the values shown, of positive span
 * @param from the place of range.min
 * @param to the place of range.max; below {@code from} on a vertical axis
 * @param logarithmic whether equal ratios are equally far apart; only values above 0 have a place
 */
record Axis(Range range, double from, double to, boolean logarithmic) {

  /** Makes an axis on which equal differences are equally far apart. */
  Axis(Range range, double from, double to) {
    this(range, from, to, false);
  }

  double at(double value) {
    double least = scaled(range.min());
    return from + (scaled(value) - least) / (scaled(range.max()) - least) * (to - from);
  }

  double valueAt(double place) {
    double least = scaled(range.min());
    double scaled = least + (place - from) / (to - from) * (scaled(range.max()) - least);
    return logarithmic ? Math.exp(scaled) : scaled;
  }

  private double scaled(double value) {
    return logarithmic ? Math.log(value) : value;
  }
}

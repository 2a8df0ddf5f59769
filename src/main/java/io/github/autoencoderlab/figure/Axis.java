package io.github.autoencoderlab.figure;

/**
 * Maps values to logical pixels.
 *
 * @param range the values shown, of positive span
 * @param from the place of range.min
 * @param to the place of range.max; below {@code from} on a vertical axis
 */
record Axis(Range range, double from, double to) {

  double at(double value) {
    return from + (value - range.min()) / range.span() * (to - from);
  }

  double valueAt(double place) {
    return range.min() + (place - from) / (to - from) * range.span();
  }
}

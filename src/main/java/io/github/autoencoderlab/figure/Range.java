package io.github.autoencoderlab.figure;

/** The smallest and the largest of some numbers; empty if min > max. */
record Range(double min, double max) {

  static final Range EMPTY = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** Beyond this no axis is drawn: differences of such numbers would overflow. */
  private static final double LARGEST = 1e150;

  /** Returns whether a number can be placed on an axis. */
  static boolean drawable(double v) {
    return Math.abs(v) < LARGEST;
  }

  static Range of(double[] values) {
    return EMPTY.with(values);
  }

  boolean isEmpty() {
    return min > max;
  }

  double span() {
    return max - min;
  }

  Range with(double... values) {
    double low = min;
    double high = max;
    for (double v : values) {
      if (drawable(v)) {
        low = Math.min(low, v);
        high = Math.max(high, v);
      }
    }
    return new Range(low, high);
  }

  Range with(Range other) {
    return new Range(Math.min(min, other.min), Math.max(max, other.max));
  }

  /** Returns what of the range lies between two numbers. */
  Range between(double low, double high) {
    double from = Math.max(min, low);
    double to = Math.min(max, high);
    return new Range(from, to);
  }

  /** Returns a range that an axis can show: 0..1 if empty, widened if there is but one value. */
  Range usable() {
    if (isEmpty()) {
      return new Range(0, 1);
    }
    double size = Math.max(Math.abs(min), Math.abs(max));
    if (span() > size * 1e-9 && span() > 1e-140) {
      return this;
    }
    double margin = size < 1e-130 ? 1 : size * 0.1;
    return new Range(min - margin, max + margin);
  }

  /** Returns the range down to 0 if all is positive and zero is near. */
  Range withNearZero() {
    return min > 0 && min < 0.25 * max ? new Range(0, max) : this;
  }

  /** Returns the range with as much again on either side, for a few points that fill it. */
  Range widened() {
    return isEmpty() ? this : new Range(min - span(), max + span());
  }

  /** Returns the range rounded outward to multiples of a step, so that a live axis is calm. */
  Range rounded(double step) {
    return new Range(Math.floor(min / step + 1e-6) * step, Math.ceil(max / step - 1e-6) * step);
  }
}

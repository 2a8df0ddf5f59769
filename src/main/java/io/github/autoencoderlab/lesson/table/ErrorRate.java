package io.github.autoencoderlab.lesson.table;

/**
 * A share of wrong answers, in per cent, and half the width of its 95 % interval.
 *
 * @param percent 0 to 100
 * @param interval at least 0: percent ± interval
 */
public record ErrorRate(double percent, double interval) {
  private static final double NORMAL_95 = 1.96;
  private static final double PERCENT = 100;

  /** A measured one: 1.96 √(p (1 − p) / n), the interval that the paper prints. */
  public static ErrorRate of(double share, int examples) {
    return new ErrorRate(
        PERCENT * share, PERCENT * NORMAL_95 * Math.sqrt(share * (1 - share) / examples));
  }

  /** Whether the intervals of both have anything in common. */
  public boolean overlaps(ErrorRate other) {
    return Math.abs(percent - other.percent) <= interval + other.interval;
  }

  /**
   * Whether the difference may be chance: it is within the 95 % interval of the difference of two
   * independent rates, √(a² + b²), which is narrower than where intervals overlap.
   */
  public boolean agrees(ErrorRate other) {
    return Math.abs(percent - other.percent) <= Math.hypot(interval, other.interval);
  }
}

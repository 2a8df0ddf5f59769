package io.github.autoencoderlab.session;

import java.util.concurrent.TimeUnit;

/**
 * When the next step or phase is due.
 *
 * <p>Also the fastest run begins slowly enough to watch: of a net that makes thousands of steps a
 * second, pictures would else show the end alone. From a few steps a second on it gets faster in
 * proportion to the steps that it has taken: 60 in the first second, 500 in two.
 */
final class Pace {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final double FIRST_PER_SECOND = 20;
  private static final double GROWTH_PER_SECOND = 2;

  /** From here on it is as fast as it can be. */
  private static final long BEGUN = 5000;

  private volatile PlaySpeed speed = PlaySpeed.FASTEST;
  private long last = System.nanoTime();

  void set(PlaySpeed other) {
    speed = other;
  }

  boolean slowMotion() {
    return speed.unit() == PlaySpeed.Unit.PHASE;
  }

  void kept() {
    last = System.nanoTime();
  }

  /**
   * Nanoseconds until the next step or phase is due.
   *
   * @param steps that the run has taken already
   */
  long untilDue(long steps) {
    return last + (long) (SECOND / perSecond(steps)) - System.nanoTime();
  }

  private double perSecond(long steps) {
    return Double.isInfinite(speed.perSecond()) && steps < BEGUN
        ? FIRST_PER_SECOND + GROWTH_PER_SECOND * steps
        : speed.perSecond();
  }
}

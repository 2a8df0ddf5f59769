package io.github.autoencoderlab.session;

import java.util.concurrent.TimeUnit;

/** When the next step is due. */
final class Pace {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private volatile double stepsPerSecond = Double.POSITIVE_INFINITY;
  private long last = System.nanoTime();

  void set(double perSecond) {
    if (!(perSecond > 0)) {
      throw new IllegalArgumentException("no pace of " + perSecond + " steps per second");
    }
    stepsPerSecond = perSecond;
  }

  void stepped() {
    last = System.nanoTime();
  }

  /** Nanoseconds until the next step is due; 0 or less if it is. */
  long untilDue() {
    return last + (long) (SECOND / stepsPerSecond) - System.nanoTime();
  }
}

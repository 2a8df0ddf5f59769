package io.github.autoencoderlab.session;

import java.util.concurrent.TimeUnit;

/** When the next step or phase is due. */
final class Pace {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private volatile Speed speed = Speed.FASTEST;
  private long last = System.nanoTime();

  void set(Speed other) {
    speed = other;
  }

  boolean slowMotion() {
    return speed.unit() == Speed.Unit.PHASE;
  }

  void kept() {
    last = System.nanoTime();
  }

  long untilDue() {
    return last + (long) (SECOND / speed.perSecond()) - System.nanoTime();
  }
}

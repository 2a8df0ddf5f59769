package io.github.autoencoderlab.session;

import java.util.concurrent.TimeUnit;

/** When the next step or phase is due. */
final class Pace {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

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

  long untilDue() {
    return last + (long) (SECOND / speed.perSecond()) - System.nanoTime();
  }
}

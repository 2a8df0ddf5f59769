package io.github.autoencoderlab.session;

/**
 * When training may make the next scene of a run that goes on: never so soon that scenes take more
 * than their share of its time, but at the latest after a while.
 */
final class LookBudget {
  /** Nanoseconds of learning for each nanosecond of looking. */
  private static final double LEARNING = 5;

  private static final long MOST_WAIT = 100_000_000;
  private static final double MEMORY = 0.7;

  private double cost;
  private long last = Long.MIN_VALUE;

  /** Whether a scene may be made. */
  boolean due(long now) {
    return last == Long.MIN_VALUE || now - last >= Math.min(MOST_WAIT, LEARNING * cost);
  }

  /** A scene was made from one moment to another. */
  void spent(long from, long to) {
    // The first looks of a program take many times as long as those that follow.
    cost = last == Long.MIN_VALUE ? 0 : MEMORY * cost + (1 - MEMORY) * (to - from);
    last = to;
  }
}

package io.github.autoencoderlab.ui.figure;

/**
 * When the next round of pictures is due: as often as thirty times a second, but never so often
 * that drawing takes more than its share of the time from training and from the controls.
 */
final class PaintingBudget {
  private static final double MOST_PER_SECOND = 30;
  private static final double LEAST_PER_SECOND = 12;

  /** Of each processor: training uses all of them, so more of them leave more room. */
  private static final double SHARE = 0.03;

  private static final double MEMORY = 0.7;
  private static final double SECOND = 1e9;

  private final double share;
  private double cost;
  private long lastRound;

  /** A budget on a machine with so many processors. */
  PaintingBudget(int processors) {
    share = SHARE * processors;
  }

  /** Whether a round may begin. */
  boolean due(long now) {
    return now - lastRound >= interval();
  }

  /** A round began. */
  void begin(long now) {
    lastRound = now;
  }

  /** A round cost so many nanoseconds of drawing. */
  void spent(long nanoseconds) {
    cost = MEMORY * cost + (1 - MEMORY) * nanoseconds;
  }

  /** Nanoseconds from one round to the next. */
  double interval() {
    return Math.min(SECOND / LEAST_PER_SECOND, Math.max(SECOND / MOST_PER_SECOND, cost / share));
  }
}

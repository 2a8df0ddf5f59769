package io.github.autoencoderlab.data.signal;

import io.github.autoencoderlab.data.random.SeededRandom;

/**
 * Operating states of a compressor, and the values that its sensors tend to in each, as shares of
 * their ranges.
 */
enum Operation {
  /** Valves closed, the machine at rest. */
  STOPPED(60, 140, 0, 0.85, 0.1, 0, 0.1, 0.02, 0),
  /** It gathers speed against an open by-pass. */
  STARTING(50, 80, 1, 0.6, 0.5, 0.35, 0.4, 0.4, 1),
  /** All it can deliver. */
  FULL(120, 300, 1, 0.3, 0.9, 0.9, 0.8, 0.25, 0.85),
  /** Inlet vanes half closed. */
  PART(120, 260, 0.85, 0.5, 0.7, 0.5, 0.6, 0.18, 0.5),
  /** Too little flow: it goes back and forth. */
  SURGE(50, 100, 0.95, 0.45, 0.75, 0.3, 0.95, 0.65, 0.6),
  /** Without power. */
  STOPPING(40, 70, 0, 0.8, 0.25, 0.05, 0.35, 0.1, 0);

  private final int shortest;
  private final int longest;
  private final double[] goals;

  /**
   * A state.
   *
   * @param shortest steps that it lasts at least
   * @param longest steps that it lasts at most
   * @param goals of each channel
   */
  Operation(int shortest, int longest, double... goals) {
    this.shortest = shortest;
    this.longest = longest;
    this.goals = goals;
  }

  double goal(int channel) {
    return goals[channel];
  }

  int lasts(SeededRandom random) {
    return random.between(shortest, longest);
  }

  /** The state after this one. */
  Operation next(SeededRandom random) {
    double chance = random.uniform();
    return switch (this) {
      case STOPPED -> STARTING;
      case STARTING -> chance < 0.5 ? FULL : PART;
      case FULL -> chance < 0.6 ? PART : STOPPING;
      case PART -> chance < 0.4 ? SURGE : chance < 0.75 ? FULL : STOPPING;
      case SURGE -> chance < 0.7 ? FULL : STOPPING;
      case STOPPING -> STOPPED;
    };
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.Corruption;

/**
 * What is done to held-out examples to see whether they are repaired.
 *
 * @param level standard deviation or probability
 */
public record Disturbance(Corruption corruption, double level) {
  /** Held-out examples stay clean. */
  public static final Disturbance NONE = new Disturbance(Corruption.NONE, 0);

  /** Whether anything is done. */
  public boolean any() {
    return corruption != Corruption.NONE;
  }
}

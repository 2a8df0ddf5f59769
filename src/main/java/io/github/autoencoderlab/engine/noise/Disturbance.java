package io.github.autoencoderlab.engine.noise;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;

/**
 * Corruption at a level, of examples of a width.
 *
 * @param corruption C(x̃|x)
 * @param level standard deviation of Gaussian noise, the probability that a value is corrupted, or
 *     the share that a block covers
 * @param width values in a row of an example; 0 if all are in one
 */
public record Disturbance(Corruption corruption, double level, int width) {
  /** Examples stay clean. */
  public static final Disturbance NONE = new Disturbance(Corruption.NONE, 0);

  public Disturbance {
    if (!corruption.allows(level) || width < 0) {
      throw new IllegalArgumentException(corruption + " at " + level + ", width " + width);
    }
  }

  /** Of examples of one row. */
  public Disturbance(Corruption corruption, double level) {
    this(corruption, level, 0);
  }

  /** The same of examples with so many values in a row. */
  public Disturbance ofWidth(int other) {
    return new Disturbance(corruption, level, other);
  }

  /** Whether anything is done. */
  public boolean any() {
    return corruption != Corruption.NONE;
  }

  /**
   * corrupted ← x̃, drawn anew.
   *
   * @param corrupted of the same shape as x, an example in each column
   */
  public void corrupt(Matrix corrupted, Matrix x, Randomness randomness) {
    corruption.corrupt(corrupted, x, level, width == 0 ? x.rows() : width, randomness);
  }
}

package io.github.autoencoderlab.engine;

/** C(x̃|x): what is done to clean examples x before an autoencoder sees them. */
public enum Corruption {
  /** x̃ = x. */
  NONE,
  /** x̃ = x + level · n, n standard normal; not cut off. */
  GAUSSIAN,
  /** x̃ᵢ = 0 with probability level, else xᵢ (Vincent et al. 2008). */
  MASKING,
  /** x̃ᵢ = 0 or 1, each with probability level / 2, else xᵢ. */
  SALT_AND_PEPPER;

  /**
   * corrupted ← x̃, drawn anew.
   *
   * @param corrupted of the same shape as x
   * @param level standard deviation or probability, at least 0
   */
  public void corrupt(Matrix corrupted, Matrix x, double level, Randomness randomness) {
    corrupted.requireSameShape(x);
    long key = randomness.next();
    Sweep.of(Noise.kernel(this)).changing(corrupted).reading(x).with(level).key(key).run();
  }
}

package io.github.autoencoderlab.engine.noise;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Sweep;
import java.util.Arrays;
import java.util.Optional;

/** C(x̃|x): what is done to clean examples x before an autoencoder sees them. */
public enum Corruption {
  /** x̃ = x. */
  NONE("none"),
  /** x̃ = x + level · n, n standard normal; not cut off. */
  GAUSSIAN("gaussian"),
  /** x̃ᵢ = 0 with probability level, else xᵢ (Vincent et al. 2008). */
  MASKING("masking"),
  /** x̃ᵢ = 0 or 1, each with probability level / 2, else xᵢ. */
  SALT_AND_PEPPER("saltAndPepper"),
  /**
   * x̃ᵢ = 0 in one rectangle of each example, else xᵢ. It has about the proportions of the example
   * and covers that share of it which whole rows and columns allow nearest to level; it is equally
   * likely at every place where it lies within.
   */
  BLOCK("block");

  private final String id;

  Corruption(String id) {
    this.id = id;
  }

  /** What it is called in settings and on the command line. */
  public String id() {
    return id;
  }

  /** The corruption with an id. */
  public static Optional<Corruption> of(String id) {
    return Arrays.stream(values()).filter(corruption -> corruption.id.equals(id)).findFirst();
  }

  /**
   * Whether it can be had at a level: a standard deviation from 0 on, or a probability or share.
   */
  public boolean allows(double level) {
    boolean share = this != NONE && this != GAUSSIAN;
    return level >= 0 && (share ? level <= 1 : Double.isFinite(level));
  }

  /**
   * corrupted ← x̃, drawn anew, of examples of one row.
   *
   * @param corrupted of the same shape as x
   * @param level standard deviation, probability or share, at least 0
   */
  public void corrupt(Matrix corrupted, Matrix x, double level, Randomness randomness) {
    corrupt(corrupted, x, level, x.rows(), randomness);
  }

  /**
   * corrupted ← x̃, drawn anew.
   *
   * @param corrupted of the same shape as x
   * @param level standard deviation, probability or share, at least 0
   * @param width values in a row of an example, which lies in its column of x row by row
   */
  void corrupt(Matrix corrupted, Matrix x, double level, int width, Randomness randomness) {
    corrupted.requireSameShape(x);
    if (width < 1 || x.rows() % width != 0) {
      throw new IllegalArgumentException(x.rows() + " values are not whole rows of " + width);
    }
    Sweep.of(Noise.kernel(this))
        .changing(corrupted)
        .reading(x)
        .with(level)
        .factor(Occlusion.SIZE, x.rows())
        .factor(Occlusion.WIDTH, width)
        .key(randomness.next())
        .run();
  }
}

package io.github.autoencoderlab.engine.array;

import java.util.SplittableRandom;

/**
 * Random numbers that are a function of (seed, step, purpose), so that any step can be repeated
 * without the steps before it.
 */
public final class Randomness {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long seed;
  private long purpose;
  private long used;

  /** Random numbers of a run with this seed. */
  public Randomness(long seed) {
    this.seed = seed;
  }

  /**
   * Begins the random numbers of one purpose in one step.
   *
   * @param step the step, or epoch, or whatever counts what is repeated
   * @param purpose a small number, different for each use in the same step
   * @return this
   */
  public Randomness at(long step, int purpose) {
    this.purpose = mix(seed, step, purpose);
    used = 0;
    return this;
  }

  /** Fills an array with standard normal numbers. */
  public void normal(float[] values) {
    SplittableRandom random = new SplittableRandom(next());
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
  }

  /** Fills an array with numbers between −reach and reach. */
  public void uniform(float[] values, double reach) {
    SplittableRandom random = new SplittableRandom(next());
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (reach * (2 * random.nextDouble() - 1));
    }
  }

  /**
   * A seed for (seed, step, purpose): the finalizer of SplitMix64 (Steele, Lea and Flood 2014)
   * after each part.
   */
  public static long mix(long seed, long step, long purpose) {
    return finish(finish(finish(seed + GOLDEN) + step * GOLDEN) + purpose * GOLDEN);
  }

  private static long finish(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }

  /** The key of the next random numbers of this purpose. */
  public long next() {
    return finish(purpose + ++used * GOLDEN);
  }
}

package io.github.autoencoderlab.data.pen;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A small random generator whose numbers are the same on every JDK.
 *
 * <p>The algorithm is SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
 * Generators", OOPSLA 2014). It is written out here because the JDK documents its own generators
 * only as far as their statistics go, and the shipped pictures must stay the same to the byte.
 */
final class PenRandom {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final double ULP_53 = 0x1.0p-53;

  private long state;

  PenRandom(long seed) {
    state = seed;
  }

  /** Returns 64 random bits. */
  long nextLong() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns a number from [0, 1), all 2^53 steps equally likely. */
  double uniform() {
    return (nextLong() >>> 11) * ULP_53;
  }

  /** Returns an integer from [0, bound); {@code bound} is positive and small against 2^53. */
  int below(int bound) {
    return (int) (uniform() * bound);
  }

  /**
   * Returns a nearly normal number with mean 0 and deviation 1, the sum of six uniform ones.
   *
   * <p>It needs no logarithm, so it is exact everywhere, and it never leaves ±4.25: no digit is
   * torn apart by a rare draw.
   */
  double gaussian() {
    double sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += uniform();
    }
    return (sum - 3) * Math.sqrt(2);
  }

  /** Returns a way with nearly normal, independent x and y. */
  Vec gaussianVec() {
    double x = gaussian();
    return new Vec(x, gaussian());
  }

  /** Returns one of the items, each with a probability in proportion to its weight. */
  <T> T pick(List<T> items, ToDoubleFunction<T> weight) {
    double rest = uniform() * items.stream().mapToDouble(weight).sum();
    for (T item : items) {
      rest -= weight.applyAsDouble(item);
      if (rest < 0) {
        return item;
      }
    }
    return items.get(items.size() - 1);
  }
}

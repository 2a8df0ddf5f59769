package io.github.autoencoderlab.data.random;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A small random generator whose numbers are the same on every JDK.
 *
 * <p>The algorithm is SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
 * Generators", OOPSLA 2014). It is written out here because the JDK documents its own generators
 * only as far as their statistics go, and generated data must stay the same to the byte.
 */
public final class SeededRandom {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final double ULP_53 = 0x1.0p-53;

  private long state;

  /** A generator that starts from a seed. */
  public SeededRandom(long seed) {
    state = seed;
  }

  /**
   * The generator of one of many things that are drawn independently of each other.
   *
   * @param seed of all of them
   * @param purpose a small number, different for each use of the seed
   * @param n which of them
   */
  public static SeededRandom of(long seed, int purpose, long n) {
    long key = finish(finish(seed + GOLDEN_GAMMA) + purpose * GOLDEN_GAMMA);
    return new SeededRandom(finish(key + n * GOLDEN_GAMMA));
  }

  /** Returns 64 random bits. */
  public long nextLong() {
    state += GOLDEN_GAMMA;
    return finish(state);
  }

  /** Returns a number from [0, 1), all 2^53 steps equally likely. */
  public double uniform() {
    return (nextLong() >>> 11) * ULP_53;
  }

  /** Returns a number from [least, most). */
  public double uniform(double least, double most) {
    return least + (most - least) * uniform();
  }

  /** Returns an integer from [0, bound); {@code bound} is positive and small against 2^53. */
  public int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** Returns an integer from least to most, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns true with a probability. */
  public boolean coin(double probability) {
    return uniform() < probability;
  }

  /** Returns a normal number with mean 0 and deviation 1 (the polar method of Marsaglia). */
  public double normal() {
    double x;
    double square;
    do {
      x = uniform(-1, 1);
      double y = uniform(-1, 1);
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    // StrictMath: other logarithms may differ in the last bit from JDK to JDK.
    return x * Math.sqrt(-2 * StrictMath.log(square) / square);
  }

  /**
   * Returns a nearly normal number with mean 0 and deviation 1, the sum of six uniform ones.
   *
   * <p>It never leaves ±4.25, so that nothing is torn apart by a rare draw.
   */
  public double bounded() {
    double sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += uniform();
    }
    return (sum - 3) * Math.sqrt(2);
  }

  /** Returns how often a thing of this probability fails to happen before it first does. */
  public int geometric(double probability) {
    int failures = 0;
    while (!coin(probability)) {
      failures++;
    }
    return failures;
  }

  /** Returns one of the items, each with a probability in proportion to its weight. */
  public <T> T pick(List<T> items, ToDoubleFunction<T> weight) {
    double rest = uniform() * items.stream().mapToDouble(weight).sum();
    for (T item : items) {
      rest -= weight.applyAsDouble(item);
      if (rest < 0) {
        return item;
      }
    }
    return items.get(items.size() - 1);
  }

  /** Shuffles after Fisher and Yates: every order is equally likely. */
  public void shuffle(int[] items) {
    for (int last = items.length - 1; last > 0; last--) {
      int other = below(last + 1);
      int item = items[last];
      items[last] = items[other];
      items[other] = item;
    }
  }

  /** Returns the numbers from 0 to count − 1 in random order. */
  public int[] permutation(int count) {
    int[] items = new int[count];
    for (int i = 0; i < count; i++) {
      items[i] = i;
    }
    shuffle(items);
    return items;
  }

  private static long finish(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

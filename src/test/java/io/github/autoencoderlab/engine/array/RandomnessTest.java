package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomnessTest {
  private static final int MANY = 100_000;

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 5, 2", "-7, 123456789012, 1000001"})
  void sameSeedStepAndPurposeGiveTheSameNumbers(long seed, long step, int purpose) {
    assertArrayEquals(draws(seed, step, purpose), draws(seed, step, purpose));
    assertArrayEquals(normals(seed, step, purpose), normals(seed, step, purpose));
  }

  @ParameterizedTest
  @CsvSource({"2, 0, 0", "1, 1, 0", "1, 0, 1", "4294967297, 0, 0", "1, 4294967296, 0", "-1, 0, 0"})
  void anotherSeedStepOrPurposeGivesOtherNumbers(long seed, long step, int purpose) {
    assertFalse(Arrays.equals(draws(1, 0, 0), draws(seed, step, purpose)));
    assertFalse(Arrays.equals(normals(1, 0, 0), normals(seed, step, purpose)));
  }

  @ParameterizedTest
  @CsvSource({"2, 0, 0", "1, 1, 0", "1, 0, 1", "1, 0, 2"})
  void numbersOfNeighboursAreIndependent(long seed, long step, int purpose) {
    float[] one = draws(1, 0, 0);
    float[] other = draws(seed, step, purpose);
    int same = 0;
    for (int i = 0; i < MANY; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    // Fair coins agree half of the time; five standard deviations of a mean of MANY.
    assertEquals(0.5, (double) same / MANY, 2.5 / Math.sqrt(MANY));
  }

  @Test
  void whatWasDrawnBeforeDoesNotMatter() {
    Randomness used = new Randomness(1);
    coins(used.at(3, 1), 77);
    used.normal(new float[5]);
    assertArrayEquals(draws(1, 4, 2), coins(used.at(4, 2), MANY));
  }

  @Test
  void drawingGoesOnWithinAPurpose() {
    Randomness randomness = new Randomness(1).at(0, 0);
    assertFalse(Arrays.equals(coins(randomness, MANY), coins(randomness, MANY)));
  }

  /** Neighbours in one draw, at distances that a counter's bits or a layer's width might betray. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 16, 100, 256, 500, 784, 1024, 4096, 65536})
  void numbersOfOnePurposeAreIndependentOfEachOther(int distance) {
    float[] coins = draws(1, 0, 0);
    int same = 0;
    for (int i = 0; i + distance < MANY; i++) {
      same += coins[i] == coins[i + distance] ? 1 : 0;
    }
    assertEquals(0.5, (double) same / (MANY - distance), 2.5 / Math.sqrt(MANY - distance));
  }

  /** χ² of 256 bins has mean 255 and deviation √510; five of these. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 77})
  void numbersAreSpreadEvenly(long seed) {
    int bins = 256;
    int[] count = new int[bins];
    for (int at = 0; at < MANY; at++) {
      count[(int) (bins * number(seed, at))]++;
    }
    double chi = 0;
    for (int one : count) {
      double expected = (double) MANY / bins;
      chi += (one - expected) * (one - expected) / expected;
    }
    assertEquals(bins - 1, chi, 5 * Math.sqrt(2.0 * (bins - 1)));
  }

  private static float number(long seed, int place) {
    int[] bits = new int[1];
    RandomLoops.random(
        new int[1], place * RandomLoops.GOLDEN, new Randomness(seed).at(0, 0).next(), bits, 1);
    return Float.intBitsToFloat(bits[0]) - 1;
  }

  @Test
  void normalNumbersHaveMeanZeroAndDeviationOne() {
    float[] values = normals(5, 0, 0);
    double sum = 0;
    double squares = 0;
    for (float value : values) {
      sum += value;
      squares += (double) value * value;
    }
    // Standard errors of the mean and of the mean square are 1/√n and √2/√n; five of them.
    assertEquals(0, sum / MANY, 5 / Math.sqrt(MANY));
    assertEquals(1, squares / MANY, 5 * Math.sqrt(2.0 / MANY));
  }

  @Test
  void mixedSeedsDoNotCollide() {
    Set<Long> seeds = new HashSet<>();
    for (long seed = 0; seed < 10; seed++) {
      for (long step = 0; step < 100; step++) {
        for (long purpose = 0; purpose < 10; purpose++) {
          seeds.add(Randomness.mix(seed, step, purpose));
        }
      }
    }
    assertEquals(10_000, seeds.size());
  }

  private static float[] draws(long seed, long step, int purpose) {
    return coins(new Randomness(seed).at(step, purpose), MANY);
  }

  private static float[] coins(Randomness randomness, int count) {
    Matrix half = Matrix.vector(count).fill(0.5);
    return Matrix.vector(count).draw(half, randomness).toArray();
  }

  private static float[] normals(long seed, long step, int purpose) {
    float[] values = new float[MANY];
    new Randomness(seed).at(step, purpose).normal(values);
    return values;
  }
}

package io.github.autoencoderlab.data.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededRandomTest {

  private static final int DRAWS = 20_000;

  private final SeededRandom random = new SeededRandom(1);

  /** The first numbers of SplitMix64 from the seed 1234567, as published with its C source. */
  @Test
  void followsSplitMix64() {
    var published = new SeededRandom(1234567);
    assertEquals(6457827717110365317L, published.nextLong());
    assertEquals(3203168211198807973L, published.nextLong());
  }

  @Test
  void uniformNumbersFillTheUnitInterval() {
    var summary = DoubleStream.generate(random::uniform).limit(DRAWS).summaryStatistics();
    assertTrue(summary.getMin() >= 0 && summary.getMax() < 1);
    // Five deviations of the mean, 5 · 0.289 / √20000.
    assertEquals(0.5, summary.getAverage(), 0.011);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void normalNumbersHaveTheMomentsOfTheNormalDistribution(boolean bounded) {
    double[] numbers =
        DoubleStream.generate(bounded ? random::bounded : random::normal).limit(DRAWS).toArray();
    double mean = DoubleStream.of(numbers).average().orElseThrow();
    double variance = DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow();
    double fourth = DoubleStream.of(numbers).map(x -> x * x * x * x).average().orElseThrow();
    // Five deviations, 5 / √20000, 5 · √2 / √20000 and 5 · √96 / √20000 at most.
    assertEquals(0, mean, 0.036);
    assertEquals(1, variance, 0.05);
    // A sum of six uniform numbers has the excess kurtosis −1.2 / 6.
    assertEquals(bounded ? 2.8 : 3, fourth, 0.35);
  }

  @Test
  void generatorsOfOneSeedAreIndependent() {
    double sum = 0;
    for (int n = 0; n < DRAWS; n++) {
      double one = SeededRandom.of(7, 1, n).normal();
      sum += one * SeededRandom.of(7, 1, n + 1L).normal() + one * SeededRandom.of(7, 2, n).normal();
    }
    // Five deviations of the mean of a sum of two products, 5 · √2 / √20000.
    assertEquals(0, sum / DRAWS, 0.05);
  }

  @Test
  void geometricNumbersHaveTheirMean() {
    double mean = IntStream.range(0, DRAWS).map(n -> random.geometric(0.2)).average().orElseThrow();
    // (1 − p) / p = 4; five deviations are 5 · √20 / √20000.
    assertEquals(4, mean, 0.16);
  }

  @Test
  void everyOrderIsEquallyLikely() {
    int[] counts = new int[6];
    for (int n = 0; n < DRAWS; n++) {
      int[] order = random.permutation(3);
      counts[2 * order[0] + (order[1] > order[2] ? 1 : 0)]++;
    }
    for (int count : counts) {
      // Five deviations, 5 · √(1/6 · 5/6 · 20000).
      assertEquals(DRAWS / 6.0, count, 264);
    }
  }

  @Test
  void picksInProportionToTheWeights() {
    var items = List.of(1, 3, 0);
    long threes =
        IntStream.range(0, DRAWS)
            .map(i -> random.pick(items, Integer::doubleValue))
            .filter(item -> item == 3)
            .count();
    // Five deviations of the share, 5 · 0.433 / √20000.
    assertEquals(0.75, (double) threes / DRAWS, 0.016);
  }
}

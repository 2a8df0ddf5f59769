package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PenRandomTest {

  private static final int DRAWS = 20_000;

  private final PenRandom random = new PenRandom(1);

  /** The first numbers of SplitMix64 from the seed 1234567, as published with its C source. */
  @Test
  void followsSplitMix64() {
    var published = new PenRandom(1234567);
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

  @Test
  void gaussianNumbersHaveMeanZeroAndDeviationOne() {
    double[] numbers = DoubleStream.generate(random::gaussian).limit(DRAWS).toArray();
    double mean = DoubleStream.of(numbers).average().orElseThrow();
    double variance = DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow();
    // Five deviations of either, 5 / √20000 and 5 · √2 / √20000 at most.
    assertEquals(0, mean, 0.036);
    assertEquals(1, variance, 0.05);
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

package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 6, 0, 0.2",
    "0, 1, 5, 0, 0.5",
    "0, 1200, 7, 0, 200",
    "-168, -6, 5, 0, 50",
    "0, 3, 10, 1, 1",
    "0, 1e-12, 6, 0, 2e-13",
    "-1e6, 1e6, 5, 0, 500000"
  })
  void stepIsOneTwoOrFiveTimesAPowerOfTen(
      double min, double max, int most, double least, double step) {
    assertEquals(step, Ticks.step(new Range(min, max), most, least), step * 1e-12);
  }

  @Test
  void ticksAreExactDecimals() {
    Ticks ticks = Ticks.of(new Range(0, 0.7), 0.1);
    assertArrayEquals(new double[] {0, .1, .2, .3, .4, .5, .6, .7}, ticks.values());
  }

  @Test
  void labelsHaveTheDecimalsOfTheStep() {
    assertEquals(List.of("0", "0.05", "0.10"), Ticks.of(new Range(0, 0.1), 0.05).labels());
    assertEquals(List.of("−100", "−50", "0"), Ticks.of(new Range(-120, 10), 50).labels());
    assertEquals(
        List.of("999.999", "1,000.000"), Ticks.of(new Range(999.9985, 1000), 1e-3).labels());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1e-9, 1e-9", "5, 5.0001", "-3e8, 7e11", "0.123, 0.124"})
  void neverMoreThanAskedFor(double min, double max) {
    for (int most = 2; most <= 10; most++) {
      int count = Ticks.atMost(most, new Range(min, max), 0).values().length;
      assertTrue(count >= 1 && count <= most, count + " ticks of " + most);
    }
  }
}

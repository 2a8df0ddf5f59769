package io.github.autoencoderlab.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaintingBudgetTest {
  private static final long MILLI = 1_000_000;

  /** Drawing gets 3 % of each processor, between 12 and 30 rounds a second. */
  @ParameterizedTest
  @CsvSource({
    "2, 0, 33.3",
    "2, 2, 33.3",
    "2, 4, 66.7",
    "2, 500, 83.3",
    "8, 8, 33.3",
    "8, 15, 62.5"
  })
  void costlyDrawingIsDoneLessOftenThoughNotWhereProcessorsAreToSpare(
      int processors, long cost, double interval) {
    PaintingBudget budget = new PaintingBudget(processors);
    for (int round = 0; round < 100; round++) {
      budget.spent(cost * MILLI);
    }
    // The mean forgets its start by 0.7 a round: after 100 rounds nothing is left of it.
    assertEquals(interval, budget.interval() / MILLI, 0.1);
  }

  @ParameterizedTest
  @CsvSource({"30, false", "34, true"})
  void nextRoundIsDueAfterTheInterval(long millis, boolean due) {
    PaintingBudget budget = new PaintingBudget(2);
    long start = 1_000 * MILLI;
    budget.begin(start);
    if (due) {
      assertTrue(budget.due(start + millis * MILLI));
    } else {
      assertFalse(budget.due(start + millis * MILLI));
    }
  }
}

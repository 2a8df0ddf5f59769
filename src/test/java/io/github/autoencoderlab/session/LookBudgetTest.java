package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LookBudgetTest {
  private static final long MILLI = 1_000_000;

  private final LookBudget budget = new LookBudget();
  private long now = 5_000 * MILLI;

  /** Looks that take so long, until their cost is known. */
  private void look(long millis) {
    for (int n = 0; n < 40; n++) {
      budget.spent(now, now + millis * MILLI);
      now += millis * MILLI;
    }
  }

  private boolean dueAfter(long millis) {
    return budget.due(now + millis * MILLI);
  }

  @Test
  void firstLookIsDueAtOnceAndDelaysNoOther() {
    assertTrue(budget.due(now));
    budget.spent(now, now + 900 * MILLI);
    assertTrue(budget.due(now + 900 * MILLI));
  }

  @Test
  void cheapLooksMayBeMadeAsOftenAsTheyAreTaken() {
    look(5);
    assertTrue(dueAfter(31));
  }

  @Test
  void learningHasSeveralTimesAsLongAsLooking() {
    look(10);
    assertFalse(dueAfter(39));
    assertTrue(dueAfter(51));
  }

  @Test
  void somethingIsShownTenTimesASecondWhateverItCosts() {
    look(1000);
    assertFalse(dueAfter(70));
    assertTrue(dueAfter(100));
  }
}

package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace();

  @Test
  void fastestRunBeginsSlowlyAndGetsFaster() {
    pace.kept();
    assertTrue(pace.untilDue(0) > pace.untilDue(50));
    assertTrue(pace.untilDue(50) > pace.untilDue(2000));
    assertTrue(pace.untilDue(1_000_000) <= 0, "it does not wait at all");
  }

  @Test
  void otherSpeedsAreTheSameAllAlong() {
    pace.set(PlaySpeed.steps(1e9));
    pace.kept();
    long first = pace.untilDue(0);
    assertTrue(pace.untilDue(1_000_000) <= first, "only time has passed");
    assertTrue(first <= 1);
  }
}

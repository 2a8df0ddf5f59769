package io.github.autoencoderlab.lesson.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedTest {
  @ParameterizedTest
  @EnumSource(TableSet.class)
  void intervalsAreThoseOf50000Examples(TableSet set) {
    for (TableModel model : TableModel.values()) {
      ErrorRate published = Published.error(set, model);
      ErrorRate computed = ErrorRate.of(published.percent() / 100, TableSet.TEST);
      // Printed to a hundredth, some cut off instead of rounded.
      assertEquals(computed.interval(), published.interval(), 0.0101, set + " " + model);
    }
    assertTrue(Published.masked(set) > 0);
  }

  @Test
  void intervalsThatOverlapMayStillDiffer() {
    ErrorRate one = new ErrorRate(3, 0.15);
    assertTrue(one.overlaps(new ErrorRate(3.25, 0.15)));
    assertFalse(one.agrees(new ErrorRate(3.25, 0.15)));
    assertTrue(one.agrees(new ErrorRate(3.2, 0.15)));
    assertFalse(one.overlaps(new ErrorRate(3.31, 0.15)));
  }
}

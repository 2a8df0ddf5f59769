package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RangeTest {
  @Test
  void numbersThatCannotBeDrawnDoNotCount() {
    assertEquals(
        new Range(-1, 4), Range.of(new double[] {4, Double.NaN, Double.NEGATIVE_INFINITY, -1}));
  }

  @Test
  void oneValueGetsRoomAroundIt() {
    assertEquals(new Range(90, 110), Range.of(new double[] {100}).usable());
    assertEquals(new Range(0, 1), Range.EMPTY.usable());
  }

  @Test
  void errorBarOfAFewPointsTakesAThirdOfTheAxis() {
    assertEquals(new Range(-138, -132), new Range(-136, -134).widened());
    assertTrue(Range.EMPTY.widened().isEmpty());
  }

  @Test
  void axisGoesDownToZeroOnlyIfThatIsNear() {
    assertEquals(new Range(0, 10), new Range(1, 10).withNearZero());
    assertEquals(new Range(5, 10), new Range(5, 10).withNearZero());
  }
}

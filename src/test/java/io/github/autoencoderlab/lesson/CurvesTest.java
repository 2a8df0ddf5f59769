package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CurvesTest {
  private final Curves curves = new Curves();

  @Test
  void pointsOfEachNameStayApart() {
    curves.add(1, Map.of("a", 0.5, "b", 7.0));
    curves.add(10, Map.of("a", 0.25));
    assertArrayEquals(new double[] {1, 10}, curves.curve("a").steps());
    assertArrayEquals(new double[] {0.5, 0.25}, curves.curve("a").values());
    assertArrayEquals(new double[] {7}, curves.curve("b").values());
  }

  @Test
  void noPointIsLost() {
    for (int step = 0; step < 10_000; step++) {
      curves.add(step, Map.of("a", 1.0 + step));
    }
    Curves.Curve curve = curves.curve("a");
    assertEquals(10_000, curve.steps().length);
    for (int step = 0; step < 10_000; step++) {
      assertEquals(step, curve.steps()[step]);
      assertEquals(1.0 + step, curve.values()[step]);
    }
  }

  @Test
  void whatWasNotMeasuredIsEmpty() {
    assertEquals(0, curves.curve("a").values().length);
  }

  @Test
  void curveHandedOutIsACopy() {
    curves.add(1, Map.of("a", 0.5));
    curves.curve("a").values()[0] = 9;
    assertArrayEquals(new double[] {0.5}, curves.curve("a").values());
  }
}

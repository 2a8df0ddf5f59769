package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strokes written by hand, as text and as a movement. */
class WritingTest {
  private static final float EXACT = 1e-6f;

  /** A cross: along, lifted, down. */
  private static final Writing CROSS = Writing.of("0.2,0.5 0.8,0.5; 0.5,0.2 0.5,0.8");

  WritingTest() {}

  @Test
  void textIsReadAgain() {
    Writing written = Writing.NONE.touched(0.12345, 0.5).moved(0.25, 0.75).touched(1, 0);
    assertEquals("0.123,0.5 0.25,0.75; 1.0,0.0", written.text());
    assertEquals(written, Writing.of(written.text()));
    assertEquals(Writing.NONE, Writing.of(" "));
  }

  @Test
  void lastStrokeIsTakenBack() {
    assertEquals(Writing.of("0.2,0.5 0.8,0.5"), CROSS.withoutLast());
    assertEquals(Writing.NONE, CROSS.withoutLast().withoutLast().withoutLast());
  }

  @Test
  void penThatHardlyMovesHasNotMoved() {
    Writing dot = Writing.NONE.touched(0.5, 0.5);
    assertSame(dot, dot.moved(0.502, 0.5));
    assertThrows(IllegalStateException.class, () -> Writing.NONE.moved(0.5, 0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0.1", "0.1,0.2,0.3", "0.1,0.2;", "NaN,0", "0.5,1.01", "-0.1,0.5"})
  void otherTextsAreRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Writing.of(text));
  }

  /** From the middle of the left to the right, through the air to the top, and down. */
  @Test
  void movementGoesAtOnePace() {
    float[] series = CROSS.sampled(101);
    double air = Math.sqrt(0.18);
    double whole = 1.2 + air;
    for (int step = 0; step <= 100; step++) {
      double way = whole * step / 100;
      boolean down = way <= 0.6 || way > 0.6 + air;
      assertEquals(down ? 1 : 0, series[3 * step + 2], "at " + way);
    }
    float edge = (float) (0.6 / (0.6 * 1.09));
    assertArrayEquals(new float[] {-edge, 0, 1}, first(series, 0), EXACT);
    assertArrayEquals(new float[] {0, edge, 1}, first(series, 100), EXACT);
  }

  private static float[] first(float[] series, int step) {
    return new float[] {series[3 * step], series[3 * step + 1], series[3 * step + 2]};
  }

  /** A digit of the bundled data, its places copied, is the series that the data have of it. */
  @Test
  void bundledDigitWrittenByHandIsItsSeries() {
    PenDigit digit = PenDigits.write(1, 3).get(0);
    InkBounds bounds = InkBounds.of(digit);
    List<List<Writing.Place>> strokes = new ArrayList<>();
    for (Stroke stroke : digit.strokes()) {
      List<Writing.Place> places = new ArrayList<>();
      for (PenPoint point : stroke.points()) {
        Vec place = bounds.place(point).times(1 / bounds.longerSide());
        places.add(new Writing.Place(place.x(), place.y()));
      }
      strokes.add(places);
    }
    float[] expected = new float[64 * 3];
    new PenTrack(digit).sample(64, expected, 0);
    float[] series = new Writing(strokes).sampled(64);
    for (int i = 0; i < series.length; i++) {
      if (i % 3 < 2) {
        assertEquals(expected[i], series[i], 0.1, "place " + i);
      }
    }
  }

  @Test
  void dotStaysInTheMiddle() {
    float[] series = Writing.NONE.touched(0.3, 0.6).sampled(5);
    for (int step = 0; step < 5; step++) {
      assertArrayEquals(new float[] {0, 0, 1}, first(series, step), EXACT);
    }
    assertTrue(Writing.NONE.isEmpty());
    assertThrows(IllegalStateException.class, () -> Writing.NONE.sampled(5));
  }
}

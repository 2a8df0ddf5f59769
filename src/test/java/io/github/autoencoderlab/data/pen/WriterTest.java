package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.random.SeededRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterTest {

  /** Nothing strays, but the pen is as usual. */
  private static final Handwriting EXACT = new Handwriting(0, 0, 0, 0, 0, 0, 1, 0, 0.14, 0);

  private final Templates templates = Templates.load();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void writesTheDigitAskedFor(int label) {
    var writer = new Writer(templates, Handwriting.USUAL);
    PenDigit digit = writer.write(label, new SeededRandom(1));
    assertEquals(label, digit.label());
    assertTrue(templates.of(label).stream().anyMatch(form -> form.name().equals(digit.form())));
  }

  @Test
  void exactHandFollowsTheTemplate() {
    PenDigit digit = new Writer(templates, EXACT).write(4, new SeededRandom(1));
    Template form =
        templates.of(4).stream().filter(f -> f.name().equals(digit.form())).findAny().orElseThrow();
    Vec start = form.strokes().get(0).get(0).place();
    PenPoint first = digit.strokes().get(0).points().get(0);
    assertEquals(form.strokes().size(), digit.strokes().size());
    assertEquals(start.x(), first.x(), 1e-12);
    assertEquals(start.y(), first.y(), 1e-12);
    assertEquals(0.14, digit.penWidth(), 1e-12);
  }

  @Test
  void usualHandsDiffer() {
    var writer = new Writer(templates, Handwriting.USUAL);
    assertNotEquals(writer.write(3, new SeededRandom(1)), writer.write(3, new SeededRandom(2)));
  }

  @Test
  void timeBeginsAtZeroAndNeverRunsBack() {
    for (PenDigit digit : PenDigits.write(30, 2)) {
      List<PenPoint> points =
          digit.strokes().stream().flatMap(stroke -> stroke.points().stream()).toList();
      assertEquals(0, points.get(0).time());
      for (int i = 1; i < points.size(); i++) {
        assertTrue(points.get(i).time() >= points.get(i - 1).time());
      }
    }
  }
}

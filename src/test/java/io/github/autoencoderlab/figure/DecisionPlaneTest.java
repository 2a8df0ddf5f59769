package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionPlaneTest {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 400;
  private static final Style STYLE = Style.screen(Theme.LIGHT);

  /** An axis of one pixel for each unit. */
  private static final Axis UNIT = new Axis(new Range(0, 1), 0, 1);

  private static DecisionPlane.Surface disc(int size) {
    float[] f = new float[size * size];
    for (int n = 0; n < f.length; n++) {
      double x = 4.0 * (n % size) / (size - 1) - 2;
      double y = 4.0 * Math.floorDiv(n, size) / (size - 1) - 2;
      f[n] = (float) (x * x + y * y);
    }
    return new DecisionPlane.Surface(-2, -2, 2, 2, size, f);
  }

  /** Within a cell a line is straight: it is off the circle by less than (4 / 80)² / 8. */
  @Test
  void linesLeadWhereTheSurfaceHasTheirValue() {
    Path2D circle = LevelLines.of(disc(81), 1, UNIT, UNIT);
    double length = 0;
    double[] at = new double[6];
    double[] from = new double[2];
    for (PathIterator i = circle.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      assertEquals(1, Math.hypot(at[0], at[1]), 1e-3);
      length += kind == PathIterator.SEG_LINETO ? Math.hypot(at[0] - from[0], at[1] - from[1]) : 0;
      from = new double[] {at[0], at[1]};
    }
    assertEquals(2 * Math.PI, length, 0.01);
  }

  @Test
  void betweenFourValuesTheSurfaceIsInProportion() {
    DecisionPlane.Surface surface =
        new DecisionPlane.Surface(0, 0, 1, 1, 2, new float[] {0, 1, 2, 5});
    assertEquals(0.5, surface.at(0.5, 0));
    assertEquals(2, surface.at(0.5, 0.5));
    assertEquals(5, surface.at(1, 1));
    assertTrue(Double.isNaN(surface.at(1.1, 0)));
  }

  /** In the middle 0.25 is above 0, so that the two corners above 0 belong together. */
  @Test
  void atASaddleTheMiddleDecides() {
    DecisionPlane.Surface saddle =
        new DecisionPlane.Surface(0, 0, 1, 1, 2, new float[] {2, -1, -1, 1});
    Path2D lines = LevelLines.of(saddle, 0, UNIT, UNIT);
    Path2D closed = new Path2D.Double(lines);
    assertFalse(closed.getBounds2D().isEmpty());
    double[] at = new double[6];
    PathIterator i = lines.getPathIterator(null);
    i.currentSegment(at);
    double fromX = at[0];
    double fromY = at[1];
    i.next();
    i.currentSegment(at);
    // The first line cuts off the corner (1, 0): from the lower side to the right one.
    assertEquals(0, fromY, 1e-9);
    assertEquals(2.0 / 3, fromX, 1e-9);
    assertEquals(1, at[0], 1e-9);
    assertEquals(0.5, at[1], 1e-9);
  }

  @Test
  void everyPointCanBeClickedAndEveryPlaceRead() {
    Set<Pick> picks = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (int x = 0; x < WIDTH; x += 5) {
      for (int y = 0; y < HEIGHT; y += 5) {
        Samples.decisions().pickAt(x, y, WIDTH, HEIGHT, STYLE).ifPresent(picks::add);
        Samples.decisions().valueAt(x, y, WIDTH, HEIGHT, STYLE).ifPresent(texts::add);
      }
    }
    Set<Pick> points =
        Set.of(
            new Pick("watchedPoint", "0"),
            new Pick("watchedPoint", "1"),
            new Pick("watchedPoint", "2"));
    assertEquals(points, picks);
    assertTrue(texts.contains("class 0 [0]: (1.00, 0.500)\nα = 1"), texts::toString);
    assertTrue(texts.stream().anyMatch(text -> text.startsWith("f(")), texts::toString);
    assertEquals(Optional.empty(), Samples.decisions().pickAt(1, 1, WIDTH, HEIGHT, STYLE));
  }

  @Test
  void tableHoldsEachPointWithItsDecision() {
    Table table = Samples.decisions().table();
    assertEquals(List.of("class 0", "0", "on", "1", "0.5", "1"), table.row(0));
    assertEquals(4, table.rowCount());
  }

  @Test
  void valuesThatFillNoGridAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DecisionPlane.Surface(0, 0, 1, 1, 2, new float[5]));
    assertThrows(
        IllegalArgumentException.class,
        () -> new DecisionPlane.Surface(0, 0, 0, 1, 2, new float[4]));
  }
}

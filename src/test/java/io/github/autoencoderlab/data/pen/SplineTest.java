package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplineTest {

  /** Rounding only. */
  private static final double EXACT = 1e-12;

  @Test
  void goesThroughEveryControlPoint() {
    var points = smooth(new Vec(0, 0), new Vec(1, 2), new Vec(3, 1), new Vec(3, 1), new Vec(4, 4));
    List<Vec> curve = Spline.through(points);
    for (int i = 0; i < points.size(); i++) {
      Vec there = curve.get(8 * i);
      assertEquals(0, there.minus(points.get(i).place()).length(), EXACT);
    }
    assertEquals(33, curve.size());
  }

  @Test
  void isStraightBetweenPointsOnALine() {
    for (Vec place : Spline.through(smooth(new Vec(0, 0), new Vec(1, 1), new Vec(4, 4)))) {
      assertEquals(place.x(), place.y(), EXACT);
    }
  }

  @Test
  void isStraightOnBothSidesOfACorner() {
    var points =
        List.of(
            new ControlPoint(new Vec(0, 0), false),
            new ControlPoint(new Vec(1, 0), true),
            new ControlPoint(new Vec(1, 1), false));
    for (Vec place : Spline.through(points)) {
      assertTrue(place.y() == 0 || Math.abs(place.x() - 1) < EXACT, place::toString);
    }
  }

  @Test
  void turnsRoundWithoutACorner() {
    List<Vec> curve = Spline.through(smooth(new Vec(0, 0), new Vec(1, 0), new Vec(1, 1)));
    Vec in = curve.get(8).minus(curve.get(7));
    Vec out = curve.get(9).minus(curve.get(8));
    double cosine = (in.x() * out.x() + in.y() * out.y()) / (in.length() * out.length());
    // A corner would give 0; steps of a smooth curve turn by at most 25 degrees here.
    assertTrue(cosine > 0.9, () -> "cosine " + cosine);
  }

  private static List<ControlPoint> smooth(Vec... places) {
    return Arrays.stream(places).map(place -> new ControlPoint(place, false)).toList();
  }
}

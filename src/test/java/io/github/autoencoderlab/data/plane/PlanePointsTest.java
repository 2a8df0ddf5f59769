package io.github.autoencoderlab.data.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanePointsTest {
  private static final int COUNT = 5000;

  /** Without noise every point lies on the curve, to the precision of floats. */
  private static final double NEAR = 1e-6;

  @Test
  void circleHasRadiusOneAndItsClassesAreTenths() throws Exception {
    Examples points = points("circle:noise=0");
    for (int n = 0; n < COUNT; n++) {
      double[] p = point(points, n);
      assertEquals(1, Math.hypot(p[0], p[1]), NEAR);
      double tenth = 10 * turns(p);
      assertTrue(tenth >= points.labels()[n] - 1e-5 && tenth <= points.labels()[n] + 1.00001);
    }
  }

  @Test
  void noiseHasTheDeviationThatWasAskedFor() throws Exception {
    Examples noisy = points("circle:noise=0.1");
    double squares = 0;
    for (int n = 0; n < COUNT; n++) {
      double[] p = point(noisy, n);
      squares += Math.pow(Math.hypot(p[0], p[1]) - 1, 2);
    }
    // Across the circle σ² plus what its bend adds, 3σ⁴/4 and less; five deviations are 10 %.
    assertEquals(0.01, squares / COUNT, 0.0011);
  }

  @Test
  void armsOfTheSpiralTurnWithTheirRadius() throws Exception {
    Examples points = points("spiral:noise=0");
    for (int n = 0; n < COUNT; n++) {
      double[] p = point(points, n);
      double radius = Math.hypot(p[0], p[1]);
      double expected = 1.5 * radius + points.labels()[n] / 2.0;
      assertEquals(0, Math.IEEEremainder(turns(p) - expected, 1), 1e-5);
      assertTrue(radius >= 0.1 - NEAR && radius <= 1 + NEAR);
    }
  }

  @Test
  void moonsAreHalfCirclesAroundTheirMiddles() throws Exception {
    Examples points = points("two-moons:noise=0");
    for (int n = 0; n < COUNT; n++) {
      double[] p = point(points, n);
      double x = 1.5 * p[0] + 0.5;
      double y = 1.5 * p[1] + 0.25;
      boolean upper = points.labels()[n] == 0;
      assertEquals(1, upper ? Math.hypot(x, y) : Math.hypot(x - 1, y - 0.5), NEAR);
      assertTrue(upper ? y >= -NEAR : y <= 0.5 + NEAR);
    }
  }

  @Test
  void rollUnwindsFromAThirdToOne() throws Exception {
    Examples points = points("swiss-roll:noise=0");
    for (int n = 0; n < COUNT; n++) {
      double[] p = point(points, n);
      double radius = Math.hypot(p[0], p[1]);
      assertEquals(0, Math.IEEEremainder(turns(p) - 2.25 * radius, 1), 1e-5);
      double tenth = 10 * (3 * radius - 1) / 2;
      assertTrue(tenth >= points.labels()[n] - 1e-5 && tenth <= points.labels()[n] + 1.00001);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle", "spiral", "two-moons", "swiss-roll"})
  void pointsLieAroundTheOriginWithinAFrameOfOneAndAHalf(String name) throws Exception {
    Examples points = points(name);
    float[] mean = points.mean();
    assertTrue(Math.hypot(mean[0], mean[1]) < 0.2, name);
    for (float value : points.first(COUNT)) {
      assertTrue(Math.abs(value) < 1.5, name);
    }
  }

  private static Examples points(String address) throws Exception {
    String more = (address.contains(":") ? "," : ":") + "train=" + COUNT + ",test=1";
    return DataSets.open(address + more).train();
  }

  private static double[] point(Examples points, int n) {
    float[] one = new float[2];
    points.copy(n, one, 0);
    return new double[] {one[0], one[1]};
  }

  /** The angle in turns, from 0 to 1. */
  private static double turns(double[] p) {
    double turns = Math.atan2(p[1], p[0]) / (2 * Math.PI);
    return turns < 0 ? turns + 1 : turns;
  }
}

package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;

/**
 * A smooth curve through control points, as a chain of short straight steps.
 *
 * <p>It is the centripetal Catmull-Rom spline (Yuksel, Schaefer and Keyser, "Parameterization and
 * Applications of Catmull-Rom Curves", 2011), which neither overshoots nor forms loops where the
 * points lie unevenly. Corners cut it into pieces.
 */
final class Spline {

  private static final int STEPS = 8;

  /** Keeps the knots of two points in the same place apart. */
  private static final double SMALLEST_KNOT = 1e-4;

  private final List<ControlPoint> points;
  private final List<Vec> curve = new ArrayList<>();

  private Spline(List<ControlPoint> points) {
    this.points = points;
  }

  /**
   * Returns the curve through two or more points, eight steps for each gap between them.
   *
   * @return 8 (n - 1) + 1 places; every eighth is a control point
   */
  static List<Vec> through(List<ControlPoint> points) {
    var spline = new Spline(points);
    spline.curve.add(points.get(0).place());
    for (int i = 0; i + 1 < points.size(); i++) {
      spline.addSegment(i);
    }
    return spline.curve;
  }

  private void addSegment(int i) {
    Vec from = place(i);
    Vec rise = place(i + 1).minus(from);
    double time = knot(i);
    Vec leave = isFree(i) ? rise : velocity(i).times(time);
    Vec arrive = isFree(i + 1) ? parabola(rise, leave) : velocity(i + 1).times(time);
    Vec start = isFree(i) ? parabola(rise, arrive) : leave;
    for (int step = 1; step <= STEPS; step++) {
      curve.add(from.plus(hermite((double) step / STEPS, start, rise, arrive)));
    }
  }

  /** Whether no neighbour on the other side tells the direction of the curve at point i. */
  private boolean isFree(int i) {
    return i == 0 || i == points.size() - 1 || points.get(i).corner();
  }

  /** The velocity at a point between two others, with the knots as time. */
  private Vec velocity(int i) {
    double in = knot(i - 1);
    double out = knot(i);
    Vec before = place(i).minus(place(i - 1)).times(1 / in);
    Vec across = place(i + 1).minus(place(i - 1)).times(1 / (in + out));
    Vec after = place(i + 1).minus(place(i)).times(1 / out);
    return before.minus(across).plus(after);
  }

  /** The velocity at a free end that makes the segment a parabola. */
  private static Vec parabola(Vec rise, Vec otherEnd) {
    return rise.times(3).minus(otherEnd).times(0.5);
  }

  /** The cubic that goes from 0 to rise in the time 1 with these velocities at its ends. */
  private static Vec hermite(double s, Vec start, Vec rise, Vec end) {
    double s2 = s * s;
    double s3 = s2 * s;
    return start.times(s3 - 2 * s2 + s).plus(rise.times(3 * s2 - 2 * s3)).plus(end.times(s3 - s2));
  }

  /** The time from point i to the next, the root of their distance. */
  private double knot(int i) {
    return Math.max(SMALLEST_KNOT, Math.sqrt(place(i + 1).minus(place(i)).length()));
  }

  private Vec place(int i) {
    return points.get(i).place();
  }
}

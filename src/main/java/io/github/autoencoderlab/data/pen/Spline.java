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

  private final List<ControlPoint> points;
  private final List<double[]> curve = new ArrayList<>();

  private Spline(List<ControlPoint> points) {
    this.points = points;
  }

  /** Returns points {@code {x, y}} along the curve, the first and last control point included. */
  static List<double[]> through(List<ControlPoint> points) {
    var spline = new Spline(points);
    spline.curve.add(new double[] {points.get(0).x(), points.get(0).y()});
    for (int i = 0; i + 1 < points.size(); i++) {
      spline.addSegment(i);
    }
    return spline.curve;
  }

  private void addSegment(int i) {
    ControlPoint from = points.get(i);
    ControlPoint to = points.get(i + 1);
    double dt = knot(from, to);
    double[] leave = tangent(i, dt, from.corner());
    double[] arrive = tangent(i + 1, dt, to.corner());
    double[] chord = {(to.x() - from.x()), (to.y() - from.y())};
    for (int step = 1; step <= STEPS; step++) {
      double s = (double) step / STEPS;
      curve.add(
          new double[] {
            from.x() + hermite(s, chord[0], leave[0], arrive[0], chord[0]),
            from.y() + hermite(s, chord[1], leave[1], arrive[1], chord[1])
          });
    }
  }

  /** The slope at point i, times dt; NaN where the curve may leave as it likes. */
  private double[] tangent(int i, double dt, boolean corner) {
    if (corner || i == 0 || i == points.size() - 1) {
      return new double[] {Double.NaN, Double.NaN};
    }
    ControlPoint before = points.get(i - 1);
    ControlPoint here = points.get(i);
    ControlPoint after = points.get(i + 1);
    double in = knot(before, here);
    double out = knot(here, after);
    return new double[] {
      slope(before.x(), here.x(), after.x(), in, out) * dt,
      slope(before.y(), here.y(), after.y(), in, out) * dt
    };
  }

  private static double slope(double a, double b, double c, double in, double out) {
    return (b - a) / in - (c - a) / (in + out) + (c - b) / out;
  }

  /** Hermite interpolation from 0 to rise; a free end takes the slope of a parabola. */
  private static double hermite(double s, double rise, double leave, double arrive, double chord) {
    boolean freeStart = Double.isNaN(leave);
    boolean freeEnd = Double.isNaN(arrive);
    double m0 = freeStart ? (freeEnd ? chord : (3 * chord - arrive) / 2) : leave;
    double m1 = freeEnd ? (freeStart ? chord : (3 * chord - leave) / 2) : arrive;
    double s2 = s * s;
    double s3 = s2 * s;
    return (s3 - 2 * s2 + s) * m0 + (3 * s2 - 2 * s3) * rise + (s3 - s2) * m1;
  }

  /** The centripetal knot distance, the root of the length. */
  private static double knot(ControlPoint a, ControlPoint b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    return Math.sqrt(Math.sqrt(dx * dx + dy * dy + 1e-9));
  }
}

package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.figure.DecisionPlane;

/** Places all over the plane around some points, wide enough for any card that shows it. */
final class PlaneGrid {
  private static final int COLUMNS = 112;

  /** The widest and the highest card, as width over height of what it shows. */
  private static final double WIDEST = 2.4;

  private static final double HIGHEST = 0.8;

  /** Room around the points. */
  private static final double ROOM = 1.25;

  private final double left;
  private final double bottom;
  private final double right;
  private final double top;
  private final int rows;
  private final float[] places;

  /** Around points, both coordinates of one after the other. */
  PlaneGrid(float[] points) {
    double[] x = range(points, 0);
    double[] y = range(points, 1);
    double width = ROOM * Math.max(x[1] - x[0], 1e-6);
    double height = ROOM * Math.max(y[1] - y[0], 1e-6);
    double wide = Math.max(width, WIDEST * height);
    double high = Math.max(height, width / HIGHEST);
    left = (x[0] + x[1] - wide) / 2;
    right = (x[0] + x[1] + wide) / 2;
    bottom = (y[0] + y[1] - high) / 2;
    top = (y[0] + y[1] + high) / 2;
    rows = (int) Math.max(2, Math.min(COLUMNS, Math.round(COLUMNS * high / wide)));
    places = new float[2 * rows * COLUMNS];
    for (int n = 0; n < rows * COLUMNS; n++) {
      places[2 * n] = (float) (left + (n % COLUMNS) * wide / (COLUMNS - 1));
      places[2 * n + 1] = (float) (bottom + Math.floorDiv(n, COLUMNS) * high / (rows - 1));
    }
  }

  private static double[] range(float[] points, int coordinate) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = coordinate; i < points.length; i += 2) {
      least = Math.min(least, points[i]);
      most = Math.max(most, points[i]);
    }
    return new double[] {least, most};
  }

  /** Both coordinates of one place after the other; not copied. */
  float[] places() {
    return places;
  }

  /** f at the places. */
  DecisionPlane.Surface surface(double[] f) {
    float[] values = new float[f.length];
    for (int n = 0; n < f.length; n++) {
      values[n] = (float) f[n];
    }
    return new DecisionPlane.Surface(left, bottom, right, top, COLUMNS, values);
  }

  /** f = 0 everywhere, where nobody looks at it. */
  DecisionPlane.Surface flat() {
    return new DecisionPlane.Surface(left, bottom, right, top, 2, new float[4]);
  }
}

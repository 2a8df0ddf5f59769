package io.github.autoencoderlab.data.pen;

/**
 * A smooth random displacement of the plane: a sheet pulled at the nodes of a coarse grid.
 *
 * <p>Between the nodes it follows a quadratic B-spline, so that it has no folds or kinks.
 */
final class RubberSheet {

  private static final int NODES = 6;
  private static final double SPACING = 0.4;
  private static final double ORIGIN = -0.6;

  private final double[] pullX = new double[NODES * NODES];
  private final double[] pullY = new double[NODES * NODES];

  /** Pulls each node by a random way of the given deviation, in digit heights. */
  RubberSheet(double deviation, PenRandom random) {
    for (int i = 0; i < pullX.length; i++) {
      pullX[i] = deviation * random.gaussian();
      pullY[i] = deviation * random.gaussian();
    }
  }

  /** Returns where the point x, y comes to lie; x and y in digit heights. */
  double[] move(double x, double y) {
    double[] wx = weights(x);
    double[] wy = weights(y);
    double dx = 0;
    double dy = 0;
    for (int j = 0; j < NODES; j++) {
      for (int i = 0; i < NODES; i++) {
        double weight = wy[j] * wx[i];
        dx += weight * pullX[j * NODES + i];
        dy += weight * pullY[j * NODES + i];
      }
    }
    return new double[] {x + dx, y + dy};
  }

  private static double[] weights(double at) {
    var weights = new double[NODES];
    for (int node = 0; node < NODES; node++) {
      weights[node] = bump(Math.abs((at - ORIGIN) / SPACING - node));
    }
    return weights;
  }

  /** The quadratic B-spline: 3/4 at 0, nothing beyond 3/2. */
  private static double bump(double d) {
    if (d < 0.5) {
      return 0.75 - d * d;
    }
    return d < 1.5 ? 0.5 * (1.5 - d) * (1.5 - d) : 0;
  }
}

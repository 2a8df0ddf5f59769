package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.random.SeededRandom;

/**
 * A smooth random displacement of the plane: a sheet pulled at the nodes of a coarse grid.
 *
 * <p>Between the nodes it follows a quadratic B-spline, so that it has no folds or kinks; beyond
 * the grid, which is wider than any digit, it lies still.
 */
final class RubberSheet {

  private static final int NODES = 6;
  private static final double SPACING = 0.4;
  private static final double FIRST_NODE = -0.6;

  private final Vec[] pull = new Vec[NODES * NODES];

  /** Pulls each node a random way of the given deviation, in digit heights. */
  RubberSheet(double deviation, SeededRandom random) {
    for (int i = 0; i < pull.length; i++) {
      pull[i] = Vec.random(random).times(deviation);
    }
  }

  /** Returns where a place comes to lie; in digit heights. */
  Vec move(Vec place) {
    double[] columns = weights(place.x());
    double[] rows = weights(place.y());
    Vec moved = place;
    for (int row = 0; row < NODES; row++) {
      for (int column = 0; column < NODES; column++) {
        double weight = rows[row] * columns[column];
        if (weight > 0) {
          moved = moved.plus(pull[row * NODES + column].times(weight));
        }
      }
    }
    return moved;
  }

  private static double[] weights(double at) {
    var weights = new double[NODES];
    for (int node = 0; node < NODES; node++) {
      weights[node] = bump(Math.abs((at - FIRST_NODE) / SPACING - node));
    }
    return weights;
  }

  /** The quadratic B-spline: 3/4 at 0, nothing beyond 3/2. */
  private static double bump(double distance) {
    if (distance < 0.5) {
      return 0.75 - distance * distance;
    }
    return distance < 1.5 ? 0.5 * (1.5 - distance) * (1.5 - distance) : 0;
  }
}

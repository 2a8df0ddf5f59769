package io.github.autoencoderlab.engine.optimize;

import org.jspecify.annotations.Nullable;

/**
 * Goes along a direction to a point that fulfils the strong Wolfe conditions, φ(α) ≤ φ(0) + c₁ α
 * φ'(0) and |φ'(α)| ≤ −c₂ φ'(0) (Nocedal and Wright 2006, algorithms 3.5 and 3.6; cubic
 * interpolation, equation 3.59).
 */
final class LineSearch {
  private static final double DECREASE = 1e-4;
  private static final int MOST_EVALUATIONS = 20;

  /** A step grows at least so much, at most so much, while the end of the valley is not seen. */
  private static final double LEAST_GROWTH = 1.1;

  private static final double MOST_GROWTH = 10;

  /** How near to an end of its interval a trial may lie. */
  private static final double MARGIN = 0.1;

  /** Values that differ by less are equal: the slope alone says where the valley is. */
  private static final double ROUNDING = 1e-15;

  private final Objective objective;
  private final double curvature;
  private final Point best;
  private final Point trial;
  private long evaluations;
  private Step start = new Step(0, 0, 0);
  private Step low = start;
  private @Nullable Step high;

  /** φ at α. */
  private record Step(double length, double value, double slope) {
    /** The minimum of the cubic through two steps; no number if there is none. */
    double cubicMinimum(Step other) {
      double d1 = slope + other.slope - 3 * (value - other.value) / (length - other.length);
      double root = Math.sqrt(d1 * d1 - slope * other.slope);
      double d2 = other.length > length ? root : -root;
      double share = (other.slope + d2 - d1) / (other.slope - slope + 2 * d2);
      return other.length - (other.length - length) * share;
    }
  }

  /**
   * @param curvature c₂ in (c₁, 1): 0.9 is enough for quasi-Newton methods, conjugate gradients
   *     want 0.1
   */
  LineSearch(Objective objective, double curvature) {
    this.objective = objective;
    this.curvature = curvature;
    best = new Point(objective.size());
    trial = new Point(objective.size());
  }

  /** How often the function was asked for. */
  long evaluations() {
    return evaluations;
  }

  void evaluate(Point point) {
    evaluations++;
    point.value = objective.at(point.x, point.gradient);
  }

  /**
   * Moves a point along a direction.
   *
   * @param point where to start; where it ends
   * @param direction along which the function falls
   * @param first the first length to try, above 0
   * @return the length, or 0 if nothing lower was found, which leaves the point as it was
   */
  double search(Point point, double[] direction, double first) {
    start = new Step(0, point.value, Vectors.dot(direction, point.gradient));
    low = start;
    high = null;
    best.set(point);
    long most = evaluations + MOST_EVALUATIONS;
    double length = first;
    while (evaluations < most && !flatEnough()) {
      narrow(step(point, direction, length));
      length = high == null ? further() : between(low, high);
    }
    if (best.value < point.value) {
      point.set(best);
      return low.length;
    }
    return 0;
  }

  private boolean flatEnough() {
    return low.length > 0 && Math.abs(low.slope) <= -curvature * start.slope;
  }

  /** Low is the best step that decreases enough; between it and high lies what is looked for. */
  private void narrow(Step next) {
    boolean decreases = next.value <= start.value + DECREASE * next.length * start.slope;
    if (!decreases || next.value > low.value + ROUNDING * Math.abs(low.value)) {
      high = next;
      return;
    }
    if (next.slope * (next.length - low.length) >= 0) {
      high = low;
    }
    low = next;
    best.set(trial);
  }

  private Step step(Point from, double[] direction, double length) {
    Vectors.sum(from.x, length, direction, trial.x);
    evaluate(trial);
    return new Step(length, trial.value, Vectors.dot(direction, trial.gradient));
  }

  private double further() {
    double minimum = start.cubicMinimum(low);
    double least = LEAST_GROWTH * low.length;
    double most = MOST_GROWTH * low.length;
    return minimum >= least ? Math.min(minimum, most) : most;
  }

  private static double between(Step low, Step high) {
    double minimum = low.cubicMinimum(high);
    double margin = MARGIN * Math.abs(high.length - low.length);
    double least = Math.min(low.length, high.length) + margin;
    double most = Math.max(low.length, high.length) - margin;
    return Double.isFinite(minimum)
        ? Math.max(least, Math.min(most, minimum))
        : (low.length + high.length) / 2;
  }
}

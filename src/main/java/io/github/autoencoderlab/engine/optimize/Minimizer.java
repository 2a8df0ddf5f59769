package io.github.autoencoderlab.engine.optimize;

/** A method that goes down, one line search an iteration. */
public abstract sealed class Minimizer permits Lbfgs, ConjugateGradients {
  /** Where it is. */
  final Point point;

  private final LineSearch lineSearch;
  private long iterations;

  Minimizer(Objective objective, double[] start, double curvature) {
    if (start.length != objective.size()) {
      throw new IllegalArgumentException(start.length + " numbers of " + objective.size());
    }
    lineSearch = new LineSearch(objective, curvature);
    point = new Point(start.length);
    System.arraycopy(start, 0, point.x, 0, start.length);
    lineSearch.evaluate(point);
  }

  /**
   * Runs one iteration.
   *
   * @return whether a lower point was found; if not, this is a minimum as far as rounding lets one
   *     see, or the function has no numbers here
   */
  public final boolean iterate() {
    if (point.value == Double.NEGATIVE_INFINITY || Vectors.length(point.gradient) == 0) {
      return false;
    }
    boolean lower = descend();
    iterations += lower ? 1 : 0;
    return lower;
  }

  /**
   * Runs iterations until no lower point is found.
   *
   * @param most iterations at most
   * @param tolerance stops as soon as no component of the gradient is larger than this
   * @return iterations run
   */
  public final int iterate(int most, double tolerance) {
    int done = 0;
    while (done < most && largestSlope() > tolerance && iterate()) {
      done++;
    }
    return done;
  }

  abstract boolean descend();

  /** Moves {@link #point}; its length, or 0 if there is nothing lower. */
  final double search(double[] direction, double first) {
    return lineSearch.search(point, direction, first);
  }

  /** A first step of about unit length where nothing is known yet. */
  final double firstLength() {
    return Math.min(1, 1 / Vectors.length(point.gradient));
  }

  /** Where it is, x, in a new array. */
  public final double[] x() {
    return point.x.clone();
  }

  /** f(x). */
  public final double value() {
    return point.value;
  }

  /** The largest component of ∇f(x), without its sign. */
  public final double largestSlope() {
    double largest = 0;
    for (double slope : point.gradient) {
      largest = Math.max(largest, Math.abs(slope));
    }
    return largest;
  }

  /** Iterations that found a lower point. */
  public final long iterations() {
    return iterations;
  }

  /** How often the function was asked for. */
  public final long evaluations() {
    return lineSearch.evaluations();
  }
}

package io.github.autoencoderlab.engine.optimize;

import java.util.ArrayList;
import java.util.List;

/**
 * Limited-memory BFGS: the direction is −H ∇f, H being built from the last m changes of x and ∇f
 * (Liu and Nocedal 1989; Nocedal and Wright 2006, algorithms 7.4 and 7.5).
 */
public final class Lbfgs extends Minimizer {
  /** Changes that are remembered: 3 to 20 serve. */
  public static final int USUAL_MEMORY = 10;

  private static final double CURVATURE = 0.9;

  private final int memory;
  private final double[] direction;
  private final List<double[]> s = new ArrayList<>();
  private final List<double[]> y = new ArrayList<>();
  private double[] ds;
  private double[] dy;

  /** A minimizer that starts here; asks for the function once. */
  public Lbfgs(Objective objective, double[] start) {
    this(objective, start, USUAL_MEMORY);
  }

  /**
   * A minimizer that starts here and remembers so many changes.
   *
   * @param memory m, at least 1
   */
  public Lbfgs(Objective objective, double[] start, int memory) {
    super(objective, start, CURVATURE);
    if (memory < 1) {
      throw new IllegalArgumentException("memory cannot be " + memory);
    }
    this.memory = memory;
    direction = new double[start.length];
    ds = new double[start.length];
    dy = new double[start.length];
  }

  @Override
  boolean descend() {
    if (tryDirection()) {
      return true;
    }
    if (s.isEmpty()) {
      return false;
    }
    // What is remembered may fit another valley: the gradient alone has the last word.
    s.clear();
    y.clear();
    return tryDirection();
  }

  private boolean tryDirection() {
    computeDirection();
    if (!(Vectors.dot(direction, point.gradient) < 0)) {
      return false;
    }
    System.arraycopy(point.x, 0, ds, 0, ds.length);
    System.arraycopy(point.gradient, 0, dy, 0, dy.length);
    if (search(direction, s.isEmpty() ? firstLength() : 1) == 0) {
      return false;
    }
    // s = x − x before, y = ∇f − ∇f before
    Vectors.subtract(point.x, ds, ds);
    Vectors.subtract(point.gradient, dy, dy);
    if (Vectors.dot(ds, dy) > 0) {
      ds = remember(s, ds);
      dy = remember(y, dy);
    }
    return true;
  }

  /** Keeps a change and returns an array for the next: that of the oldest if there is no room. */
  private double[] remember(List<double[]> changes, double[] change) {
    changes.add(change);
    return changes.size() > memory ? changes.remove(0) : new double[change.length];
  }

  /** d ← −H ∇f by two loops over the changes. */
  private void computeDirection() {
    System.arraycopy(point.gradient, 0, direction, 0, direction.length);
    int count = s.size();
    double[] a = new double[count];
    for (int n = count - 1; n >= 0; n--) {
      a[n] = Vectors.dot(s.get(n), direction) / Vectors.dot(s.get(n), y.get(n));
      Vectors.add(-a[n], y.get(n), direction);
    }
    Vectors.scale(count == 0 ? -1 : -initialScale(count - 1), direction);
    for (int n = 0; n < count; n++) {
      double b = Vectors.dot(y.get(n), direction) / Vectors.dot(s.get(n), y.get(n));
      Vectors.add(-a[n] - b, s.get(n), direction);
    }
  }

  /** sᵀy / yᵀy of the last change. */
  private double initialScale(int last) {
    return Vectors.dot(s.get(last), y.get(last)) / Vectors.dot(y.get(last), y.get(last));
  }
}

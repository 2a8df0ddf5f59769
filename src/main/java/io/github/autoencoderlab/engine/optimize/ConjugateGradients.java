package io.github.autoencoderlab.engine.optimize;

/**
 * Nonlinear conjugate gradients, d ← −∇f + β d with β = max(0, ∇fᵀ(∇f − ∇f before) / |∇f before|²)
 * (Polak and Ribière 1969; Nocedal and Wright 2006, section 5.2). Hinton and Salakhutdinov (2006)
 * fine-tuned with Rasmussen's, three line searches for each batch of 1,000.
 */
public final class ConjugateGradients extends Minimizer {
  private static final double CURVATURE = 0.1;

  private final double[] direction;
  private final double[] before;

  /** Length times slope of the last search, below 0; 0 before the first. */
  private double reach;

  /** A minimizer that starts here; asks for the function once. */
  public ConjugateGradients(Objective objective, double[] start) {
    super(objective, start, CURVATURE);
    direction = new double[start.length];
    before = new double[start.length];
  }

  @Override
  boolean descend() {
    if (reach < 0) {
      turn();
      if (slope() < 0 && search(reach / slope())) {
        return true;
      }
    }
    steepest();
    return search(firstLength());
  }

  private boolean search(double first) {
    System.arraycopy(point.gradient, 0, before, 0, before.length);
    double slope = slope();
    double length = search(direction, first);
    reach = length * slope;
    return length > 0;
  }

  /** d ← −∇f + β d. */
  private void turn() {
    double product = Vectors.dot(point.gradient, before);
    double beta =
        (Vectors.dot(point.gradient, point.gradient) - product) / Vectors.dot(before, before);
    Vectors.scale(Math.max(0, beta), direction);
    Vectors.add(-1, point.gradient, direction);
  }

  private void steepest() {
    System.arraycopy(point.gradient, 0, direction, 0, direction.length);
    Vectors.scale(-1, direction);
  }

  private double slope() {
    return Vectors.dot(direction, point.gradient);
  }
}

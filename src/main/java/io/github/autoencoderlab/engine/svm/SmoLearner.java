package io.github.autoencoderlab.engine.svm;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.state.State;
import java.util.Arrays;

/**
 * Trains a support vector machine of two classes a pair of examples at a time, so that it can be
 * watched: sequential minimal optimization (Platt 1998) with the pair of Fan, Chen and Lin (2005),
 * equation 4, as in libsvm. Maximises Σ α − ½ Σ α α y y K with 0 ≤ α ≤ C and Σ α y = 0.
 *
 * <p>Each α is a sum of two float32 numbers, which is what a state keeps, so that a run goes on bit
 * for bit. All else follows from them.
 */
public final class SmoLearner extends Learner<SmoPhase> {
  /** libsvm's stopping rule: no pair violates the optimum by more. */
  public static final double TOLERANCE = 0.001;

  /** In place of a curvature that is not positive. */
  private static final double LEAST_CURVATURE = 1e-12;

  /** So near to 0 or C, as a share of C, an α is there. */
  private static final double NEAR = 1e-12;

  private final KernelMatrix points;
  private final double[] y;
  private final double[] alpha;
  private final double[] errors;
  private double C = 1;
  private int i = -1;
  private int j = -1;
  private double b;
  private double violation;

  /**
   * Before its first step: all α are 0.
   *
   * @param x examples, one after the other; not copied
   * @param signs +1 or −1 for each, both of them at least once
   * @throws IllegalArgumentException if there are not as many examples, or one class only
   */
  public SmoLearner(float[] x, int[] signs) {
    super(SmoPhase.ERRORS);
    if (signs.length == 0 || x.length % signs.length != 0) {
      throw new IllegalArgumentException(x.length + " numbers of " + signs.length + " examples");
    }
    if (Arrays.stream(signs).distinct().count() != 2) {
      throw new IllegalArgumentException("examples of two classes are needed");
    }
    points = new KernelMatrix(x, signs.length);
    y = Arrays.stream(signs).asDoubleStream().toArray();
    alpha = new double[y.length];
    errors = new double[y.length];
    computeThreshold();
  }

  /**
   * What it is to minimise from the next step on; what is shown follows at once.
   *
   * @param cost C, above 0: what a violated margin costs; kept as two float32 numbers
   * @throws IllegalStateException in the middle of a step
   */
  public void use(SvmKernel kernel, double cost) {
    requireFirst();
    points.use(kernel);
    C = kept(cost);
    computeThreshold();
  }

  /** The first phase of a step. If C has become less than the largest α, all α shrink alike. */
  public void clamp() {
    requireFirst();
    shrink();
    i = -1;
    j = -1;
    computeErrors();
    clamped();
  }

  private void shrink() {
    double most = largest();
    if (most > C) {
      for (int n = 0; n < alpha.length; n++) {
        alpha[n] = within(alpha[n] * (C / most));
      }
    }
  }

  private double largest() {
    return Arrays.stream(alpha).max().orElse(0);
  }

  /** Eₙ = yₙ − Σ α y K(x, xₙ). */
  private void computeErrors() {
    for (int n = 0; n < y.length; n++) {
      double sum = 0;
      double[] row = points.row(n);
      for (int s = 0; s < y.length; s++) {
        if (alpha[s] != 0) {
          sum += alpha[s] * y[s] * row[s];
        }
      }
      errors[n] = y[n] - sum;
    }
  }

  @Override
  protected void run(SmoPhase phase) {
    switch (phase) {
      case ERRORS -> throw new IllegalStateException("the first phase clamps");
      case PAIR -> choosePair();
      case SOLVE -> solve();
      case THRESHOLD -> computeThreshold();
    }
  }

  /** Whether α y can grow. */
  private boolean canGrow(int n) {
    return y[n] > 0 ? alpha[n] < C : alpha[n] > 0;
  }

  private boolean canFall(int n) {
    return y[n] > 0 ? alpha[n] > 0 : alpha[n] < C;
  }

  /** i has the largest error; j is where the dual gains most beside it, −(Eᵢ − Eⱼ)² / a. */
  private void choosePair() {
    for (int n = 0; n < y.length; n++) {
      if (canGrow(n) && (i < 0 || errors[n] > errors[i])) {
        i = n;
      }
    }
    double best = 0;
    for (int n = 0; i >= 0 && n < y.length; n++) {
      double difference = canFall(n) ? errors[i] - errors[n] : 0;
      if (difference > TOLERANCE && difference * difference / curvature(i, n) > best) {
        best = difference * difference / curvature(i, n);
        j = n;
      }
    }
  }

  /** Kᵢᵢ + Kⱼⱼ − 2 Kᵢⱼ. */
  private double curvature(int one, int other) {
    double a = points.row(one)[one] + points.row(other)[other] - 2 * points.row(one)[other];
    return Math.max(LEAST_CURVATURE, a);
  }

  /** αᵢ yᵢ grows and αⱼ yⱼ falls by t = (Eᵢ − Eⱼ) / a, or as far as both may. */
  private void solve() {
    if (j < 0) {
      return;
    }
    double roomOfI = y[i] > 0 ? C - alpha[i] : alpha[i];
    double roomOfJ = y[j] > 0 ? alpha[j] : C - alpha[j];
    double t = Math.min((errors[i] - errors[j]) / curvature(i, j), Math.min(roomOfI, roomOfJ));
    alpha[i] = within(alpha[i] + y[i] * t);
    alpha[j] = within(alpha[j] - y[j] * t);
  }

  private double within(double value) {
    if (value < NEAR * C) {
      return 0;
    }
    return value > C - NEAR * C ? C : kept(value);
  }

  /** As two float32 numbers keep it. */
  private static double kept(double value) {
    float large = (float) value;
    return (double) large + (float) (value - large);
  }

  /** b is the mean error of examples between 0 and C; without any, the middle of what may be. */
  private void computeThreshold() {
    computeErrors();
    double grow = Double.NEGATIVE_INFINITY;
    double fall = Double.POSITIVE_INFINITY;
    double sum = 0;
    int free = 0;
    for (int n = 0; n < y.length; n++) {
      grow = canGrow(n) ? Math.max(grow, errors[n]) : grow;
      fall = canFall(n) ? Math.min(fall, errors[n]) : fall;
      if (alpha[n] > 0 && alpha[n] < C) {
        sum += errors[n];
        free++;
      }
    }
    b = free > 0 ? sum / free : (grow + fall) / 2;
    violation = Math.max(0, grow - fall);
  }

  /** Whether no pair violates the optimum by more than {@link #TOLERANCE}. */
  public boolean hasConverged() {
    return violation <= TOLERANCE && largest() <= C;
  }

  /** By how much the pair that violates the optimum most does so. */
  public double violation() {
    return violation;
  }

  /** The place of the example whose α y grows in this step; −1 if there is none. */
  public int growing() {
    return j < 0 ? -1 : i;
  }

  /** The place of the example whose α y falls in this step; −1 if there is none. */
  public int falling() {
    return j;
  }

  /** α of each example, copied. */
  public double[] alpha() {
    return alpha.clone();
  }

  /** E of each example, as computed last; copied. */
  public double[] errors() {
    return errors.clone();
  }

  /** +1 or −1 for each example, copied. */
  public double[] signs() {
    return y.clone();
  }

  /** b of f(x) = Σ α y K(xₙ, x) + b. */
  public double threshold() {
    return b;
  }

  /** C as used last. */
  public double cost() {
    return C;
  }

  /** The kernel as used last. */
  public SvmKernel kernel() {
    return points.kernel();
  }

  /** K of two examples. */
  public double kernel(int one, int other) {
    return points.row(one)[other];
  }

  /**
   * f at places of the same number of coordinates.
   *
   * @param places one after the other
   */
  public double[] decisions(float[] places) {
    double[] weights = new double[y.length];
    for (int n = 0; n < y.length; n++) {
      weights[n] = alpha[n] * y[n];
    }
    return points.sums(places, weights, b);
  }

  /** ‖w‖² = Σ α α y y K; half the width of the margin is 1 / ‖w‖. */
  public double squaredNorm() {
    double sum = 0;
    for (int n = 0; n < y.length; n++) {
      for (int s = 0; alpha[n] != 0 && s < y.length; s++) {
        sum += alpha[n] * alpha[s] * y[n] * y[s] * points.row(n)[s];
      }
    }
    return Math.max(0, sum);
  }

  /** Σ α − ½ ‖w‖². */
  public double dual() {
    return Arrays.stream(alpha).sum() - squaredNorm() / 2;
  }

  @Override
  protected State saved(long step) {
    float[] large = new float[alpha.length];
    float[] small = new float[alpha.length];
    for (int n = 0; n < alpha.length; n++) {
      large[n] = (float) alpha[n];
      small[n] = (float) (alpha[n] - large[n]);
    }
    return new State(step).with("alpha", large).with("alphaRest", small);
  }

  @Override
  protected void takeBack(State state) {
    float[] large = state.array("alpha");
    float[] small = state.array("alphaRest");
    if (large.length != alpha.length || small.length != alpha.length) {
      throw new IllegalArgumentException(large.length + " α of " + alpha.length + " examples");
    }
    for (int n = 0; n < alpha.length; n++) {
      alpha[n] = (double) large[n] + small[n];
    }
    i = -1;
    j = -1;
    computeThreshold();
  }
}

package io.github.autoencoderlab.engine;

/** How parameters change by a gradient, each in one pass over all of them. */
public final class Updates {
  private static final Kernel MOMENTUM = new Momentum();
  private static final Kernel ADAM = new Adam();
  private static final int RATE = 0;
  private static final int L2 = 1;
  private static final int L1 = 2;
  private static final int BETA1 = 3;
  private static final int BETA2 = 4;
  private static final int SPREAD = 5;
  private static final int EPSILON = 6;

  private Updates() {}

  /**
   * g ← gradient + λ₂ θ + λ₁ sign θ; Δθ ← μ Δθ − ε g; θ ← θ + Δθ.
   *
   * @param theta θ, changed
   * @param gradient ∂J/∂θ, only read
   * @param change Δθ, changed
   */
  public static void momentum(
      Matrix theta,
      Matrix gradient,
      Matrix change,
      double momentum,
      double learningRate,
      double l2,
      double l1) {
    theta.requireSameShape(gradient);
    theta.requireSameShape(change);
    Sweep.of(MOMENTUM)
        .changing(theta)
        .reading(gradient)
        .changing(change)
        .factor(RATE, learningRate)
        .factor(L2, l2)
        .factor(L1, l1)
        .factor(BETA1, momentum)
        .run();
  }

  /**
   * g ← gradient + λ₂ θ + λ₁ sign θ; m ← β₁ m + (1−β₁) g; v ← β₂ v + (1−β₂) g²; θ ← θ − ε m̂ / (√v̂
   * + ϵ), with m̂ = m / (1−β₁ᵗ) and v̂ = v / (1−β₂ᵗ).
   *
   * @param theta θ, changed
   * @param gradient ∂J/∂θ, only read
   * @param m changed
   * @param v changed
   * @param t the step, from 1
   */
  public static void adam(
      Matrix theta,
      Matrix gradient,
      Matrix m,
      Matrix v,
      AdamRates rates,
      double learningRate,
      double l2,
      double l1,
      long t) {
    theta.requireSameShape(gradient);
    theta.requireSameShape(m);
    theta.requireSameShape(v);
    Sweep.of(ADAM)
        .changing(theta)
        .reading(gradient)
        .changing(m)
        .changing(v)
        .factor(RATE, learningRate / (1 - Math.pow(rates.beta1(), t)))
        .factor(L2, l2)
        .factor(L1, l1)
        .factor(BETA1, rates.beta1())
        .factor(BETA2, rates.beta2())
        .factor(SPREAD, 1 / Math.sqrt(1 - Math.pow(rates.beta2(), t)))
        .factor(EPSILON, rates.epsilon())
        .run();
  }

  /** β₁, β₂ and ϵ of Adam. */
  public record AdamRates(double beta1, double beta2, double epsilon) {}

  private static final class Momentum implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] theta = scratch.floats[0];
      float[] g = scratch.floats[1];
      decay(sweep, theta, g, n);
      float[] change = scratch.floats[2];
      Loops.scale(change, (float) sweep.factor(BETA1), n);
      Loops.add(change, (float) -sweep.factor(RATE), g, n);
      Loops.add(theta, change, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] theta = scratch.doubles[0];
      double[] change = scratch.doubles[2];
      for (int i = 0; i < n; i++) {
        double g = decayed(sweep, theta[i], scratch.doubles[1][i]);
        change[i] = sweep.factor(BETA1) * change[i] - sweep.factor(RATE) * g;
        theta[i] += change[i];
      }
      return 0;
    }
  }

  private static final class Adam implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] theta = scratch.floats[0];
      float[] g = scratch.floats[1];
      decay(sweep, theta, g, n);
      Loops.moments(
          scratch.floats[2],
          scratch.floats[3],
          g,
          (float) (1 - sweep.factor(BETA1)),
          (float) (1 - sweep.factor(BETA2)),
          n);
      Loops.adam(
          theta,
          scratch.floats[2],
          scratch.floats[3],
          (float) sweep.factor(RATE),
          (float) sweep.factor(SPREAD),
          (float) sweep.factor(EPSILON),
          n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] theta = scratch.doubles[0];
      double[] m = scratch.doubles[2];
      double[] v = scratch.doubles[3];
      double beta1 = sweep.factor(BETA1);
      double beta2 = sweep.factor(BETA2);
      for (int i = 0; i < n; i++) {
        double g = decayed(sweep, theta[i], scratch.doubles[1][i]);
        m[i] = beta1 * m[i] + (1 - beta1) * g;
        v[i] = beta2 * v[i] + (1 - beta2) * g * g;
        double spread = Math.sqrt(v[i]) * sweep.factor(SPREAD) + sweep.factor(EPSILON);
        theta[i] -= sweep.factor(RATE) * m[i] / spread;
      }
      return 0;
    }
  }

  /** g ← g + λ₂ θ + λ₁ sign θ. */
  private static void decay(Sweep sweep, float[] theta, float[] g, int n) {
    if (sweep.factor(L2) != 0) {
      Loops.add(g, (float) sweep.factor(L2), theta, n);
    }
    if (sweep.factor(L1) != 0) {
      Loops.addSign(g, (float) sweep.factor(L1), theta, 0, n);
    }
  }

  private static double decayed(Sweep sweep, double theta, double g) {
    return g + sweep.factor(L2) * theta + sweep.factor(L1) * Math.signum(theta);
  }
}

package io.github.autoencoderlab.engine;

/**
 * A step of Adam (Kingma and Ba 2015, algorithm 1): g ← gradient + λ₂ θ + λ₁ sign θ; m ← β₁ m +
 * (1−β₁) g; v ← β₂ v + (1−β₂) g²; θ ← θ − ε m̂ / (√v̂ + ϵ), with m̂ = m / (1−β₁ᵗ) and v̂ = v /
 * (1−β₂ᵗ); β₁ = 0.9, β₂ = 0.999 and ϵ = 10⁻⁸.
 */
public final class AdamRule {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;
  private static final Kernel KERNEL = new Adapt();
  private static final int RATE = 2;
  private static final int SPREAD = 3;

  private double learningRate;
  private double rate;
  private double spread;
  private double l2;
  private double l1;

  /**
   * Says how the next step is taken.
   *
   * @param learningRate ε, above 0
   * @param t the step, from 1
   * @param lambda2 λ₂, at least 0
   * @param lambda1 λ₁, at least 0
   */
  public void begin(double learningRate, long t, double lambda2, double lambda1) {
    this.learningRate = learningRate;
    rate = learningRate / (1 - Math.pow(BETA1, t));
    spread = 1 / Math.sqrt(1 - Math.pow(BETA2, t));
    l2 = lambda2;
    l1 = lambda1;
  }

  /**
   * Takes the step.
   *
   * @param theta θ, changed
   * @param gradient ∂J/∂θ, only read
   * @param m changed
   * @param v changed
   * @param decays whether θ are weights, which decay
   */
  public void step(Matrix theta, Matrix gradient, Matrix m, Matrix v, boolean decays) {
    theta.requireSameShape(gradient);
    theta.requireSameShape(m);
    theta.requireSameShape(v);
    run(Sweep.of(KERNEL).changing(theta).reading(gradient).changing(m).changing(v), decays);
  }

  /** Takes the step of weights whose gradient is computed on the way. */
  public void step(Matrix theta, OuterProducts gradient, Matrix m, Matrix v) {
    gradient.requireShapeOf(theta);
    theta.requireSameShape(m);
    theta.requireSameShape(v);
    run(Sweep.of(KERNEL).changing(theta).reading(gradient).changing(m).changing(v), true);
  }

  /** m̂ in the last step, from m. */
  public double mean(double m) {
    return m * rate / learningRate;
  }

  /** √v̂ in the last step, from v. */
  public double deviation(double v) {
    return Math.sqrt(v) * spread;
  }

  /** −ε m̂ / (√v̂ + ϵ), what the last step added to a parameter, from its m and v. */
  public double change(double m, double v) {
    return -rate * m / (deviation(v) + EPSILON);
  }

  private void run(Sweep sweep, boolean decays) {
    sweep
        .factor(Decay.L2, decays ? l2 : 0)
        .factor(Decay.L1, decays ? l1 : 0)
        .factor(RATE, rate)
        .factor(SPREAD, spread)
        .run();
  }

  private static final class Adapt implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] theta = scratch.floats[0];
      float[] g = scratch.floats[1];
      float[] m = scratch.floats[2];
      float[] v = scratch.floats[3];
      Decay.add(sweep, g, theta, n);
      Loops.moments(m, v, g, (float) (1 - BETA1), (float) (1 - BETA2), n);
      float rate = (float) sweep.factor(RATE);
      Loops.adam(theta, m, v, rate, (float) sweep.factor(SPREAD), (float) EPSILON, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] theta = scratch.doubles[0];
      double[] m = scratch.doubles[2];
      double[] v = scratch.doubles[3];
      for (int i = 0; i < n; i++) {
        double g = Decay.added(sweep, scratch.doubles[1][i], theta[i]);
        m[i] = BETA1 * m[i] + (1 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
        theta[i] -= sweep.factor(RATE) * m[i] / (Math.sqrt(v[i]) * sweep.factor(SPREAD) + EPSILON);
      }
      return 0;
    }
  }
}

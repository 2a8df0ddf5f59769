package io.github.autoencoderlab.engine;

/**
 * A step of gradient descent with momentum: g ← gradient + λ₂ θ + λ₁ sign θ; Δθ ← μ Δθ − ε g; θ ← θ
 * + Δθ.
 */
public final class DescentRule {
  private static final Kernel KERNEL = new Descend();
  private static final int RATE = 2;
  private static final int MOMENTUM = 3;

  private double momentum;
  private double learningRate;
  private double l2;
  private double l1;

  /**
   * Says how the next step is taken.
   *
   * @param mu μ, in [0, 1)
   * @param rate ε, above 0
   * @param lambda2 λ₂, at least 0
   * @param lambda1 λ₁, at least 0
   */
  public void begin(double mu, double rate, double lambda2, double lambda1) {
    momentum = mu;
    learningRate = rate;
    l2 = lambda2;
    l1 = lambda1;
  }

  /**
   * Takes the step.
   *
   * @param theta θ, changed
   * @param gradient ∂J/∂θ, only read
   * @param change Δθ, changed
   * @param decays whether θ are weights, which decay
   */
  public void step(Matrix theta, Matrix gradient, Matrix change, boolean decays) {
    theta.requireSameShape(gradient);
    theta.requireSameShape(change);
    run(Sweep.of(KERNEL).changing(theta).reading(gradient).changing(change), decays);
  }

  /** Takes the step of weights whose gradient is computed on the way. */
  public void step(Matrix theta, OuterProducts gradient, Matrix change) {
    gradient.requireShapeOf(theta);
    theta.requireSameShape(change);
    run(Sweep.of(KERNEL).changing(theta).reading(gradient).changing(change), true);
  }

  private void run(Sweep sweep, boolean decays) {
    sweep
        .factor(Decay.L2, decays ? l2 : 0)
        .factor(Decay.L1, decays ? l1 : 0)
        .factor(RATE, learningRate)
        .factor(MOMENTUM, momentum)
        .run();
  }

  private static final class Descend implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] theta = scratch.floats[0];
      float[] g = scratch.floats[1];
      float[] change = scratch.floats[2];
      Decay.add(sweep, g, theta, n);
      Loops.scale(change, (float) sweep.factor(MOMENTUM), n);
      Loops.add(change, (float) -sweep.factor(RATE), g, n);
      Loops.add(theta, change, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] theta = scratch.doubles[0];
      double[] change = scratch.doubles[2];
      for (int i = 0; i < n; i++) {
        double g = Decay.added(sweep, scratch.doubles[1][i], theta[i]);
        change[i] = sweep.factor(MOMENTUM) * change[i] - sweep.factor(RATE) * g;
        theta[i] += change[i];
      }
      return 0;
    }
  }
}

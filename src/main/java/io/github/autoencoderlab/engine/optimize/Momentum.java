package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Parameters;
import io.github.autoencoderlab.engine.Updates;
import java.util.List;

/** Gradient descent with momentum: Δθ ← μ Δθ − ε ∂J/∂θ; θ ← θ + Δθ. */
public final class Momentum implements Optimizer {
  private final Parameters theta;
  private final Parameters gradient;
  private final Parameters change;
  private double momentum;

  /**
   * Changes {@code theta} by what {@code gradient} holds at the moment of a step.
   *
   * @param momentum μ, in [0, 1)
   */
  public Momentum(Parameters theta, Parameters gradient, double momentum) {
    this.theta = theta;
    this.gradient = gradient;
    change = theta.like();
    setMomentum(momentum);
  }

  /** Another μ from the next step on. */
  public void setMomentum(double next) {
    if (!(next >= 0 && next < 1)) {
      throw new IllegalArgumentException("momentum cannot be " + next);
    }
    momentum = next;
  }

  @Override
  public void update(double learningRate, WeightDecay decay, long step) {
    Updates.momentum(
        theta.weights(),
        gradient.weights(),
        change.weights(),
        momentum,
        learningRate,
        decay.l2(),
        decay.l1());
    Updates.momentum(
        theta.biases(), gradient.biases(), change.biases(), momentum, learningRate, 0, 0);
  }

  @Override
  public List<Matrix> memory() {
    return List.of(change.all());
  }
}

package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.DescentRule;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.OuterProducts;
import io.github.autoencoderlab.engine.Parameters;
import java.util.Map;

/** Gradient descent with momentum, by {@link DescentRule}. */
public final class Momentum implements Optimizer {
  private final Parameters theta;
  private final Parameters gradient;
  private final Parameters change;
  private double momentum;
  private final DescentRule rule = new DescentRule();

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
  public void begin(double learningRate, WeightDecay decay, long step) {
    rule.begin(momentum, learningRate, decay.l2(), decay.l1());
  }

  @Override
  public void updateWeights(int n, OuterProducts products) {
    rule.step(theta.W(n), products, change.W(n));
  }

  @Override
  public void updateWeights() {
    rule.step(theta.weights(), gradient.weights(), change.weights(), true);
  }

  @Override
  public void updateBiases() {
    rule.step(theta.biases(), gradient.biases(), change.biases(), false);
  }

  @Override
  public WeightStep lastStep(int n, int row, int column) {
    return new WeightStep(change.W(n).column(column)[row], Double.NaN, Double.NaN);
  }

  @Override
  public Map<String, Matrix> memory() {
    return Map.of("change", change.all());
  }
}

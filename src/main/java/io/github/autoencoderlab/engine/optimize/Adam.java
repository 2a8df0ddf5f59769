package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Parameters;
import io.github.autoencoderlab.engine.Updates;
import java.util.List;

/** Adam (Kingma and Ba 2015, algorithm 1), with β₁ = 0.9, β₂ = 0.999 and ϵ = 10⁻⁸. */
public final class Adam implements Optimizer {
  private static final Updates.AdamRates RATES = new Updates.AdamRates(0.9, 0.999, 1e-8);

  private final Parameters theta;
  private final Parameters gradient;
  private final Parameters m;
  private final Parameters v;

  /** Changes {@code theta} by what {@code gradient} holds at the moment of a step. */
  public Adam(Parameters theta, Parameters gradient) {
    this.theta = theta;
    this.gradient = gradient;
    m = theta.like();
    v = theta.like();
  }

  @Override
  public void update(double learningRate, WeightDecay decay, long step) {
    update(
        theta.weights(), gradient.weights(), m.weights(), v.weights(), learningRate, decay, step);
    update(
        theta.biases(),
        gradient.biases(),
        m.biases(),
        v.biases(),
        learningRate,
        WeightDecay.NONE,
        step);
  }

  private static void update(
      Matrix theta,
      Matrix gradient,
      Matrix m,
      Matrix v,
      double learningRate,
      WeightDecay decay,
      long step) {
    Updates.adam(theta, gradient, m, v, RATES, learningRate, decay.l2(), decay.l1(), step + 1);
  }

  @Override
  public List<Matrix> memory() {
    return List.of(m.all(), v.all());
  }
}

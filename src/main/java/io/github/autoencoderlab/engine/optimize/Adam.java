package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.AdamRule;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.OuterProducts;
import io.github.autoencoderlab.engine.Parameters;
import java.util.Map;

/** Adam, by {@link AdamRule}. */
public final class Adam implements Optimizer {
  private final Parameters theta;
  private final Parameters gradient;
  private final Parameters m;
  private final Parameters v;
  private final AdamRule rule = new AdamRule();

  /** Changes {@code theta} by what {@code gradient} holds at the moment of a step. */
  public Adam(Parameters theta, Parameters gradient) {
    this.theta = theta;
    this.gradient = gradient;
    m = theta.like();
    v = theta.like();
  }

  @Override
  public void begin(double learningRate, WeightDecay decay, long step) {
    rule.begin(learningRate, step + 1, decay.l2(), decay.l1());
  }

  @Override
  public void updateWeights(int n, OuterProducts products) {
    rule.step(theta.W(n), products, m.W(n), v.W(n));
  }

  @Override
  public void updateWeights() {
    rule.step(theta.weights(), gradient.weights(), m.weights(), v.weights(), true);
  }

  @Override
  public void updateBiases() {
    rule.step(theta.biases(), gradient.biases(), m.biases(), v.biases(), false);
  }

  @Override
  public WeightStep lastStep(int n, int row, int column) {
    double mean = m.W(n).column(column)[row];
    double square = v.W(n).column(column)[row];
    return new WeightStep(rule.change(mean, square), rule.mean(mean), rule.deviation(square));
  }

  @Override
  public Map<String, Matrix> memory() {
    return Map.of("m", m.all(), "v", v.all());
  }
}

package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes all parameters of a model by a rule, from what a mini-batch's gradient says. */
public final class Optimizer {
  private final Theta theta;
  private final Theta gradient;
  private final UpdateRule rule;
  private final Theta[] memory;
  private final Matrix[] ofWeights;
  private final Matrix[] ofBiases;
  private final Matrix[][] ofMatrices;

  /**
   * Changes {@code theta} by what {@code gradient} holds at the moment of a step.
   *
   * @param rule of this optimiser alone
   */
  public Optimizer(Theta theta, Theta gradient, UpdateRule rule) {
    this.theta = theta;
    this.gradient = gradient;
    this.rule = rule;
    memory = rule.remembers().stream().map(name -> theta.like()).toArray(Theta[]::new);
    ofWeights = parts(Theta::weights);
    ofBiases = parts(Theta::biases);
    ofMatrices = new Matrix[theta.weightCount()][];
    for (int n = 0; n < ofMatrices.length; n++) {
      int matrix = n;
      ofMatrices[n] = parts(one -> one.W(matrix));
    }
  }

  private Matrix[] parts(Function<Theta, Matrix> part) {
    return Stream.of(memory).map(part).toArray(Matrix[]::new);
  }

  /**
   * Says how the next step is taken.
   *
   * @param learningRate ε, above 0
   * @param momentum μ, in [0, 1), for rules that ask for it
   * @param step steps taken before this one
   */
  public void begin(double learningRate, double momentum, WeightDecay decay, long step) {
    rule.begin(learningRate, momentum, decay, step);
  }

  /** Changes the nth weight matrix by a gradient that is computed on the way. */
  public void updateWeights(int n, OuterProducts products) {
    rule.step(theta.W(n), products, ofMatrices[n]);
  }

  /** Changes all weights by the gradient as it is now. */
  public void updateWeights() {
    rule.step(theta.weights(), gradient.weights(), ofWeights, true);
  }

  /** Changes all biases by the gradient as it is now. */
  public void updateBiases() {
    rule.step(theta.biases(), gradient.biases(), ofBiases, false);
  }

  /** Takes a whole step with the gradient as it is now; parameters as of {@link #begin}. */
  public void update(double learningRate, double momentum, WeightDecay decay, long step) {
    begin(learningRate, momentum, decay, step);
    updateWeights();
    updateBiases();
  }

  /**
   * What the last step did to one number of the nth weight matrix.
   *
   * @return not to be asked for before the first step
   */
  public WeightStep lastStep(int n, int row, int column) {
    return rule.lastStep(
        Stream.of(ofMatrices[n]).mapToDouble(one -> one.column(column)[row]).toArray());
  }

  /** What it remembers from step to step, by name; changing it changes the next step. */
  public Map<String, Matrix> memory() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    for (int n = 0; n < memory.length; n++) {
      named.put(rule.remembers().get(n), memory[n].all());
    }
    return named;
  }
}

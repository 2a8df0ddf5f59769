package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.OuterProducts;
import java.util.Map;

/** Changes parameters by what a mini-batch's gradient says. */
public sealed interface Optimizer permits Momentum, Adam {
  /**
   * Says how the next step is taken.
   *
   * @param learningRate ε, above 0
   * @param step steps taken before this one
   */
  void begin(double learningRate, WeightDecay decay, long step);

  /** Changes the nth weight matrix by a gradient that is computed on the way. */
  void updateWeights(int n, OuterProducts gradient);

  /** Changes all weights by the gradient as it is now. */
  void updateWeights();

  /** Changes all biases by the gradient as it is now. */
  void updateBiases();

  /**
   * Takes a whole step with the gradient as it is now.
   *
   * @param learningRate ε, above 0
   * @param step steps taken before this one
   */
  default void update(double learningRate, WeightDecay decay, long step) {
    begin(learningRate, decay, step);
    updateWeights();
    updateBiases();
  }

  /**
   * What the last step did to one number of the nth weight matrix.
   *
   * @return not to be asked for before the first step
   */
  WeightStep lastStep(int n, int row, int column);

  /** What it remembers from step to step, by name; changing it changes the next step. */
  Map<String, Matrix> memory();
}

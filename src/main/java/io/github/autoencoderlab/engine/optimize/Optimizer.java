package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.Matrix;
import java.util.List;

/** Changes parameters by what a mini-batch's gradient says. */
public sealed interface Optimizer permits Momentum, Adam {
  /**
   * Takes a step with the gradient as it is now.
   *
   * @param learningRate ε, above 0
   * @param step steps taken before this one
   */
  void update(double learningRate, WeightDecay decay, long step);

  /** What it remembers from step to step; changing it changes the next step. */
  List<Matrix> memory();
}

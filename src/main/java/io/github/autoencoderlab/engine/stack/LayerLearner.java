package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Matrix;
import java.util.List;

/** A layer that learns from the codes of the layer below. */
public sealed interface LayerLearner extends CodeLayer permits RbmLayer, AutoencoderLayer {
  /**
   * First half of a step: what the layer makes of a mini-batch and of its own reconstruction.
   *
   * @param x inputs × batch; left unmodified
   */
  void reconstruct(Matrix x, LayerOptions options);

  /** Second half of a step: the weights change. */
  void update();

  /** Σ (x − x̂)² of the last mini-batch, summed over inputs, mean over examples. */
  double squaredError();

  /** Everything that further steps depend on, between two steps; not to be changed. */
  List<float[]> save();

  /**
   * Goes on from what a layer of the same sizes has saved, bit for bit.
   *
   * @param step steps completed then
   * @param squaredError of the last mini-batch then
   */
  void restore(long step, double squaredError, List<float[]> arrays);
}

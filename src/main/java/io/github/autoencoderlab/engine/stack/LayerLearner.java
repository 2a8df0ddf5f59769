package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Matrix;
import java.util.List;

/** One layer of a stack, and how it learns from the codes of the layer below. */
public sealed interface LayerLearner permits RbmLearner, AutoencoderLearner {
  /** Weights [outputs × inputs]; changing them changes the layer. */
  Matrix W();

  /** Biases of the inputs, for the way down; changing them changes the layer. */
  Matrix b();

  /** Biases of the outputs, for the way up; changing them changes the layer. */
  Matrix c();

  /** Whether codes are linear; else they are logistic. */
  boolean linear();

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

  /** Steps completed. */
  long step();

  /** Everything that further steps depend on, between two steps; not to be changed. */
  List<float[]> save();

  /**
   * Goes on from what a layer of the same sizes has saved, bit for bit.
   *
   * @param step steps completed then
   */
  void restore(long step, List<float[]> arrays);

  /** h ← the code of x, without noise. */
  default void encode(Matrix x, Matrix h) {
    h.product(W(), x);
    if (linear()) {
      h.addToColumns(c());
    } else {
      h.sigmoidWith(c());
    }
  }

  /** x ← what a code says about the layer below, σ(b + Wᵀ h). */
  default void decode(Matrix h, Matrix x) {
    x.productTransposed(W(), h).sigmoidWith(b());
  }

  /** Length of x. */
  default int inputs() {
    return W().columns();
  }

  /** Length of h. */
  default int outputs() {
    return W().rows();
  }
}

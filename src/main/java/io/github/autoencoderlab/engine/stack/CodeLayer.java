package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;

/** One layer of a stack: a code of what the layer below says. */
public sealed interface CodeLayer permits LearnedLayer, LayerLearner {
  /** Weights [outputs × inputs]; changing them changes the layer. */
  Matrix W();

  /** Biases of the inputs, for the way down; changing them changes the layer. */
  Matrix b();

  /** Biases of the outputs, for the way up; changing them changes the layer. */
  Matrix c();

  /** Whether codes are linear; else they are logistic. */
  boolean linear();

  /** h ← the code of x, without noise: c + W x, and σ of it if codes are logistic. */
  default void encode(Matrix x, Matrix h) {
    finish(h.product(W(), x));
  }

  /** The same of an x that may have many zeros, which are skipped. */
  default void encode(Nonzeros x, Matrix h) {
    finish(h.product(W(), x));
  }

  private void finish(Matrix h) {
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

package io.github.autoencoderlab.engine.stack;

/** How a whole net learns. */
public enum Method {
  /** Gradient descent with momentum. */
  MOMENTUM,
  /** Adam. */
  ADAM,
  /** Conjugate gradients, three line searches for each mini-batch, which should be large. */
  CONJUGATE_GRADIENTS,
  /** L-BFGS, some iterations for each mini-batch, which should be large. */
  LBFGS;

  /** Whether the function is minimised for each mini-batch by itself. */
  boolean batch() {
    return this == CONJUGATE_GRADIENTS || this == LBFGS;
  }
}

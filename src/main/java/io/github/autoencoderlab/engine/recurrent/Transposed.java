package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Stride;
import io.github.autoencoderlab.engine.array.Views;

/**
 * A transposed copy of weights: BLAS is fast with small products whose left factor is not
 * transposed.
 */
final class Transposed {
  private final Matrix turned;
  private final Matrix copy;

  /** Zeros until it is taken. */
  Transposed(Matrix of) {
    Stride across = new Stride(of.columns(), of.rows());
    turned = Views.lattice(of, 0, of.columns(), of.rows(), across, new Stride(of.rows(), 1));
    copy = new Matrix(of.columns(), of.rows(), of.precision());
  }

  /** Takes the weights as they are now. */
  void take() {
    copy.set(turned);
  }

  /** As taken last. */
  Matrix copy() {
    return copy;
  }
}

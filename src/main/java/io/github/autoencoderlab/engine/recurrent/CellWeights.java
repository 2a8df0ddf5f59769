package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import org.jspecify.annotations.Nullable;

/**
 * Weights of a layer of cells, which all slices share, and copies of them transposed for the way
 * back.
 */
final class CellWeights {
  private final Cell cell;
  private final ParameterMap.Recurrent numbers;
  private final @Nullable Matrix W;
  private final Matrix U;
  private final Matrix b;
  private final @Nullable Transposed ofW;
  private final Transposed ofU;

  CellWeights(Cell cell, ParameterMap.Recurrent numbers, Theta theta) {
    this.cell = cell;
    this.numbers = numbers;
    W = numbers.isFed() ? theta.W(numbers.W()) : null;
    U = theta.W(numbers.U());
    b = theta.b(numbers.b());
    ofW = W == null ? null : new Transposed(W);
    ofU = new Transposed(U);
  }

  /** To be called when weights have changed, before errors are handed back. */
  void transpose() {
    if (ofW != null) {
      ofW.take();
    }
    ofU.take();
  }

  Cell cell() {
    return cell;
  }

  /** Their numbers among the parameters. */
  ParameterMap.Recurrent numbers() {
    return numbers;
  }

  /** Of the input [fed by it × inputs]; null if there is none. */
  @Nullable Matrix W() {
    return W;
  }

  /** Of the state [fed by it × units]. */
  Matrix U() {
    return U;
  }

  Matrix b() {
    return b;
  }

  /** Wᵀ; null if there is no W. */
  @Nullable Matrix transposedW() {
    return ofW == null ? null : ofW.copy();
  }

  /** Uᵀ. */
  Matrix transposedU() {
    return ofU.copy();
  }
}

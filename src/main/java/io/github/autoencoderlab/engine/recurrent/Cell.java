package io.github.autoencoderlab.engine.recurrent;

import java.util.List;

/**
 * A kind of recurrent cell. What a cell sums up before its gates, W x + U h + b, are blocks of one
 * column, each of as many rows as it has units; W feeds the first of them and U the last.
 */
public enum Cell {
  /**
   * h = o ∘ tanh c, c = f ∘ c′ + i ∘ g, with i, f, o = σ(W x + U h′ + b) and g = tanh(W x + U h′ +
   * b) (Hochreiter and Schmidhuber 1997; the forget gate of Gers et al. 2000).
   */
  LSTM(List.of("i", "f", "o", "g"), 4, 0),
  /**
   * h = (1 − z) ∘ n + z ∘ h′, with r, z = σ(W x + U h′ + b) and n = tanh(W x + b + r ∘ (U h′ +
   * b_u)) (Cho et al. 2014, the reset gate behind the product as in cuDNN, so that U h′ is one
   * product).
   */
  GRU(List.of("n", "r", "z", "u"), 3, 1),
  /** h = tanh(W x + U h′ + b) (Elman 1990). */
  TANH(List.of("h"), 1, 0);

  /** i, a block of an LSTM. */
  static final int I = 0;

  static final int F = 1;
  static final int O = 2;
  static final int G = 3;

  /** n, a block of a GRU. */
  static final int N = 0;

  static final int R = 1;
  static final int Z = 2;

  /** u = U h′ + b_u. */
  static final int U = 3;

  private final List<String> gates;
  private final int fedByInput;
  private final int firstFedByState;

  Cell(List<String> gates, int fedByInput, int firstFedByState) {
    this.gates = gates;
    this.fedByInput = fedByInput;
    this.firstFedByState = firstFedByState;
  }

  /** Names of its blocks in their order; what they hold after a step is what the formulas say. */
  public List<String> gates() {
    return gates;
  }

  /** Whether it has a memory c beside its state h. */
  public boolean hasMemory() {
    return this == LSTM;
  }

  /** How many blocks there are. */
  int blocks() {
    return gates.size();
  }

  /** How many of them, from the first on, meet the input. */
  int fedByInput() {
    return fedByInput;
  }

  /** The first block that meets the state; all that follow do. */
  int firstFedByState() {
    return firstFedByState;
  }

  /** How many blocks, up to the last, meet the state. */
  int fedByState() {
    return blocks() - firstFedByState;
  }
}

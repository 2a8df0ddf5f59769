package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Precision;

/**
 * What cells do between two products at a step, number by number: gates and states on the way up, δ
 * on the way back. Gates and memories of all steps are kept here.
 */
interface CellSteps {
  /** Those of a kind of cell. */
  static CellSteps of(Cell cell, Tape tape) {
    boolean single = tape.h().precision() == Precision.FLOAT;
    return switch (cell) {
      case LSTM -> single ? new FloatLstm(tape) : new DoubleLstm(tape);
      case GRU -> single ? new FloatGru(tape) : new DoubleGru(tape);
      case TANH -> single ? new FloatTanh(tape) : new DoubleTanh(tape);
    };
  }

  /** Takes over the memory before the first step. */
  void begin();

  /** The state of step t from its sums. */
  void forward(int t);

  /** Nothing has flown back yet, and no error is known. */
  void beginBack();

  /** Forgets what flows back through the memory. */
  void cut();

  /**
   * δ of step t, in place of its sums; what of ∂L/∂h′ needs no product goes into the carry.
   *
   * @param above whether errors come from above, else only from the step after
   */
  void back(int t, boolean above);

  /** Puts ∂L/∂c before the first step into the tape's memory. */
  void handDownMemory();

  /** What a block of an example holds after step t, from 0; copied. */
  float[] gate(int block, int t, int example);

  /** c of an example after step t, −1 being before the first; copied; empty if there is none. */
  float[] memory(int t, int example);

  /** ‖∂L/∂h‖ of the slice's first example at step t, from the last way back. */
  double errorNorm(int t);
}

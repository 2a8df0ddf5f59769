package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Loops;

/** h = tanh z. */
final class FloatTanh extends FloatSteps {
  FloatTanh(Tape tape) {
    super(Cell.TANH, tape);
  }

  @Override
  void up(int t, float[][] a) {
    Loops.tanh(a[0], p, q, size);
    keepState(t, a[0]);
  }

  @Override
  void down(int t, float[][] a, float[][] d) {
    CellLoops.throughTanh(d[0], dh, a[0], size);
  }
}

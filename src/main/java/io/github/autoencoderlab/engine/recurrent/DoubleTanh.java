package io.github.autoencoderlab.engine.recurrent;

/** h = tanh z. */
final class DoubleTanh extends DoubleSteps {
  DoubleTanh(Tape tape) {
    super(Cell.TANH, tape);
  }

  @Override
  double up(int t, int i, double[][] a, double before) {
    a[0][i] = Math.tanh(a[0][i]);
    return a[0][i];
  }

  @Override
  double down(int t, int i, double[][] a, double[][] d, double dh, double before) {
    d[0][i] = dh * (1 - a[0][i] * a[0][i]);
    return 0;
  }
}

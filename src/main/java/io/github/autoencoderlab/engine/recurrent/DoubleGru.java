package io.github.autoencoderlab.engine.recurrent;

import static io.github.autoencoderlab.engine.recurrent.Cell.N;
import static io.github.autoencoderlab.engine.recurrent.Cell.R;
import static io.github.autoencoderlab.engine.recurrent.Cell.U;
import static io.github.autoencoderlab.engine.recurrent.Cell.Z;

import io.github.autoencoderlab.engine.array.Loops;

/** h = (1 − z) n + z h′, n = tanh(W x + b + r u). */
final class DoubleGru extends DoubleSteps {
  DoubleGru(Tape tape) {
    super(Cell.GRU, tape);
  }

  @Override
  double up(int t, int i, double[][] a, double before) {
    a[R][i] = Loops.sigmoid(a[R][i]);
    a[Z][i] = Loops.sigmoid(a[Z][i]);
    a[N][i] = Math.tanh(a[N][i] + a[R][i] * a[U][i]);
    return (1 - a[Z][i]) * a[N][i] + a[Z][i] * before;
  }

  @Override
  double down(int t, int i, double[][] a, double[][] d, double dh, double before) {
    double n = a[N][i];
    double r = a[R][i];
    double z = a[Z][i];
    d[Z][i] = dh * (before - n) * z * (1 - z);
    d[N][i] = dh * (1 - z) * (1 - n * n);
    d[R][i] = d[N][i] * a[U][i] * r * (1 - r);
    d[U][i] = d[N][i] * r;
    return dh * z;
  }
}

package io.github.autoencoderlab.engine.recurrent;

import static io.github.autoencoderlab.engine.recurrent.Cell.N;
import static io.github.autoencoderlab.engine.recurrent.Cell.R;
import static io.github.autoencoderlab.engine.recurrent.Cell.U;
import static io.github.autoencoderlab.engine.recurrent.Cell.Z;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Loops;

/** h = n + z ∘ (h′ − n), n = tanh(W x + b + r ∘ u). */
final class FloatGru extends FloatSteps {
  private final float[] before;
  private final float[] h;

  FloatGru(Tape tape) {
    super(Cell.GRU, tape);
    before = new float[size];
    h = new float[size];
  }

  @Override
  void up(int t, float[][] a) {
    Loops.sigmoid(a[R], p, q, size);
    Loops.sigmoid(a[Z], p, q, size);
    CellLoops.plusProduct(a[N], a[N], a[R], a[U], size);
    Loops.tanh(a[N], p, q, size);
    readState(t - 1, before);
    CellLoops.between(h, a[N], before, a[Z], size);
    keepState(t, h);
  }

  @Override
  void down(int t, float[][] a, float[][] d) {
    readState(t - 1, before);
    CellLoops.throughSigmoidOfDifference(d[Z], dh, before, a[N], a[Z], size);
    CellLoops.throughTanhOfRest(d[N], dh, a[Z], a[N], size);
    CellLoops.throughSigmoid(d[R], d[N], a[U], a[R], size);
    CellLoops.product(d[U], d[N], a[R], size);
    CellLoops.product(h, dh, a[Z], size);
    FloatLines.write(tape.carry(), 0, h, 0, size);
  }
}

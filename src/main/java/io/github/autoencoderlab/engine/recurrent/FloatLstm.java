package io.github.autoencoderlab.engine.recurrent;

import static io.github.autoencoderlab.engine.recurrent.Cell.F;
import static io.github.autoencoderlab.engine.recurrent.Cell.G;
import static io.github.autoencoderlab.engine.recurrent.Cell.I;
import static io.github.autoencoderlab.engine.recurrent.Cell.O;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Loops;
import java.util.Arrays;

/** c = f ∘ c′ + i ∘ g, h = o ∘ tanh c. */
final class FloatLstm extends FloatSteps {
  /** c before the first step and after each. */
  private final float[][] c;

  /** tanh c after each step. */
  private final float[][] y;

  private final float[] dc;
  private final float[] h;

  FloatLstm(Tape tape) {
    super(Cell.LSTM, tape);
    c = new float[tape.steps() + 1][size];
    y = new float[tape.steps()][size];
    dc = new float[size];
    h = new float[size];
  }

  @Override
  public void begin() {
    FloatLines.read(tape.memory(), 0, c[0], 0, size);
  }

  @Override
  void up(int t, float[][] a) {
    Loops.sigmoid(a[I], p, q, size);
    Loops.sigmoid(a[F], p, q, size);
    Loops.sigmoid(a[O], p, q, size);
    Loops.tanh(a[G], p, q, size);
    CellLoops.twoProducts(c[t + 1], a[F], c[t], a[I], a[G], size);
    System.arraycopy(c[t + 1], 0, y[t], 0, size);
    Loops.tanh(y[t], p, q, size);
    CellLoops.product(h, a[O], y[t], size);
    keepState(t, h);
  }

  @Override
  public void cut() {
    Arrays.fill(dc, 0);
  }

  @Override
  void down(int t, float[][] a, float[][] d) {
    CellLoops.addThroughTanh(dc, dh, a[O], y[t], size);
    CellLoops.throughSigmoid(d[O], dh, y[t], a[O], size);
    CellLoops.throughSigmoid(d[I], dc, a[G], a[I], size);
    CellLoops.throughSigmoid(d[F], dc, c[t], a[F], size);
    CellLoops.throughTanh(d[G], dc, a[I], a[G], size);
    CellLoops.timesNormal(dc, a[F], size);
  }

  @Override
  public void handDownMemory() {
    FloatLines.write(tape.memory(), 0, dc, 0, size);
  }

  @Override
  public float[] memory(int t, int example) {
    return ofExample(c[t + 1], example);
  }
}

package io.github.autoencoderlab.engine.recurrent;

import static io.github.autoencoderlab.engine.recurrent.Cell.F;
import static io.github.autoencoderlab.engine.recurrent.Cell.G;
import static io.github.autoencoderlab.engine.recurrent.Cell.I;
import static io.github.autoencoderlab.engine.recurrent.Cell.O;

import io.github.autoencoderlab.engine.array.DoubleLines;
import io.github.autoencoderlab.engine.array.Loops;
import java.util.Arrays;

/** c = f c′ + i g, h = o tanh c. */
final class DoubleLstm extends DoubleSteps {
  private final double[][] c;
  private final double[] dc;

  DoubleLstm(Tape tape) {
    super(Cell.LSTM, tape);
    c = new double[tape.steps() + 1][size];
    dc = new double[size];
  }

  @Override
  public void begin() {
    DoubleLines.read(tape.memory(), 0, c[0], 0, size);
  }

  @Override
  double up(int t, int i, double[][] a, double before) {
    a[I][i] = Loops.sigmoid(a[I][i]);
    a[F][i] = Loops.sigmoid(a[F][i]);
    a[O][i] = Loops.sigmoid(a[O][i]);
    a[G][i] = Math.tanh(a[G][i]);
    c[t + 1][i] = a[F][i] * c[t][i] + a[I][i] * a[G][i];
    return a[O][i] * Math.tanh(c[t + 1][i]);
  }

  @Override
  public void cut() {
    Arrays.fill(dc, 0);
  }

  @Override
  double down(int t, int k, double[][] a, double[][] d, double dh, double before) {
    double i = a[I][k];
    double f = a[F][k];
    double o = a[O][k];
    double g = a[G][k];
    double y = Math.tanh(c[t + 1][k]);
    dc[k] += dh * o * (1 - y * y);
    d[O][k] = dh * y * o * (1 - o);
    d[I][k] = dc[k] * g * i * (1 - i);
    d[F][k] = dc[k] * c[t][k] * f * (1 - f);
    d[G][k] = dc[k] * i * (1 - g * g);
    dc[k] *= f;
    return 0;
  }

  @Override
  public void handDownMemory() {
    DoubleLines.write(tape.memory(), 0, dc, 0, size);
  }

  @Override
  public float[] memory(int t, int example) {
    return ofExample(c[t + 1], example);
  }
}

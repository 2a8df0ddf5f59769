package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;

/**
 * A recurrent autoencoder: cells that read a series, a code, and cells that write it.
 *
 * @param theta changing it changes the autoencoder
 */
public record RecurrentAutoencoder(RecurrentShape shape, Theta theta) {
  /** A memory that begins by keeping (Jozefowicz, Zaremba and Sutskever 2015). */
  private static final float OPEN = 1;

  /** One whose parameters are all zero. */
  public static RecurrentAutoencoder zero(RecurrentShape shape, Precision precision) {
    return new RecurrentAutoencoder(shape, new ParameterMap(shape).zeros(precision));
  }

  /**
   * One as training starts: weights uniform in ± 1 / √units of the cells they lead to, those of the
   * linear layers in ± 1 / √inputs; biases 0, but 1 for the forget gates of LSTM.
   *
   * @param mean of each channel that is reconstructed, over data and time: the output's bias
   */
  public static RecurrentAutoencoder initial(
      RecurrentShape shape, float[] mean, Precision precision, Randomness randomness) {
    RecurrentAutoencoder autoencoder = zero(shape, precision);
    ParameterMap map = new ParameterMap(shape);
    for (SeriesSide side : SeriesSide.values()) {
      for (ParameterMap.Recurrent layer : map.layers(side)) {
        autoencoder.begin(layer, randomness);
      }
    }
    ParameterMap.Linear code = map.code();
    if (code != null) {
      autoencoder.begin(code, randomness);
    }
    for (ParameterMap.Start start : map.starts()) {
      autoencoder.begin(start.state(), randomness);
      ParameterMap.Linear memory = start.memory();
      if (memory != null) {
        autoencoder.begin(memory, randomness);
      }
    }
    autoencoder.begin(map.output(), randomness);
    map.output().b(autoencoder.theta).set(mean);
    return autoencoder;
  }

  private void begin(ParameterMap.Recurrent layer, Randomness randomness) {
    if (layer.isFed()) {
      uniform(theta.W(layer.W()), layer.units(), randomness);
    }
    uniform(theta.W(layer.U()), layer.units(), randomness);
    if (shape.cell() == Cell.LSTM) {
      theta.b(layer.b()).part(Cell.F * layer.units(), layer.units(), 1).fill(OPEN);
    }
  }

  private void begin(ParameterMap.Linear layer, Randomness randomness) {
    Matrix V = layer.V(theta);
    uniform(V, V.columns(), randomness);
  }

  private static void uniform(Matrix W, int units, Randomness randomness) {
    float[] values = new float[W.rows() * W.columns()];
    randomness.uniform(values, 1 / Math.sqrt(units));
    W.set(values);
  }

  /** A way through it for so many examples at a time, as it learns. */
  public RecurrentPass pass(int batch) {
    return new RecurrentPass(this, shape.feeding(), batch);
  }

  /**
   * What it is used with once it has learned, so many examples at a time. It keeps all states of
   * that many; more than 25 for each thread make it no faster.
   */
  public SeriesCoder coder(int batch) {
    return new SeriesCoder(this, batch);
  }
}

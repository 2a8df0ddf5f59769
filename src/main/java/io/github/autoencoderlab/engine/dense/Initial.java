package io.github.autoencoderlab.engine.dense;

import io.github.autoencoderlab.engine.Activation;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Parameters;
import io.github.autoencoderlab.engine.Randomness;

/** Weights to start learning from. */
public final class Initial {
  /** σ has a quarter of the slope of tanh (Glorot and Bengio 2010). */
  private static final double LOGISTIC_GAIN = 4;

  private Initial() {}

  /**
   * Uniform weights in ± g √(6 / (inputs + outputs)), g being 4 for logistic units and 1 for
   * others, and biases 0 (Glorot and Bengio 2010): what deep nets need for their signals not to
   * fade.
   */
  public static void glorot(Architecture architecture, Parameters theta, Randomness randomness) {
    uniform(architecture, theta, LOGISTIC_GAIN, randomness);
  }

  /**
   * Uniform weights in ± √(6 / (inputs + outputs)), whatever the units are, and biases 0 (Ng,
   * Sparse autoencoder, 2011): what is left of small weights does not stain the filters.
   */
  public static void small(Architecture architecture, Parameters theta, Randomness randomness) {
    uniform(architecture, theta, 1, randomness);
  }

  private static void uniform(
      Architecture architecture, Parameters theta, double logisticGain, Randomness randomness) {
    theta.biases().fill(0);
    for (Layer layer : architecture.layers()) {
      if (!layer.turned()) {
        double gain = layer.activation() == Activation.LOGISTIC ? logisticGain : 1;
        double reach = gain * Math.sqrt(6.0 / (layer.inputs() + layer.outputs()));
        Matrix W = theta.W(layer.weights());
        float[] values = new float[W.rows() * W.columns()];
        randomness.uniform(values, reach);
        W.set(values);
      }
    }
  }
}

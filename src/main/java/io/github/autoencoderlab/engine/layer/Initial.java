package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.LogOdds;

/** Weights to start learning from, as each kind of {@link Layer} begins. */
public final class Initial {
  /** σ has a quarter of the slope of tanh (Glorot and Bengio 2010). */
  private static final double LOGISTIC_GAIN = 4;

  private Initial() {}

  /**
   * Uniform weights in ± g √(6 / (inputs + outputs)), g being 4 for logistic units and 1 for
   * others, and biases 0 (Glorot and Bengio 2010): what deep nets need for their signals not to
   * fade.
   */
  public static void glorot(Architecture architecture, Theta theta, Randomness randomness) {
    uniform(architecture, theta, LOGISTIC_GAIN, randomness);
  }

  /**
   * Uniform weights in ± √(6 / (inputs + outputs)), whatever the units are, and biases 0 (Ng,
   * Sparse autoencoder, 2011): what is left of small weights does not stain the filters.
   */
  public static void small(Architecture architecture, Theta theta, Randomness randomness) {
    uniform(architecture, theta, 1, randomness);
  }

  /**
   * Lets the net begin at the mean of the data: the last layer's biases are what gives its units
   * these means if nothing else feeds them. Else a code would first learn to stand still at what
   * serves as the missing bias, and units that do so learn little afterwards.
   *
   * @param mean of each output over the data; in [0, 1] if outputs are logistic
   * @throws IllegalArgumentException if outputs are neither logistic nor linear
   */
  public static void outputMean(Architecture architecture, Theta theta, float[] mean) {
    int last = architecture.depth();
    Activation g = architecture.layer(last).activation();
    float[] z =
        switch (g) {
          case LOGISTIC -> LogOdds.of(mean);
          case LINEAR -> mean;
          case TANH, RELU -> throw new IllegalArgumentException("outputs that are " + g);
        };
    architecture.layer(last).beginAt(z, theta, architecture.bias(last));
  }

  /**
   * Lets the units of a layer begin near rest, where few examples move them: biases are what gives
   * them this activity if nothing feeds them, so that each is drawn to the examples that excite it
   * most. Logistic and tanh units only; others are left as they are.
   *
   * @param l the layer, from 1
   * @param activity ρ, above 0 and below 1; of tanh units (1 + tanh z) / 2 = σ(2z)
   */
  public static void atRest(Architecture architecture, Theta theta, int l, double activity) {
    double z = Math.log(activity / (1 - activity));
    switch (architecture.layer(l).activation()) {
      case LOGISTIC -> theta.b(architecture.bias(l)).fill(z);
      case TANH -> theta.b(architecture.bias(l)).fill(z / 2);
      case LINEAR, RELU -> {}
    }
  }

  private static void uniform(
      Architecture architecture, Theta theta, double logisticGain, Randomness randomness) {
    theta.biases().fill(0);
    for (int l = 1; l <= architecture.depth(); l++) {
      Layer layer = architecture.layer(l);
      double gain = layer.activation() == Activation.LOGISTIC ? logisticGain : 1;
      layer.begin(theta, architecture.bias(l), gain, randomness);
    }
  }

  static void uniform(Matrix W, double gain, Randomness randomness) {
    float[] values = new float[W.rows() * W.columns()];
    randomness.uniform(values, gain * Math.sqrt(6.0 / (W.rows() + W.columns())));
    W.set(values);
  }
}

package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.layer.PassPool;
import io.github.autoencoderlab.engine.unit.Activation;

/**
 * An autoencoder: layers that encode, layers that decode, and their parameters.
 *
 * @param architecture as many outputs as inputs
 * @param theta changing it changes the autoencoder
 * @param codeLayer the layer whose activations are the code h, from 1; not the last
 */
public record Autoencoder(Architecture architecture, Theta theta, int codeLayer) {
  private static final int AT_ONCE = 100;

  public Autoencoder {
    boolean within = codeLayer >= 1 && codeLayer < architecture.depth();
    if (!within || architecture.inputs() != architecture.outputs()) {
      throw new IllegalArgumentException("no autoencoder: " + architecture);
    }
  }

  /**
   * As many layers that encode as decode.
   *
   * @throws IllegalArgumentException if their number is odd
   */
  public Autoencoder(Architecture architecture, Theta theta) {
    this(architecture, theta, middle(architecture));
  }

  /** 0, which no layer is, if there is none. */
  private static int middle(Architecture architecture) {
    return architecture.depth() % 2 == 0 ? architecture.depth() / 2 : 0;
  }

  /**
   * One as training starts, in float32: its weights are {@link Initial#small}, and it reconstructs
   * about the mean.
   *
   * @param codeLayer the layer whose activations are the code, from 1
   * @param mean of each input over the data; in [0, 1] if outputs are logistic
   */
  public static Autoencoder initial(
      Architecture architecture, int codeLayer, float[] mean, Randomness randomness) {
    Theta theta = architecture.parameters(Precision.FLOAT);
    Initial.small(architecture, theta, randomness);
    Initial.outputMean(architecture, theta, mean);
    return new Autoencoder(architecture, theta, codeLayer);
  }

  /** One whose parameters are all zero. */
  public static Autoencoder zero(Architecture architecture, Precision precision) {
    return new Autoencoder(architecture, architecture.parameters(precision));
  }

  /**
   * The same with as many layers that encode as decode.
   *
   * @param mean of each input over the data; in [0, 1] if outputs are logistic
   */
  public static Autoencoder initial(
      Architecture architecture, float[] mean, Randomness randomness) {
    return initial(architecture, middle(architecture), mean, randomness);
  }

  /** Units of the input and of the reconstruction. */
  public int visible() {
    return architecture.inputs();
  }

  /** Units of the code. */
  public int code() {
    return architecture.layer(codeLayer()).outputs();
  }

  /** f of the code layer. */
  public Activation codeActivation() {
    return architecture.layer(codeLayer()).activation();
  }

  /** A way through it for so many examples at a time. */
  public Pass pass(int batch) {
    return new Pass(architecture, theta, batch);
  }

  /** h = f(x). */
  public void encode(Pass pass) {
    pass.forward(1, codeLayer());
  }

  /** r = g(h). */
  public void decode(Pass pass) {
    pass.forward(codeLayer() + 1, architecture.depth());
  }

  /** What becomes of examples [visible × n], in a new matrix. */
  public Matrix reconstructed(Matrix x) {
    return new PassPool(architecture, theta, AT_ONCE).through(x, 1, architecture.depth());
  }

  /** The codes of examples [visible × n], in a new matrix. */
  public Matrix encoded(Matrix x) {
    return new PassPool(architecture, theta, AT_ONCE).through(x, 1, codeLayer);
  }
}

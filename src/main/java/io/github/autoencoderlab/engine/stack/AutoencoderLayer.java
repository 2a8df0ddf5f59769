package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.List;

/**
 * A layer that is an autoencoder with tied weights and cross-entropy, and a denoising one if some
 * of its inputs are masked while it learns (Bengio et al. 2007; Vincent et al. 2008).
 */
public final class AutoencoderLayer extends LayerLearner {
  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;

  /**
   * A layer as training starts.
   *
   * @param linear whether codes are linear
   * @param mean of each input over what it learns from, in [0, 1]
   * @param batch columns of a mini-batch
   * @param initial of the first weights
   * @param randomness of what is masked
   */
  public AutoencoderLayer(
      float[] mean,
      int outputs,
      boolean linear,
      int batch,
      Randomness initial,
      Randomness randomness) {
    Activation code = linear ? Activation.LINEAR : Activation.LOGISTIC;
    Architecture architecture =
        Architecture.autoencoder(
            List.of(mean.length, outputs), Activation.LOGISTIC, code, Activation.LOGISTIC, true);
    autoencoder = Autoencoder.zero(architecture, Precision.FLOAT);
    // A layer of a deep net must not let signals fade.
    Initial.glorot(architecture, autoencoder.theta(), initial);
    Initial.outputMean(architecture, autoencoder.theta(), mean);
    learner =
        new AutoencoderLearner(
            autoencoder,
            batch,
            Loss.CROSS_ENTROPY,
            AutoencoderLearner.Rule.MOMENTUM,
            AutoencoderOptions.plain(1),
            randomness);
  }

  private static AutoencoderOptions options(LayerOptions options) {
    return new AutoencoderOptions(
        options.learningRate(),
        options.momentum(),
        new WeightDecay(options.weightDecay(), 0),
        Sparsity.NONE,
        new Disturbance(
            options.corruption() > 0 ? Corruption.MASKING : Corruption.NONE, options.corruption()));
  }

  @Override
  AutoencoderLearner learner() {
    return learner;
  }

  @Override
  public Matrix W() {
    return autoencoder.theta().W(0);
  }

  @Override
  public Matrix b() {
    return autoencoder.theta().b(1);
  }

  @Override
  public Matrix c() {
    return autoencoder.theta().b(0);
  }

  @Override
  public boolean linear() {
    return autoencoder.codeActivation() == Activation.LINEAR;
  }

  @Override
  public void reconstruct(Matrix x, LayerOptions options) {
    learner.setOptions(options(options));
    learner.clamp(x);
    learner.advanceTo(AutoencoderPhase.BACKWARD);
  }

  @Override
  DeepExample.Alone example(List<float[]> codes) {
    AutoencoderExample example = learner.example();
    return new DeepExample.Alone(codes, example.xNoisy(), example.h(), example.r());
  }

  @Override
  public double squaredError() {
    return learner.squaredError();
  }
}

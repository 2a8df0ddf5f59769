package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.Corruption;
import io.github.autoencoderlab.engine.optimize.WeightDecay;

/**
 * How an autoencoder learns.
 *
 * @param learningRate ε, above 0; 0.001 for Adam, 0.1 for gradient descent
 * @param momentum μ, in [0, 1); only for gradient descent
 * @param decay weight decay
 * @param sparsity of the code
 * @param corruption C(x̃|x)
 * @param level standard deviation of Gaussian noise, or the probability that a pixel is corrupted
 */
public record AutoencoderOptions(
    double learningRate,
    double momentum,
    WeightDecay decay,
    Sparsity sparsity,
    Corruption corruption,
    double level) {
  public AutoencoderOptions {
    require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
    require(momentum >= 0 && momentum < 1, "momentum", momentum);
    boolean share = corruption == Corruption.NONE || corruption == Corruption.GAUSSIAN;
    require(level >= 0 && (share ? Double.isFinite(level) : level <= 1), "level", level);
  }

  /** Options of a plain autoencoder. */
  public static AutoencoderOptions plain(double learningRate) {
    return new AutoencoderOptions(
        learningRate, 0, WeightDecay.NONE, Sparsity.NONE, Corruption.NONE, 0);
  }

  /** These with a penalty on the code. */
  public AutoencoderOptions with(Sparsity other) {
    return new AutoencoderOptions(learningRate, momentum, decay, other, corruption, level);
  }

  /** These with noise. */
  public AutoencoderOptions with(Corruption other, double otherLevel) {
    return new AutoencoderOptions(learningRate, momentum, decay, sparsity, other, otherLevel);
  }

  /** These with weight decay. */
  public AutoencoderOptions with(WeightDecay other) {
    return new AutoencoderOptions(learningRate, momentum, other, sparsity, corruption, level);
  }

  /** These with momentum. */
  public AutoencoderOptions withMomentum(double other) {
    return new AutoencoderOptions(learningRate, other, decay, sparsity, corruption, level);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }
}

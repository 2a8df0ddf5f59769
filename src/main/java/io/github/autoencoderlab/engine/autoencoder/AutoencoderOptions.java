package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;

/**
 * How an autoencoder learns.
 *
 * @param learningRate ε, above 0; 0.001 for Adam, 0.1 for gradient descent
 * @param momentum μ, in [0, 1); only for gradient descent
 * @param decay weight decay
 * @param sparsity of the code
 * @param disturbance C(x̃|x)
 */
public record AutoencoderOptions(
    double learningRate,
    double momentum,
    WeightDecay decay,
    Sparsity sparsity,
    Disturbance disturbance) {
  public AutoencoderOptions {
    require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
    require(momentum >= 0 && momentum < 1, "momentum", momentum);
  }

  /** Options of a plain autoencoder. */
  public static AutoencoderOptions plain(double learningRate) {
    return new AutoencoderOptions(
        learningRate, 0, WeightDecay.NONE, Sparsity.NONE, Disturbance.NONE);
  }

  /** These with a penalty on the code. */
  public AutoencoderOptions with(Sparsity other) {
    return new AutoencoderOptions(learningRate, momentum, decay, other, disturbance);
  }

  /** These with noise. */
  public AutoencoderOptions with(Disturbance other) {
    return new AutoencoderOptions(learningRate, momentum, decay, sparsity, other);
  }

  /** These with weight decay. */
  public AutoencoderOptions with(WeightDecay other) {
    return new AutoencoderOptions(learningRate, momentum, other, sparsity, disturbance);
  }

  /** These with momentum. */
  public AutoencoderOptions withMomentum(double other) {
    return new AutoencoderOptions(learningRate, other, decay, sparsity, disturbance);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }
}

package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.optimize.WeightDecay;

/**
 * How a recurrent autoencoder learns.
 *
 * @param learningRate ε, above 0; 0.001 to 0.01 for Adam
 * @param momentum μ, in [0, 1); only for gradient descent
 * @param decay weight decay
 * @param clip the largest norm of ∂J/∂θ that is followed; a longer one is shortened to it (Pascanu,
 *     Mikolov and Bengio 2013); above 0, infinite for none. J sums over all numbers of a series, so
 *     norms grow with its length
 * @param truncation steps after which what flows back through time is cut, or 0 for none ({@link
 *     Truncation})
 */
public record RecurrentOptions(
    double learningRate, double momentum, WeightDecay decay, double clip, int truncation) {
  public RecurrentOptions {
    require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
    require(momentum >= 0 && momentum < 1, "momentum", momentum);
    require(clip > 0, "clip", clip);
    require(truncation >= 0, "truncation", truncation);
  }

  /** Neither clipped nor truncated. */
  public static RecurrentOptions plain(double learningRate) {
    return new RecurrentOptions(learningRate, 0, WeightDecay.NONE, Double.POSITIVE_INFINITY, 0);
  }

  /** These with a largest norm. */
  public RecurrentOptions withClip(double other) {
    return new RecurrentOptions(learningRate, momentum, decay, other, truncation);
  }

  /** These with truncated back-propagation. */
  public RecurrentOptions withTruncation(int steps) {
    return new RecurrentOptions(learningRate, momentum, decay, clip, steps);
  }

  /** These with weight decay. */
  public RecurrentOptions with(WeightDecay other) {
    return new RecurrentOptions(learningRate, momentum, other, clip, truncation);
  }

  /** These with momentum. */
  public RecurrentOptions withMomentum(double other) {
    return new RecurrentOptions(learningRate, other, decay, clip, truncation);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }
}

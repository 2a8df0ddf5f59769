package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;

/**
 * What keeps weights small: λ₂/2 Σ W² + λ₁ Σ |W|; biases are left alone.
 *
 * @param l2 λ₂, at least 0; 0.0001 to 0.003
 * @param l1 λ₁, at least 0
 */
public record WeightDecay(double l2, double l1) {
  /** No decay. */
  public static final WeightDecay NONE = new WeightDecay(0, 0);

  public WeightDecay {
    if (!(l2 >= 0 && l1 >= 0 && Double.isFinite(l2 + l1))) {
      throw new IllegalArgumentException("weight decay cannot be " + l2 + ", " + l1);
    }
  }

  /** λ₂/2 Σ W² + λ₁ Σ |W|. */
  public double of(Matrix weights) {
    return ofSquares(weights) + ofAbsolutes(weights);
  }

  /** λ₂/2 Σ W². */
  public double ofSquares(Matrix weights) {
    return l2 == 0 ? 0 : l2 / 2 * sum(weights, true);
  }

  /** λ₁ Σ |W|. */
  public double ofAbsolutes(Matrix weights) {
    return l1 == 0 ? 0 : l1 * sum(weights, false);
  }

  /** Measured all along a run: without a wide copy of the weights. */
  private static double sum(Matrix weights, boolean squared) {
    double sum = 0;
    if (weights.precision() == Precision.FLOAT) {
      for (float w : weights.toArray()) {
        sum += squared ? (double) w * w : Math.abs(w);
      }
    } else {
      for (double w : weights.toDoubles()) {
        sum += squared ? w * w : Math.abs(w);
      }
    }
    return sum;
  }
}

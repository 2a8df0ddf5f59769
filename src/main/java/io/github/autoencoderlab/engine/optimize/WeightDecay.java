package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

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
    return l2 == 0 ? 0 : l2 / 2 * sum(weights, w -> w * w);
  }

  /** λ₁ Σ |W|. */
  public double ofAbsolutes(Matrix weights) {
    return l1 == 0 ? 0 : l1 * sum(weights, Math::abs);
  }

  private static double sum(Matrix weights, DoubleUnaryOperator of) {
    return Arrays.stream(weights.toDoubles()).map(of).sum();
  }
}

package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.List;

/**
 * What a layer does with a mini-batch: forward, and back from δ. The matrices that it works on
 * belong to the pass.
 */
public interface LayerPass {
  /**
   * Told once, before anything else, what the layers below do, from the first on: for a kind that
   * needs more of one than its activations, such as where pooling found the largest.
   */
  default void join(List<LayerPass> below) {}

  /** a ← f(z) of the layer below. */
  void forward();

  /**
   * error ← ∂L/∂(activations of the layer below), from δ.
   *
   * @param error inputs × batch, the same matrix at every call; what it held is overwritten
   */
  void errorBelow(Matrix error);

  /**
   * ∂L/∂W of the weights that it uses, from δ, summed over examples: gradient ← keep · gradient +
   * factor · ∂L/∂W. If an error has been handed down since the last forward pass, δ must still be
   * what it was then: a layer may have kept it.
   *
   * @param keep 0, or 1 if another layer with the same weights was here before
   */
  void weightGradient(double keep, double factor, Theta gradient);

  /**
   * Adds ∂L/∂W of a weight matrix that it uses, as products that are computed when they are read;
   * of the same δ as above.
   *
   * @param n number of the weight matrix; nothing is added if the layer does not use it
   */
  void weightGradient(int n, OuterProducts gradient);

  /**
   * ∂L/∂b from δ, summed over examples and multiplied by a factor; it has no other layer's. A layer
   * without a bias does nothing.
   */
  void biasGradient(double factor, Theta gradient);
}

package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Units;
import java.util.List;

/**
 * What a layer does with a mini-batch: forward, and back from δ. The matrices that it works on
 * belong to the pass. A layer may keep what it has made of δ until the next forward pass, or until
 * an error or a δ is handed down again: gradients are those of that δ.
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
   * delta ← ∂L/∂z of the layer below = ∂L/∂a ∘ f′(z), from δ.
   *
   * @param delta inputs × batch, the same matrix at every call; what it held is overwritten
   * @param a activations of the layer below, a = f(z)
   */
  default void deltaBelow(Matrix delta, Matrix a, Activation f) {
    errorBelow(delta);
    Units.timesSlope(delta, a, f);
  }

  /**
   * ∂L/∂W of the weights that it uses, from δ, summed over examples: gradient ← keep · gradient +
   * factor · ∂L/∂W.
   *
   * @param keep 0, or 1 if another layer with the same weights was here before
   */
  void weightGradient(double keep, double factor, Theta gradient);

  /**
   * Adds ∂L/∂W of a weight matrix that it uses, as products that are computed when they are read.
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

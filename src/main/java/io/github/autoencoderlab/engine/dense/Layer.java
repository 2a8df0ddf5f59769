package io.github.autoencoderlab.engine.dense;

import io.github.autoencoderlab.engine.unit.Activation;

/**
 * A dense layer: a = f(W x + b), or a = f(Wᵀ x + b) with the weights of an earlier layer.
 *
 * @param inputs length of x, at least 1
 * @param outputs length of a and b, at least 1
 * @param activation f
 * @param weights which matrix W is, from 0
 * @param transposed whether Wᵀ stands for W, which is then inputs × outputs
 */
public record Layer(
    int inputs, int outputs, Activation activation, int weights, boolean transposed) {
  public Layer {
    if (inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException("a layer of " + inputs + " to " + outputs + " units");
    }
  }
}

package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;

/**
 * A dense layer: a = f(W x + b), or a = f(Wᵀ x + b) with the weights of an earlier layer.
 *
 * @param inputs length of x, at least 1
 * @param outputs length of a and b, at least 1
 * @param activation f
 * @param weights which matrix W is, from 0
 * @param transposed whether Wᵀ stands for W, which is then inputs × outputs and borrowed
 */
public record DenseLayer(
    int inputs, int outputs, Activation activation, int weights, boolean transposed)
    implements Layer {
  public DenseLayer {
    if (inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException("a layer of " + inputs + " to " + outputs + " units");
    }
  }

  @Override
  public List<Shape> shapes() {
    return transposed ? List.of() : List.of(new Shape(outputs, inputs));
  }

  @Override
  public int biases() {
    return outputs;
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new DensePass(this, theta, bias, below, a, delta, first);
  }
}

package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Units;
import org.jspecify.annotations.Nullable;

/** A dense layer at work on a mini-batch. */
final class DensePass implements LayerPass {
  private final DenseLayer layer;
  private final Matrix W;
  private final Matrix b;
  private final int bias;
  private final Matrix below;
  private final Matrix a;
  private final Matrix delta;
  private final Matrix ones;
  private final @Nullable Nonzeros input;

  DensePass(
      DenseLayer layer,
      Theta theta,
      int bias,
      Matrix below,
      Matrix a,
      Matrix delta,
      boolean first) {
    this.layer = layer;
    this.bias = bias;
    this.below = below;
    this.a = a;
    this.delta = delta;
    W = theta.W(layer.weights());
    b = theta.b(bias);
    ones = new Matrix(below.columns(), 1, below.precision()).fill(1);
    input = first && !layer.transposed() ? new Nonzeros(below, layer.outputs()) : null;
  }

  // a = f(W x + b)
  @Override
  public void forward() {
    if (layer.transposed()) {
      a.productTransposed(W, below);
    } else if (input != null) {
      a.product(W, input.find());
    } else {
      a.product(W, below);
    }
    Units.activate(a, b, layer.activation());
  }

  // Wᵀ δ
  @Override
  public void errorBelow(Matrix error) {
    if (layer.transposed()) {
      error.product(W, delta);
    } else {
      error.productTransposed(W, delta);
    }
  }

  // δ xᵀ
  @Override
  public void weightGradient(double keep, double factor, Theta gradient) {
    Matrix slope = gradient.W(layer.weights());
    if (layer.transposed()) {
      slope.addOuter(keep, factor, below, delta);
    } else {
      slope.addOuter(keep, factor, delta, below);
    }
  }

  @Override
  public void weightGradient(int n, OuterProducts gradient) {
    if (layer.weights() != n) {
      return;
    }
    if (layer.transposed()) {
      gradient.add(below, delta);
    } else if (input != null) {
      gradient.add(delta, input);
    } else {
      gradient.add(delta, below);
    }
  }

  @Override
  public void biasGradient(double factor, Theta gradient) {
    gradient.b(bias).addRowSums(0, factor, delta, ones);
  }
}

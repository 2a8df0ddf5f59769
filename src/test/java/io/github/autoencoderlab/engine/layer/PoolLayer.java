package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Stride;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import io.github.autoencoderlab.engine.array.Views;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;

/**
 * A kind of layer without anything to learn: the mean of so many neighbours.
 *
 * @param outputs length of a; x is {@code width} times as long
 * @param width neighbours that become one
 */
public record PoolLayer(int outputs, int width) implements Layer {
  @Override
  public int inputs() {
    return outputs * width;
  }

  @Override
  public Activation activation() {
    return Activation.LINEAR;
  }

  @Override
  public int weights() {
    return NO_WEIGHTS;
  }

  @Override
  public List<Shape> shapes() {
    return List.of();
  }

  @Override
  public int biases() {
    return 0;
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new PoolPass(width, below, a, delta);
  }

  private static final class PoolPass implements LayerPass {
    private final int width;
    private final Matrix a;
    private final Matrix delta;
    private final Matrix[] neighbours;
    private Matrix error;
    private Matrix[] errors;

    PoolPass(int width, Matrix below, Matrix a, Matrix delta) {
      this.width = width;
      this.a = a;
      this.delta = delta;
      neighbours = neighbours(below);
      error = below;
      errors = neighbours;
    }

    /** The first, second … of all neighbourhoods. */
    private Matrix[] neighbours(Matrix x) {
      Matrix[] each = new Matrix[width];
      for (int k = 0; k < width; k++) {
        Stride across = new Stride(a.rows() * a.columns(), width);
        each[k] = Views.lattice(x, k, a.rows(), a.columns(), across);
      }
      return each;
    }

    @Override
    public void forward() {
      a.fill(0);
      for (Matrix neighbour : neighbours) {
        a.add(1.0 / width, neighbour);
      }
    }

    @Override
    public void errorBelow(Matrix below) {
      if (below != error) {
        error = below;
        errors = neighbours(below);
      }
      for (Matrix share : errors) {
        share.fill(0).add(1.0 / width, delta);
      }
    }

    @Override
    public void weightGradient(double keep, double factor, Theta gradient) {}

    @Override
    public void weightGradient(int n, OuterProducts gradient) {}

    @Override
    public void biasGradient(double factor, Theta gradient) {}
  }
}

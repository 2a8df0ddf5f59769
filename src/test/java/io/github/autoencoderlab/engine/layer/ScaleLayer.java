package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Units;
import java.util.List;

/**
 * A kind of layer that no other class knows: each unit scales and shifts its own input, a = f(s ∘ x
 * + b).
 *
 * @param units length of x, a, s and b
 * @param weights which matrix s is
 * @param borrowed whether s is that of an earlier layer
 */
public record ScaleLayer(int units, Activation activation, int weights, boolean borrowed)
    implements Layer {
  private static final Kernel TIMES = new Times();

  @Override
  public int inputs() {
    return units;
  }

  @Override
  public int outputs() {
    return units;
  }

  @Override
  public List<Shape> shapes() {
    return borrowed ? List.of() : List.of(new Shape(units, 1));
  }

  @Override
  public int biases() {
    return units;
  }

  /** It begins by handing on what it gets. */
  @Override
  public void begin(Theta theta, int bias, double gain, Randomness randomness) {
    if (!borrowed) {
      theta.W(weights).fill(1);
    }
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new ScalePass(this, theta, bias, below, a, delta);
  }

  private static final class ScalePass implements LayerPass {
    private final ScaleLayer layer;
    private final Matrix s;
    private final Matrix b;
    private final int bias;
    private final Matrix below;
    private final Matrix a;
    private final Matrix delta;
    private final Matrix slopes;
    private final Matrix ones;
    private final Matrix row;

    ScalePass(ScaleLayer layer, Theta theta, int bias, Matrix below, Matrix a, Matrix delta) {
      this.layer = layer;
      this.bias = bias;
      this.below = below;
      this.a = a;
      this.delta = delta;
      s = theta.W(layer.weights);
      b = theta.b(bias);
      slopes = new Matrix(a.rows(), a.columns(), a.precision());
      ones = new Matrix(a.columns(), 1, a.precision()).fill(1);
      row = new Matrix(1, a.columns(), a.precision()).fill(1);
    }

    @Override
    public void forward() {
      Sweep.of(TIMES).changing(a).reading(below).readingBias(s).run();
      Units.activate(a, b, layer.activation);
    }

    // s ∘ δ
    @Override
    public void errorBelow(Matrix error) {
      Sweep.of(TIMES).changing(error).reading(delta).readingBias(s).run();
    }

    // ∂L/∂s = Σ δ ∘ x over examples
    @Override
    public void weightGradient(double keep, double factor, Theta gradient) {
      Sweep.of(TIMES).changing(slopes).reading(delta).reading(below).run();
      gradient.W(layer.weights).addRowSums(keep, factor, slopes, ones);
    }

    @Override
    public void weightGradient(int n, OuterProducts gradient) {
      if (n == layer.weights) {
        Sweep.of(TIMES).changing(slopes).reading(delta).reading(below).run();
        gradient.add(slopes, row);
      }
    }

    @Override
    public void biasGradient(double factor, Theta gradient) {
      gradient.b(bias).addRowSums(0, factor, delta, ones);
    }
  }

  /** x ← y ∘ z. */
  private static final class Times implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.floats[0][i] = scratch.floats[1][i] * scratch.floats[2][i];
      }
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = scratch.doubles[1][i] * scratch.doubles[2][i];
      }
      return 0;
    }
  }
}

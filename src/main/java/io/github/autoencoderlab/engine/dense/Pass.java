package io.github.autoencoderlab.engine.dense;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Parameters;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Units;
import java.util.Arrays;

/**
 * A mini-batch on its way through dense layers, forward and back (back-propagation; Rumelhart,
 * Hinton and Williams 1986). All memory is taken by the constructor.
 */
public final class Pass {
  private final Architecture architecture;
  private final Parameters theta;
  private final Matrix[] a;
  private final Matrix[] delta;
  private final Matrix ones;
  private final boolean[] fresh;
  private final Nonzeros input;

  /**
   * A pass of {@code batch} columns at a time.
   *
   * @param theta the weights and biases it uses; it never changes them
   */
  public Pass(Architecture architecture, Parameters theta, int batch) {
    this.architecture = architecture;
    this.theta = theta;
    Precision precision = theta.all().precision();
    a = new Matrix[architecture.depth() + 1];
    delta = new Matrix[a.length];
    fresh = new boolean[theta.weightCount()];
    a[0] = new Matrix(architecture.inputs(), batch, precision);
    delta[0] = a[0];
    input = new Nonzeros(a[0], architecture.layer(1).outputs());
    for (int l = 1; l < a.length; l++) {
      a[l] = new Matrix(architecture.layer(l).outputs(), batch, precision);
      delta[l] = new Matrix(architecture.layer(l).outputs(), batch, precision);
    }
    ones = new Matrix(batch, 1, precision).fill(1);
  }

  /** Number of layers. */
  public int depth() {
    return a.length - 1;
  }

  /** Examples, the columns. */
  public int batch() {
    return a[0].columns();
  }

  /** The input [inputs × batch], to be filled before {@link #forward}. */
  public Matrix x() {
    return a[0];
  }

  /** a⁽ˡ⁾ [units × batch], the activations of a layer; a⁽⁰⁾ is the input. */
  public Matrix a(int l) {
    return a[l];
  }

  /** The activations of the last layer. */
  public Matrix output() {
    return a[a.length - 1];
  }

  /** δ⁽ˡ⁾ = ∂L/∂z⁽ˡ⁾ [units × batch] of a layer from 1, for each example by itself. */
  public Matrix delta(int l) {
    if (l < 1) {
      throw new IllegalArgumentException("no δ of layer " + l);
    }
    return delta[l];
  }

  /** All layers. */
  public void forward() {
    forward(1, architecture.depth());
  }

  /** Layers from one to another, both included. */
  public void forward(int from, int to) {
    for (int l = from; l <= to; l++) {
      forward(l);
    }
  }

  // a⁽ˡ⁾ = f(W a⁽ˡ⁻¹⁾ + b)
  private void forward(int l) {
    Layer layer = architecture.layer(l);
    Matrix W = theta.W(layer.weights());
    if (layer.transposed()) {
      a[l].productTransposed(W, a[l - 1]);
    } else if (l == 1) {
      a[1].product(W, input.find());
    } else {
      a[l].product(W, a[l - 1]);
    }
    Units.activate(a[l], theta.b(l - 1), layer.activation());
  }

  /** L of the output, summed over units, mean over examples. */
  public double loss(Loss loss, Matrix target) {
    requireSuited(loss);
    return Units.loss(loss, output(), target) / batch();
  }

  /**
   * δ⁽ᴸ⁾ = ∂L/∂z⁽ᴸ⁾ of the last layer.
   *
   * @return Σ (a − x)², summed over units, mean over examples
   */
  public double outputDelta(Loss loss, Matrix target) {
    requireSuited(loss);
    int last = architecture.depth();
    Activation f = architecture.layer(last).activation();
    return Units.outputDelta(delta[last], loss, a[last], target, f) / batch();
  }

  private void requireSuited(Loss loss) {
    Activation f = architecture.layer(architecture.depth()).activation();
    if (!loss.suits(f)) {
      throw new IllegalArgumentException(loss + " of " + f + " outputs");
    }
  }

  /** From δ of the last layer to the gradient of all parameters, mean over examples. */
  public void backward(Parameters gradient) {
    Arrays.fill(fresh, true);
    for (int l = depth(); l >= 1; l--) {
      collect(l, gradient);
      if (l > 1) {
        hiddenDelta(l - 1);
      }
    }
    biasGradient(gradient);
  }

  // ∂J/∂W = 1/n δ⁽ˡ⁾ a⁽ˡ⁻¹⁾ᵀ; tied weights collect that of both layers
  private void collect(int l, Parameters gradient) {
    Layer layer = architecture.layer(l);
    int n = layer.weights();
    double keep = fresh[n] ? 0 : 1;
    fresh[n] = false;
    double mean = 1.0 / batch();
    if (layer.transposed()) {
      gradient.W(n).addOuter(keep, mean, a[l - 1], delta[l]);
    } else {
      gradient.W(n).addOuter(keep, mean, delta[l], a[l - 1]);
    }
  }

  /**
   * ∂J/∂W of the nth weight matrix from the δ of its layers, mean over examples, as products that
   * are computed when they are read.
   */
  public void weightGradient(int n, OuterProducts gradient) {
    gradient.begin(1.0 / batch());
    for (int l = 1; l <= depth(); l++) {
      Layer layer = architecture.layer(l);
      if (layer.weights() == n && layer.transposed()) {
        gradient.add(a[l - 1], delta[l]);
      } else if (layer.weights() == n && l == 1) {
        gradient.add(delta[1], input);
      } else if (layer.weights() == n) {
        gradient.add(delta[l], a[l - 1]);
      }
    }
  }

  /** ∂J/∂b = 1/n Σ δ⁽ˡ⁾ of all layers, from their δ. */
  public void biasGradient(Parameters gradient) {
    for (int l = 1; l <= depth(); l++) {
      gradient.b(l - 1).addRowSums(0, 1.0 / batch(), delta[l], ones);
    }
  }

  /** δ⁽ˡ⁾ = Wᵀ δ⁽ˡ⁺¹⁾ ∘ f′(z⁽ˡ⁾), W of the layer above. */
  public void hiddenDelta(int l) {
    errorFromAbove(l);
    Units.timesSlope(delta[l], a[l], architecture.layer(l).activation());
  }

  /** Puts Wᵀ δ⁽ˡ⁺¹⁾ = ∂L/∂a⁽ˡ⁾ into δ⁽ˡ⁾: what is left to do is to multiply by f′. */
  public void errorFromAbove(int l) {
    Layer above = architecture.layer(l + 1);
    Matrix W = theta.W(above.weights());
    if (above.transposed()) {
      delta[l].product(W, delta[l + 1]);
    } else {
      delta[l].productTransposed(W, delta[l + 1]);
    }
  }
}

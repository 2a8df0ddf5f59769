package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Units;
import java.util.Arrays;

/**
 * A mini-batch on its way through layers, forward and back (back-propagation; Rumelhart, Hinton and
 * Williams 1986). All memory is taken by the constructor.
 */
public final class Pass {
  private final Architecture architecture;
  private final Matrix[] a;
  private final Matrix[] delta;
  private final LayerPass[] passes;
  private final boolean[] fresh;

  /**
   * A pass of {@code batch} columns at a time.
   *
   * @param theta the weights and biases it uses; it never changes them
   */
  public Pass(Architecture architecture, Theta theta, int batch) {
    this.architecture = architecture;
    Precision precision = theta.all().precision();
    a = new Matrix[architecture.depth() + 1];
    delta = new Matrix[a.length];
    passes = new LayerPass[a.length];
    fresh = new boolean[theta.weightCount()];
    a[0] = new Matrix(architecture.inputs(), batch, precision);
    for (int l = 1; l < a.length; l++) {
      Layer layer = architecture.layer(l);
      a[l] = new Matrix(layer.outputs(), batch, precision);
      delta[l] = new Matrix(layer.outputs(), batch, precision);
      passes[l] = layer.pass(theta, architecture.bias(l), a[l - 1], a[l], delta[l], l == 1);
      passes[l].join(Arrays.asList(passes).subList(1, l));
    }
  }

  /** Number of layers. */
  public int depth() {
    return a.length - 1;
  }

  /** f of a layer from 1. */
  public Activation f(int l) {
    return architecture.layer(l).activation();
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

  /** What a layer from 1 does, for a kind that can be asked for more than its activations. */
  public LayerPass of(int l) {
    return passes[l];
  }

  /** Layers from one to another, both included. */
  public void forward(int from, int to) {
    for (int l = from; l <= to; l++) {
      passes[l].forward();
    }
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
    return Units.outputDelta(delta[last], loss, a[last], target, f(last)) / batch();
  }

  private void requireSuited(Loss loss) {
    Activation f = f(depth());
    if (!loss.suits(f)) {
      throw new IllegalArgumentException(loss + " of " + f + " outputs");
    }
  }

  /** From δ of the last layer to the gradient of all parameters, mean over examples. */
  public void backward(Theta gradient) {
    Arrays.fill(fresh, true);
    for (int l = depth(); l >= 1; l--) {
      collect(l, gradient);
      if (l > 1) {
        hiddenDelta(l - 1);
      }
    }
    biasGradient(gradient);
  }

  // ∂J/∂W = 1/n Σ ∂L/∂W; tied weights collect that of both layers
  private void collect(int l, Theta gradient) {
    int n = architecture.layer(l).weights();
    if (n != Layer.NO_WEIGHTS) {
      passes[l].weightGradient(fresh[n] ? 0 : 1, 1.0 / batch(), gradient);
      fresh[n] = false;
    }
  }

  /**
   * ∂J/∂W of the nth weight matrix from the δ of its layers, mean over examples, as products that
   * are computed when they are read.
   */
  public void weightGradient(int n, OuterProducts gradient) {
    gradient.begin(1.0 / batch());
    for (int l = 1; l <= depth(); l++) {
      passes[l].weightGradient(n, gradient);
    }
  }

  /** ∂J/∂b = 1/n Σ δ⁽ˡ⁾ of all layers, from their δ. */
  public void biasGradient(Theta gradient) {
    for (int l = 1; l <= depth(); l++) {
      passes[l].biasGradient(1.0 / batch(), gradient);
    }
  }

  /** δ⁽ˡ⁾ = Wᵀ δ⁽ˡ⁺¹⁾ ∘ f′(z⁽ˡ⁾), Wᵀ standing for the layer above, whatever its kind. */
  public void hiddenDelta(int l) {
    passes[l + 1].deltaBelow(delta[l], a[l], f(l));
  }

  /** Puts Wᵀ δ⁽ˡ⁺¹⁾ = ∂L/∂a⁽ˡ⁾ into δ⁽ˡ⁾: what is left to do is to multiply by f′. */
  public void errorFromAbove(int l) {
    passes[l + 1].errorBelow(delta[l]);
  }
}

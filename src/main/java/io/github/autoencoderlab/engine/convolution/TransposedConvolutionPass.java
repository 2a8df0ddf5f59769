package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;

/** A transposed convolution at work on a mini-batch: up by scattering, down by gathering. */
final class TransposedConvolutionPass extends CorrelationPass {
  TransposedConvolutionPass(
      TransposedConvolutionLayer layer,
      Theta theta,
      int bias,
      Matrix below,
      Matrix a,
      Matrix delta) {
    super(layer, theta, bias, below, a, delta);
  }

  @Override
  void prepareForward(TapWeights weights) {
    weights.forScatter();
  }

  @Override
  void prepareBackward(TapWeights weights) {
    weights.forGather();
  }

  @Override
  Slice slice(int n, Correlation correlation, Matrix below, Matrix a, Matrix delta) {
    return new Part(n, correlation, below, a, delta);
  }

  private final class Part extends Slice {
    private final int number;
    private final Matrix below;
    private final Matrix whole;
    private final Matrix a;
    private final Matrix[] places;
    private final Matrix errors;
    private final Matrix[] delta;
    private final Matrix b = b();
    private final Activation f = layer().activation();
    private Matrix error;

    Part(int n, Correlation correlation, Matrix below, Matrix a, Matrix delta) {
      super(correlation, slices().of(below, n), slices().channels(delta, n, layer().out()));
      number = n;
      this.below = slices().channels(below, n, layer().in());
      whole = slices().of(a, n);
      this.a = slices().channels(a, n, layer().out());
      places = correlation.fineViews(whole);
      errors = slices().of(delta, n);
      this.delta = correlation.fineViews(errors);
      error = this.below;
    }

    @Override
    void up() {
      correlation.takeCoarse(below);
      correlation.scatter();
      correlation.giveFine(whole, places, a, b, f);
    }

    @Override
    void meet(Matrix whole) {
      error = slices().channels(whole, number, layer().in());
    }

    @Override
    void takeDelta() {
      correlation.takeFine(errors, delta);
    }

    @Override
    void down() {
      correlation.gather();
      correlation.giveCoarse(error);
    }
  }
}

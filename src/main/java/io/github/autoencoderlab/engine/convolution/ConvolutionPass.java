package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;

/** A convolution at work on a mini-batch: up by gathering, down by scattering. */
final class ConvolutionPass extends CorrelationPass {
  ConvolutionPass(
      ConvolutionLayer layer, Theta theta, int bias, Matrix below, Matrix a, Matrix delta) {
    super(layer, theta, bias, below, a, delta);
  }

  @Override
  void prepareForward(TapWeights weights) {
    weights.forGather();
  }

  @Override
  void prepareBackward(TapWeights weights) {
    weights.forScatter();
  }

  @Override
  Slice slice(int n, Correlation correlation, Matrix below, Matrix a, Matrix delta) {
    return new Part(n, correlation, below, a, delta);
  }

  private final class Part extends Slice {
    private final int number;
    private final Matrix images;
    private final Matrix[] below;
    private final Matrix a;
    private final Matrix delta;
    private final Matrix b = b();
    private final Activation f = layer().activation();
    private Matrix error;
    private Matrix[] errors;

    Part(int n, Correlation correlation, Matrix below, Matrix a, Matrix delta) {
      super(correlation, slices().of(below, n), slices().channels(delta, n, layer().out()));
      number = n;
      images = slices().of(below, n);
      this.below = correlation.fineViews(images);
      error = images;
      errors = this.below;
      this.a = slices().channels(a, n, layer().out());
      this.delta = slices().channels(delta, n, layer().out());
    }

    @Override
    void up() {
      correlation.takeFine(images, below);
      correlation.gather();
      correlation.giveCoarse(a, b, f);
    }

    @Override
    void meet(Matrix whole) {
      error = slices().of(whole, number);
      errors = correlation.fineViews(error);
    }

    @Override
    void takeDelta() {
      correlation.takeCoarse(delta);
    }

    @Override
    void down() {
      correlation.scatter();
      correlation.giveFine(error, errors);
    }
  }
}

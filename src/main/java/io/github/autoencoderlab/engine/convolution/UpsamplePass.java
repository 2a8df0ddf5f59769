package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;

/** Upsampling at work on a mini-batch. */
final class UpsamplePass extends WeightlessPass {
  private final Matrix below;
  private final Matrix[] a;
  private final Matrix[] delta;
  private Matrix error;

  UpsamplePass(UpsampleLayer layer, Matrix below, Matrix a, Matrix delta) {
    super(new WindowPlaces(layer.out(), layer.in(), layer.factor(), layer.factor()));
    this.below = below;
    this.a = places().of(a);
    this.delta = places().of(delta);
    error = below;
  }

  @Override
  public void forward() {
    for (Matrix place : a) {
      place.set(below);
    }
  }

  @Override
  void meet(Matrix errorBelow) {
    error = errorBelow;
  }

  @Override
  void back() {
    error.set(delta[0]);
    for (int n = 1; n < delta.length; n++) {
      error.add(1, delta[n]);
    }
  }
}

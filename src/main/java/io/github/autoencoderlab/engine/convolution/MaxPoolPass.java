package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Units;

/** Max-pooling at work on a mini-batch. */
public final class MaxPoolPass extends WeightlessPass {
  private final Matrix x;
  private final Matrix a;
  private final Matrix delta;
  private final Matrix sloped;
  private final Matrix switches;
  private final Matrix[] below;
  private final PoolSlices up;
  private final PoolSlices down;
  private Matrix error;
  private Matrix[] errors;

  MaxPoolPass(MaxPoolLayer layer, Matrix below, Matrix a, Matrix delta) {
    super(new WindowPlaces(layer.in(), layer.out(), layer.size(), layer.stride()));
    this.a = a;
    this.delta = delta;
    sloped = new Matrix(a.rows(), a.columns(), a.precision());
    switches = new Matrix(a.rows(), a.columns(), a.precision());
    this.below = places().of(below);
    up = new PoolSlices(places(), below.columns());
    down = new PoolSlices(places(), below.columns());
    x = below;
    error = below;
    errors = this.below;
  }

  /**
   * Which place of its window each number was found at in the last forward pass, row by row from 0;
   * of equals the first. outputs × batch, to be read only.
   */
  public Matrix switches() {
    return switches;
  }

  @Override
  public void forward() {
    if (a.precision() == Precision.FLOAT) {
      up.pool(x, a, switches);
      return;
    }
    a.set(below[0]);
    switches.fill(0);
    for (int n = 1; n < below.length; n++) {
      WindowPlaces.takeLarger(a, switches, below[n], n);
    }
  }

  @Override
  void meet(Matrix errorBelow) {
    error = errorBelow;
    errors = places().of(errorBelow);
  }

  @Override
  void back() {
    back(delta);
  }

  /** What a number below was is what its window has handed on: f′ is known before it goes down. */
  @Override
  public void deltaBelow(Matrix below, Matrix ofBelow, Activation f) {
    prepare(below);
    if (f == Activation.LINEAR) {
      back(delta);
      return;
    }
    sloped.set(delta);
    Units.timesSlope(sloped, a, f);
    back(sloped);
  }

  private void back(Matrix from) {
    if (places().apart() && a.precision() == Precision.FLOAT) {
      down.unpool(from, switches, error);
      return;
    }
    error.fill(0);
    for (int n = 0; n < errors.length; n++) {
      WindowPlaces.addWhere(errors[n], switches, from, n);
    }
  }
}

package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.layer.LayerPass;
import java.util.List;

/** Unpooling at work on a mini-batch. */
final class UnpoolPass extends WeightlessPass {
  private final UnpoolLayer layer;
  private final Matrix below;
  private final Matrix whole;
  private final Matrix[] a;
  private final Matrix[] delta;
  private final PoolSlices slices;
  private Matrix switches;
  private Matrix error;

  UnpoolPass(UnpoolLayer layer, Matrix below, Matrix a, Matrix delta) {
    super(new WindowPlaces(layer.out(), layer.in(), layer.pool().size(), layer.pool().stride()));
    this.layer = layer;
    this.below = below;
    whole = a;
    this.a = places().of(a);
    this.delta = places().of(delta);
    switches = new Matrix(below.rows(), below.columns(), below.precision());
    slices = new PoolSlices(places(), below.columns());
    error = below;
  }

  /**
   * Finds the switches.
   *
   * @throws IllegalArgumentException if the layer that is to have them does not pool the same maps
   */
  @Override
  public void join(List<LayerPass> layers) {
    if (!layer.switches()) {
      return;
    }
    boolean within = layer.layer() <= layers.size();
    if (within && layers.get(layer.layer() - 1) instanceof MaxPoolPass pool) {
      below.requireSameShape(pool.switches());
      switches = pool.switches();
    } else {
      throw new IllegalArgumentException("layer " + layer.layer() + " has no switches");
    }
  }

  @Override
  public void forward() {
    if (places().apart() && whole.precision() == Precision.FLOAT) {
      slices.unpool(below, switches, whole);
      return;
    }
    whole.fill(0);
    for (int n = 0; n < used(); n++) {
      WindowPlaces.addWhere(a[n], switches, below, n);
    }
  }

  /** Without switches all numbers are at the first place. */
  private int used() {
    return layer.switches() ? a.length : 1;
  }

  @Override
  void meet(Matrix errorBelow) {
    error = errorBelow;
  }

  @Override
  void back() {
    error.fill(0);
    for (int n = 0; n < used(); n++) {
      WindowPlaces.addWhere(error, switches, delta[n], n);
    }
  }
}

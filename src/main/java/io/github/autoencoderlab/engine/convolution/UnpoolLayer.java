package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;

/**
 * Unpooling: each number goes to one place of its window, and all others are 0 (Zeiler and Fergus
 * 2014). With switches the place is where pooling found it, so the net must have pooled the same
 * images; without, it is the upper left one. Numbers that meet at one place are added.
 *
 * @param pool the layer whose maps are to come back
 * @param layer which layer of the net that is, from 1; 0 without switches
 */
public record UnpoolLayer(MaxPoolLayer pool, int layer) implements WeightlessLayer {
  /** Instead of a layer, if places are fixed. */
  public static final int NO_SWITCHES = 0;

  public UnpoolLayer {
    if (layer < NO_SWITCHES) {
      throw new IllegalArgumentException("switches of layer " + layer);
    }
  }

  /** Whether numbers go back to where they were. */
  public boolean switches() {
    return layer != NO_SWITCHES;
  }

  @Override
  public Volume in() {
    return pool.out();
  }

  @Override
  public Volume out() {
    return pool.in();
  }

  @Override
  public int firstBelow(int place) {
    return Math.floorDiv(place - reach() + pool.stride(), pool.stride());
  }

  /** Without switches only the first place of a window has a number. */
  private int reach() {
    return switches() ? pool.size() : 1;
  }

  @Override
  public int lastBelow(int place) {
    return Math.floorDiv(place, pool.stride());
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new UnpoolPass(this, below, a, delta);
  }
}

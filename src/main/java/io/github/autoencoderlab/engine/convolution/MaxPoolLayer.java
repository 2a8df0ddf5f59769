package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;

/**
 * Max-pooling: of each window and channel the largest number, and a switch that remembers where it
 * was. Places at the right and at the bottom where no whole window finds room are left out.
 *
 * @param in maps below
 * @param size side of a window, at least 1
 * @param stride places from one window to the next, from 1 to {@code size}
 */
public record MaxPoolLayer(Volume in, int size, int stride) implements WeightlessLayer {
  public MaxPoolLayer {
    if (size < 1 || stride < 1 || stride > size || size > Math.min(in.height(), in.width())) {
      throw new IllegalArgumentException("windows of " + size + " by " + stride + " on " + in);
    }
  }

  /** Windows that find room along a side. */
  static int pooled(int n, int size, int stride) {
    return Math.floorDiv(n - size, stride) + 1;
  }

  @Override
  public Volume out() {
    return new Volume(
        pooled(in.height(), size, stride), pooled(in.width(), size, stride), in.channels());
  }

  @Override
  public int firstBelow(int place) {
    return stride * place;
  }

  @Override
  public int lastBelow(int place) {
    return stride * place + size - 1;
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new MaxPoolPass(this, below, a, delta);
  }
}

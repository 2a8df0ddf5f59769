package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;

/**
 * Nearest-neighbour upsampling: each number fills a square. A convolution above it meets every
 * place with the same number of taps, unlike a transposed convolution (Odena, Dumoulin and Olah
 * 2016).
 *
 * @param in maps below
 * @param factor side of a square, at least 1
 */
public record UpsampleLayer(Volume in, int factor) implements WeightlessLayer {
  public UpsampleLayer {
    if (factor < 1) {
      throw new IllegalArgumentException("squares of " + factor);
    }
  }

  @Override
  public Volume out() {
    return new Volume(in.height() * factor, in.width() * factor, in.channels());
  }

  @Override
  public int firstBelow(int place) {
    return Math.floorDiv(place, factor);
  }

  @Override
  public int lastBelow(int place) {
    return Math.floorDiv(place, factor);
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new UpsamplePass(this, below, a, delta);
  }
}

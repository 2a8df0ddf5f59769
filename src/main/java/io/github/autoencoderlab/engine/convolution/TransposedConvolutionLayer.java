package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;
import io.github.autoencoderlab.engine.unit.Activation;

/**
 * Transposed convolution: each place below lays its kernels onto the maps above, and where they
 * overlap they are added; z(u, v) = b + Σ W[i, j]ᵀ x(y, x) over all y, x, i, j with s·y + i − p = u
 * and s·x + j − p = v.
 *
 * @param in maps below
 * @param out its own maps; a convolution of them with the same window gives the size of those below
 * @param window k, s and p
 * @param activation f
 * @param weights which matrix W is, from 0: channels below × k · k · channels of its own
 * @param borrowed whether W is that of an earlier layer, as of tied weights
 */
public record TransposedConvolutionLayer(
    Volume in, Volume out, Window window, Activation activation, int weights, boolean borrowed)
    implements CorrelationLayer {
  public TransposedConvolutionLayer {
    if (!window.convolved(out, in.channels()).equals(in)) {
      throw new IllegalArgumentException(
          window + " makes " + window.convolved(out, in.channels()) + " of " + out + ", not " + in);
    }
  }

  @Override
  public Volume fine() {
    return out;
  }

  @Override
  public Volume coarse() {
    return in;
  }

  @Override
  public double feeding() {
    double share = (double) window.size() / window.stride();
    return share * share * in.channels();
  }

  @Override
  public double fed() {
    return window.size() * window.size() * out.channels();
  }

  @Override
  public int firstBelow(int place) {
    int reach = place + window.padding() - window.size() + 1;
    return Math.floorDiv(reach + window.stride() - 1, window.stride());
  }

  @Override
  public int lastBelow(int place) {
    return Math.floorDiv(place + window.padding(), window.stride());
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new TransposedConvolutionPass(this, theta, bias, below, a, delta);
  }
}

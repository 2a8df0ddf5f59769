package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;
import io.github.autoencoderlab.engine.unit.Activation;

/**
 * Convolution, without turning the kernel, as all programs do it: a(y, x) = f(b + Σ W[i, j] x(s·y +
 * i − p, s·x + j − p)).
 *
 * @param in maps below
 * @param channels of its own, a kernel for each
 * @param window k, s and p
 * @param activation f
 * @param weights which matrix W is, from 0: channels × k · k · channels below
 * @param borrowed whether W is that of an earlier layer
 */
public record ConvolutionLayer(
    Volume in, int channels, Window window, Activation activation, int weights, boolean borrowed)
    implements CorrelationLayer {
  public ConvolutionLayer {
    if (window.convolved(in.height()) < 1 || window.convolved(in.width()) < 1) {
      throw new IllegalArgumentException(window + " finds no room on " + in);
    }
  }

  @Override
  public Volume out() {
    return window.convolved(in, channels);
  }

  @Override
  public Volume fine() {
    return in;
  }

  @Override
  public Volume coarse() {
    return out();
  }

  @Override
  public double feeding() {
    return window.size() * window.size() * in.channels();
  }

  @Override
  public double fed() {
    double share = (double) window.size() / window.stride();
    return share * share * channels;
  }

  @Override
  public int firstBelow(int place) {
    return window.stride() * place - window.padding();
  }

  @Override
  public int lastBelow(int place) {
    return firstBelow(place) + window.size() - 1;
  }

  @Override
  public LayerPass pass(
      Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first) {
    return new ConvolutionPass(this, theta, bias, below, a, delta);
  }
}

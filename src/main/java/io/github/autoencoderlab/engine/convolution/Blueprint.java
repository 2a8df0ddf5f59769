package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.convolution.MapStep.Back;
import io.github.autoencoderlab.engine.convolution.MapStep.Convolve;
import io.github.autoencoderlab.engine.convolution.MapStep.Dense;
import io.github.autoencoderlab.engine.convolution.MapStep.Mirror;
import io.github.autoencoderlab.engine.convolution.MapStep.Pool;
import io.github.autoencoderlab.engine.convolution.MapStep.Transpose;
import io.github.autoencoderlab.engine.convolution.MapStep.Unpool;
import io.github.autoencoderlab.engine.convolution.MapStep.Upsample;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A net of maps as it was asked for: says which sizes come out where, whether they fit, and builds
 * the net.
 *
 * @param input what goes in
 * @param steps layers from the input, at least one
 */
public record Blueprint(Volume input, List<MapStep> steps) {
  public Blueprint {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no step");
    }
  }

  /** The first that is wrong with a layer by itself; sizes may still not come back. */
  public Optional<SizeFault> fault() {
    return new SizeCheck(this).ofSteps();
  }

  /**
   * The first that is wrong with it as an autoencoder, whose last maps are to be like the input.
   */
  public Optional<SizeFault> faultOfAutoencoder() {
    return new SizeCheck(this).ofAutoencoder();
  }

  /**
   * Maps after each step, the input first: the size calculator.
   *
   * @throws IllegalArgumentException if there is a {@link #fault}
   */
  public List<Volume> sizes() {
    List<Volume> sizes = new ArrayList<>();
    sizes.add(input);
    for (MapStep step : steps) {
      sizes.add(after(step, sizes));
    }
    return sizes;
  }

  /** What a step makes of the last of the maps before it. */
  static Volume after(MapStep step, List<Volume> before) {
    Volume below = before.get(before.size() - 1);
    if (step instanceof Convolve s) {
      return new Window(s.size(), s.stride(), s.padding()).convolved(below, s.channels());
    } else if (step instanceof Transpose s) {
      Window window = new Window(s.size(), s.stride(), s.padding());
      int height = window.transposed(below.height(), s.extra());
      return new Volume(height, window.transposed(below.width(), s.extra()), s.channels());
    } else if (step instanceof Mirror s) {
      return before.get(s.step() - 1);
    } else if (step instanceof Pool s) {
      return new MaxPoolLayer(below, s.size(), s.stride()).out();
    } else if (step instanceof Unpool s) {
      return before.get(s.step() - 1).with(below.channels());
    } else if (step instanceof Upsample s) {
      return new UpsampleLayer(below, s.factor()).out();
    } else if (step instanceof Back s) {
      return before.get(s.step());
    } else if (step instanceof Dense s) {
      return new Volume(1, 1, s.units());
    }
    throw new IllegalArgumentException(step.toString());
  }

  /**
   * The net.
   *
   * @throws IllegalArgumentException if there is a {@link #fault}
   */
  public Architecture architecture() {
    List<Volume> sizes = sizes();
    List<Layer> layers = new ArrayList<>();
    int weights = 0;
    for (int n = 0; n < steps.size(); n++) {
      Layer layer = layer(steps.get(n), sizes.get(n), sizes.get(n + 1), weights, layers);
      weights += layer.shapes().size();
      layers.add(layer);
    }
    return new Architecture(layers);
  }

  private static Layer layer(
      MapStep step, Volume in, Volume out, int weights, List<Layer> earlier) {
    if (step instanceof Convolve s) {
      Window window = new Window(s.size(), s.stride(), s.padding());
      return new ConvolutionLayer(in, s.channels(), window, s.activation(), weights, false);
    } else if (step instanceof Transpose s) {
      Window window = new Window(s.size(), s.stride(), s.padding());
      return new TransposedConvolutionLayer(in, out, window, s.activation(), weights, false);
    } else if (step instanceof Mirror s) {
      ConvolutionLayer from = (ConvolutionLayer) earlier.get(s.step() - 1);
      return new TransposedConvolutionLayer(
          in, out, from.window(), s.activation(), s.tied() ? from.weights() : weights, s.tied());
    } else if (step instanceof Pool s) {
      return new MaxPoolLayer(in, s.size(), s.stride());
    } else if (step instanceof Unpool s) {
      MaxPoolLayer pool = (MaxPoolLayer) earlier.get(s.step() - 1);
      return new UnpoolLayer(pool, s.switches() ? s.step() : UnpoolLayer.NO_SWITCHES);
    } else if (step instanceof Upsample s) {
      return new UpsampleLayer(in, s.factor());
    } else if (step instanceof Back s) {
      return new DenseLayer(in.size(), out.size(), s.activation(), weights, false);
    } else if (step instanceof Dense s) {
      return new DenseLayer(in.size(), s.units(), s.activation(), weights, false);
    }
    throw new IllegalArgumentException(step.toString());
  }
}

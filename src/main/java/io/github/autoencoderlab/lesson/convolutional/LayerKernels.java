package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.CorrelationLayer;
import io.github.autoencoderlab.engine.convolution.TransposedConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.layer.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * The kernels of a layer, from each channel below to each of its maps; of a dense layer, what goes
 * from the places of a map to one unit, or from one unit to the places of a map.
 *
 * @param layer from 1
 * @param first number of the first map that is shown
 * @param maps how many are shown
 * @param allMaps how many there are
 * @param channels how many of the channels below are shown, from the first
 * @param allChannels how many are below
 * @param rows of a kernel
 * @param columns of a kernel
 * @param kernels channel by channel, and of each all maps; empty if the layer has no weights
 */
record LayerKernels(
    int layer,
    int first,
    int maps,
    int allMaps,
    int channels,
    int allChannels,
    int rows,
    int columns,
    List<float[]> kernels) {
  /** Maps that are shown at most, if several channels are below. */
  static final int MOST_MAPS = 16;

  /** Channels that are shown at most where there are many maps. */
  static final int MOST_CHANNELS = 6;

  /** Kernels that are shown at most where there is one map, or one channel below. */
  static final int MOST_OF_ONE = 64;

  LayerKernels {
    kernels = List.copyOf(kernels);
  }

  /** Those of a layer; the watched map is among those that are shown. */
  static LayerKernels of(Blueprint net, Autoencoder autoencoder, int layer, int watched) {
    Volume in = net.sizes().get(layer - 1);
    Volume out = net.sizes().get(layer);
    Layer kind = autoencoder.architecture().layer(layer);
    int maps = Math.min(out.channels(), in.channels() == 1 ? MOST_OF_ONE : MOST_MAPS);
    int most = out.channels() == 1 ? MOST_OF_ONE : MOST_CHANNELS;
    int channels = Math.min(in.channels(), most);
    int first = Math.max(0, Math.min(watched - maps / 2, out.channels() - maps));
    List<float[]> kernels = new ArrayList<>();
    Volume size = size(kind, in, out);
    if (kind.weights() != Layer.NO_WEIGHTS) {
      Weights weights = new Weights(autoencoder, kind);
      for (int channel = 0; channel < channels; channel++) {
        for (int map = first; map < first + maps; map++) {
          kernels.add(weights.kernel(in, out, channel, map));
        }
      }
    }
    return new LayerKernels(
        layer,
        first,
        maps,
        out.channels(),
        channels,
        in.channels(),
        size.height(),
        size.width(),
        kernels);
  }

  private static Volume size(Layer kind, Volume in, Volume out) {
    if (kind instanceof CorrelationLayer correlation) {
      return Volume.picture(correlation.window().size(), correlation.window().size());
    }
    return (in.places() > 1 ? in : out).with(1);
  }

  /** The weights of a layer, copied once. */
  private static final class Weights {
    private final Layer layer;
    private final float[] values;
    private final int rows;

    Weights(Autoencoder net, Layer layer) {
      this.layer = layer;
      values = net.theta().W(layer.weights()).toArray();
      rows = net.theta().W(layer.weights()).rows();
    }

    private float at(int row, int column) {
      return values[column * rows + row];
    }

    float[] kernel(Volume in, Volume out, int channel, int map) {
      if (layer instanceof TransposedConvolutionLayer transposed) {
        return correlated(transposed, channel, map);
      } else if (layer instanceof CorrelationLayer convolution) {
        return correlated(convolution, map, channel);
      }
      return in.places() > 1 ? toUnit(in, channel, map) : fromUnit(out, channel, map);
    }

    private float[] correlated(CorrelationLayer correlation, int coarse, int fine) {
      int taps = correlation.window().size() * correlation.window().size();
      float[] kernel = new float[taps];
      for (int tap = 0; tap < taps; tap++) {
        kernel[tap] = at(coarse, tap * correlation.fine().channels() + fine);
      }
      return kernel;
    }

    private float[] toUnit(Volume in, int channel, int unit) {
      float[] map = new float[in.places()];
      for (int place = 0; place < map.length; place++) {
        map[place] = at(unit, place * in.channels() + channel);
      }
      return map;
    }

    private float[] fromUnit(Volume out, int unit, int map) {
      float[] places = new float[out.places()];
      for (int place = 0; place < places.length; place++) {
        places[place] = at(place * out.channels() + map, unit);
      }
      return places;
    }
  }
}

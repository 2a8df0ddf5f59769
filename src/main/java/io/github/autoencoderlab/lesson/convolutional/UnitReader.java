package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.ConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.MaxPoolLayer;
import io.github.autoencoderlab.engine.convolution.TransposedConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.UnpoolLayer;
import io.github.autoencoderlab.engine.convolution.UpsampleLayer;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.convolution.Window;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Copied;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Laid;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Pooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Unpooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads how the number of a unit comes about, from the numbers of one example. */
final class UnitReader {
  private final Blueprint blueprint;
  private final Autoencoder net;
  private final IntFunction<float[]> activations;
  private final IntPredicate known;

  /**
   * Reads one example.
   *
   * @param activations those of a layer; of the input for 0
   * @param known whether a layer has been computed
   */
  UnitReader(
      Blueprint blueprint, Autoencoder net, IntFunction<float[]> activations, IntPredicate known) {
    this.known = known;
    this.blueprint = blueprint;
    this.net = net;
    this.activations = activations;
  }

  UnitTerms terms(WatchedUnit unit) {
    Volume in = blueprint.sizes().get(unit.layer() - 1);
    Layer layer = net.architecture().layer(unit.layer());
    if (layer instanceof ConvolutionLayer convolution) {
      return convolved(unit, convolution);
    } else if (layer instanceof TransposedConvolutionLayer transposed) {
      return laid(unit, transposed);
    } else if (layer instanceof MaxPoolLayer pool) {
      int top = pool.firstBelow(unit.y());
      int left = pool.firstBelow(unit.x());
      Patch window = Patch.of(in, below(unit), unit.map(), top, left, pool.size(), pool.size());
      return new Pooled(window, window.largest(), back(unit, window));
    } else if (layer instanceof UnpoolLayer unpool) {
      return unpooled(unit, unpool);
    } else if (layer instanceof UpsampleLayer upsample) {
      return copied(unit, upsample);
    }
    return dense(unit, in);
  }

  /** Where unpooling by the switch of a window puts what comes back to it; null if none does. */
  private @Nullable Unpooled back(WatchedUnit unit, Patch window) {
    for (int l = unit.layer() + 1; l <= net.architecture().depth(); l++) {
      boolean unpools =
          net.architecture().layer(l) instanceof UnpoolLayer layer && layer.layer() == unit.layer();
      if (unpools && known.test(l)) {
        int winner = window.largest();
        int y = window.top() + winner / window.columns();
        int x = window.left() + winner % window.columns();
        return (Unpooled) terms(new WatchedUnit(l, unit.map(), y, x));
      }
    }
    return null;
  }

  private float[] below(WatchedUnit unit) {
    return activations.apply(unit.layer() - 1);
  }

  private Theta theta() {
    return net.theta();
  }

  private double bias(WatchedUnit unit, int number) {
    return theta().b(net.architecture().bias(unit.layer())).column(0)[number];
  }

  private UnitTerms convolved(WatchedUnit unit, ConvolutionLayer layer) {
    int k = layer.window().size();
    Volume in = layer.in();
    Volume kernel = new Volume(k, k, in.channels());
    float[] weights = theta().W(layer.weights()).row(unit.map());
    int top = layer.firstBelow(unit.y());
    int left = layer.firstBelow(unit.x());
    float[] below = below(unit);
    Patch[] windows = new Patch[in.channels()];
    Patch[] kernels = new Patch[in.channels()];
    for (int channel = 0; channel < windows.length; channel++) {
      windows[channel] = Patch.of(in, below, channel, top, left, k, k);
      kernels[channel] = new Patch(0, 0, k, k, kernel.map(weights, channel));
    }
    double bias = bias(unit, unit.map());
    float[] sums = sums(windows, kernels);
    int most = most(sums);
    return new Weighted(most, windows[most], kernels[most], sums, bias, layer.activation(), null);
  }

  private static float[] sums(Patch[] windows, Patch[] kernels) {
    float[] sums = new float[windows.length];
    for (int channel = 0; channel < sums.length; channel++) {
      sums[channel] = (float) windows[channel].times(kernels[channel]).sum();
    }
    return sums;
  }

  private static int most(float[] sums) {
    return new Patch(0, 0, 1, sums.length, sums).farthest();
  }

  private UnitTerms laid(WatchedUnit unit, TransposedConvolutionLayer layer) {
    Volume in = layer.in();
    int top = Math.max(0, layer.firstBelow(unit.y()));
    int left = Math.max(0, layer.firstBelow(unit.x()));
    int rows = Math.min(in.height() - 1, layer.lastBelow(unit.y())) - top + 1;
    int columns = Math.min(in.width() - 1, layer.lastBelow(unit.x())) - left + 1;
    float[] below = below(unit);
    Patch[] windows = new Patch[in.channels()];
    Patch[] taps = new Patch[in.channels()];
    for (int channel = 0; channel < windows.length; channel++) {
      windows[channel] = Patch.of(in, below, channel, top, left, rows, columns);
      float[] kernel = layer.kernel(theta(), channel, unit.map());
      taps[channel] = taps(layer.window(), kernel, unit, windows[channel]);
    }
    float[] sums = sums(windows, taps);
    int most = most(sums);
    Patch window = windows[most];
    int strongest = window.times(taps[most]).farthest();
    int y = top + strongest / columns;
    int x = left + strongest % columns;
    return new Weighted(
        most,
        window,
        taps[most],
        sums,
        bias(unit, unit.map()),
        layer.activation(),
        new Laid(y, x, window.values()[strongest], placed(layer, most, unit.map(), y, x)));
  }

  /** The weight with which each place below reaches the unit. */
  private static Patch taps(Window window, float[] kernel, WatchedUnit unit, Patch below) {
    float[] taps = new float[below.values().length];
    for (int n = 0; n < taps.length; n++) {
      int y = below.top() + n / below.columns();
      int x = below.left() + n % below.columns();
      int i = unit.y() + window.padding() - window.stride() * y;
      int j = unit.x() + window.padding() - window.stride() * x;
      taps[n] = kernel[i * window.size() + j];
    }
    return new Patch(0, 0, below.rows(), below.columns(), taps);
  }

  /** A kernel where a place below lays it. */
  private Patch placed(TransposedConvolutionLayer layer, int below, int map, int y, int x) {
    Window window = layer.window();
    int k = window.size();
    return new Patch(
        window.stride() * y - window.padding(),
        window.stride() * x - window.padding(),
        k,
        k,
        layer.kernel(theta(), below, map));
  }

  private UnitTerms unpooled(WatchedUnit unit, UnpoolLayer layer) {
    MaxPoolLayer pool = layer.pool();
    int y = Math.min(layer.in().height() - 1, layer.lastBelow(unit.y()));
    int x = Math.min(layer.in().width() - 1, layer.lastBelow(unit.x()));
    int top = pool.firstBelow(y);
    int left = pool.firstBelow(x);
    int size = pool.size();
    float[] own = activations.apply(unit.layer());
    Patch window = Patch.of(layer.out(), own, unit.map(), top, left, size, size);
    double value = Patch.of(layer.in(), below(unit), unit.map(), y, x, 1, 1).values()[0];
    return new Unpooled(
        unit.layer(),
        y,
        x,
        value,
        window,
        place(layer, unit, top, left),
        watched(unit, window),
        layer.layer());
  }

  private int place(UnpoolLayer layer, WatchedUnit unit, int top, int left) {
    if (!layer.switches()) {
      return 0;
    }
    int size = layer.pool().size();
    float[] pooled = activations.apply(layer.layer() - 1);
    return Patch.of(layer.pool().in(), pooled, unit.map(), top, left, size, size).largest();
  }

  /** −1 if no window reaches the unit. */
  private static int watched(WatchedUnit unit, Patch window) {
    int row = unit.y() - window.top();
    int column = unit.x() - window.left();
    boolean within = row < window.rows() && column < window.columns();
    return within ? row * window.columns() + column : -1;
  }

  private UnitTerms copied(WatchedUnit unit, UpsampleLayer layer) {
    int y = layer.firstBelow(unit.y());
    int x = layer.firstBelow(unit.x());
    int side = layer.factor();
    Patch square =
        Patch.of(
            layer.out(),
            activations.apply(unit.layer()),
            unit.map(),
            y * side,
            x * side,
            side,
            side);
    double value = Patch.of(layer.in(), below(unit), unit.map(), y, x, 1, 1).values()[0];
    return new Copied(y, x, value, square, watched(unit, square));
  }

  /** All of a map is the window; units without places are one window together. */
  private UnitTerms dense(WatchedUnit unit, Volume in) {
    Layer layer = net.architecture().layer(unit.layer());
    Volume out = blueprint.sizes().get(unit.layer());
    float[] weights = theta().W(layer.weights()).row(unit.index(out));
    float[] below = below(unit);
    double bias = bias(unit, unit.index(out));
    if (in.places() == 1) {
      Patch window = Patch.raster(below);
      Patch row = Patch.raster(weights);
      float[] sums = {(float) window.times(row).sum()};
      return new Weighted(-1, window, row, sums, bias, layer.activation(), null);
    }
    Patch[] windows = new Patch[in.channels()];
    Patch[] kernels = new Patch[in.channels()];
    for (int channel = 0; channel < windows.length; channel++) {
      windows[channel] = Patch.of(in, below, channel, 0, 0, in.height(), in.width());
      kernels[channel] = Patch.of(in, weights, channel, 0, 0, in.height(), in.width());
    }
    float[] sums = sums(windows, kernels);
    int most = most(sums);
    return new Weighted(most, windows[most], kernels[most], sums, bias, layer.activation(), null);
  }
}

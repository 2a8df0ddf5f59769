package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.ConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.MaxPoolLayer;
import io.github.autoencoderlab.engine.convolution.TransposedConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.UnpoolLayer;
import io.github.autoencoderlab.engine.convolution.UpsampleLayer;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.convolution.Window;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many taps of its kernels reach each place of a layer that makes maps larger, from places
 * below that are not always 0: unpooling without switches leaves most of them so.
 *
 * @param layer from 1
 * @param stride with which this repeats
 * @param rows of its maps
 * @param columns of its maps
 * @param taps row by row, for each channel below
 */
record TapMap(int layer, int stride, int rows, int columns, float[] taps) {

  /** Those of the layers of a net that make maps larger, from the input. */
  static List<TapMap> of(Blueprint blueprint) {
    Architecture net = blueprint.architecture();
    List<TapMap> maps = new ArrayList<>();
    for (int l = 1; l <= net.depth(); l++) {
      Layer below = l > 1 ? net.layer(l - 1) : null;
      if (net.layer(l) instanceof TransposedConvolutionLayer layer) {
        UnpoolLayer unpool = below instanceof UnpoolLayer unpooled ? unpooled : null;
        int stride = unpool == null ? layer.window().stride() : unpool.pool().stride();
        maps.add(map(l, stride, layer, unpool));
      } else if (net.layer(l) instanceof ConvolutionLayer layer
          && below instanceof UpsampleLayer upsample) {
        maps.add(map(l, upsample.factor(), layer));
      }
    }
    return maps;
  }

  private static TapMap map(
      int l, int stride, TransposedConvolutionLayer layer, @Nullable UnpoolLayer unpool) {
    Volume out = layer.out();
    Window window = layer.window();
    float[] taps = new float[out.places()];
    for (int y = 0; y < layer.in().height(); y++) {
      for (int x = 0; x < layer.in().width(); x++) {
        if (unpool == null || unpool.switches() || first(unpool.pool(), y, x)) {
          lay(window, y, x, out, taps);
        }
      }
    }
    return new TapMap(l, stride, out.height(), out.width(), taps);
  }

  /** Whether a place is the first of a window. */
  private static boolean first(MaxPoolLayer pool, int y, int x) {
    boolean whole =
        y / pool.stride() < pool.out().height() && x / pool.stride() < pool.out().width();
    return whole && y % pool.stride() == 0 && x % pool.stride() == 0;
  }

  private static void lay(Window window, int y, int x, Volume out, float[] taps) {
    for (int tap = 0; tap < window.size() * window.size(); tap++) {
      int v = window.stride() * y + tap / window.size() - window.padding();
      int u = window.stride() * x + tap % window.size() - window.padding();
      if (v >= 0 && u >= 0 && v < out.height() && u < out.width()) {
        taps[v * out.width() + u]++;
      }
    }
  }

  private static TapMap map(int l, int stride, ConvolutionLayer layer) {
    Volume out = layer.out();
    float[] taps = new float[out.places()];
    for (int n = 0; n < taps.length; n++) {
      int down = along(layer, n / out.width(), layer.in().height());
      taps[n] = down * along(layer, n % out.width(), layer.in().width());
    }
    return new TapMap(l, stride, out.height(), out.width(), taps);
  }

  /** Taps along one side that are not in the padding. */
  private static int along(ConvolutionLayer layer, int place, int places) {
    int first = Math.max(0, layer.firstBelow(place));
    return Math.min(places - 1, layer.lastBelow(place)) - first + 1;
  }

  /** The different numbers of taps away from the edges, ascending. */
  List<Integer> inside() {
    int margin = Math.min(rows, columns) / 4;
    return IntStream.range(0, taps.length)
        .filter(n -> n / columns >= margin && n / columns < rows - margin)
        .filter(n -> n % columns >= margin && n % columns < columns - margin)
        .map(n -> (int) taps[n])
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /** Whether neighbours away from the edges are reached by different numbers of taps. */
  boolean uneven() {
    return inside().size() > 1;
  }
}

package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.stack.FrozenDecoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Held-out examples in the plane of the code and in that of PCA, and what lies between them.
 *
 * @param examples held out, of which the first are shown
 * @param code of the net
 * @param pca of PCA
 * @param decoder of the net as it is; null if it tells classes
 * @param pcaPlane what any place of PCA's plane says; null if there is none
 * @param chosen number of the example that is looked at; −1 for none
 * @param grid what places of the code's plane say
 * @param strip from one example to another
 */
record PlaneViews(
    @Nullable Examples examples,
    Cloud code,
    Cloud pca,
    @Nullable FrozenDecoder decoder,
    @Nullable PcaPlane pcaPlane,
    int chosen,
    Grid grid,
    Strip strip) {
  /** None was made. */
  static final PlaneViews NONE =
      new PlaneViews(null, Cloud.NONE, Cloud.NONE, null, null, -1, Grid.NONE, Strip.NONE);

  /**
   * Points.
   *
   * @param units of the code; if there are more than two, these are its principal components
   * @param x first coordinates
   * @param y second coordinates
   * @param accuracy the share of points whose class the five nearest others tell; NaN if there are
   *     no classes
   */
  record Cloud(int units, double[] x, double[] y, double accuracy) {
    static final Cloud NONE = new Cloud(0, new double[0], new double[0], Double.NaN);
  }

  /**
   * Decodings of a square grid over the plane, row by row from the top.
   *
   * @param tiles as pictures; empty if there are none
   * @param side rows and columns
   * @param left least first coordinate
   * @param right largest first coordinate
   * @param bottom least second coordinate
   * @param top largest second coordinate
   */
  record Grid(List<float[]> tiles, int side, double left, double right, double bottom, double top) {
    static final Grid NONE = new Grid(List.of(), 0, 0, 0, 0, 0);

    Grid {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * What lies between two examples.
   *
   * @param from number of the first
   * @param to number of the second
   * @param ends both as pictures; empty if there are none
   * @param net decodings along the straight line between their codes
   * @param pca the same by as many principal components
   */
  record Strip(int from, int to, List<float[]> ends, List<float[]> net, List<float[]> pca) {
    static final Strip NONE = new Strip(0, 0, List.of(), List.of(), List.of());

    Strip {
      ends = List.copyOf(ends);
      net = List.copyOf(net);
      pca = List.copyOf(pca);
    }
  }

  /** μ + z₁ u₁ + z₂ u₂. */
  record PcaPlane(float[] mean, float[] u1, float[] u2) {
    float[] decode(double z1, double z2) {
      float[] x = new float[mean.length];
      for (int i = 0; i < x.length; i++) {
        x[i] = (float) (mean[i] + z1 * u1[i] + z2 * u2[i]);
      }
      return x;
    }
  }
}

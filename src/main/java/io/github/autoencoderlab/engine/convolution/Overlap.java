package io.github.autoencoderlab.engine.convolution;

/**
 * How many taps of the kernels reach each place of a transposed convolution's maps: where
 * neighbours differ, their sums do, and pictures show a chequerboard (Odena, Dumoulin and Olah
 * 2016).
 */
public final class Overlap {
  private Overlap() {}

  /**
   * Taps for each place, row by row, for each channel below.
   *
   * @return out().places() numbers, from 0 to k²
   */
  public static int[] of(TransposedConvolutionLayer layer) {
    int[] down = along(layer.window(), layer.in().height(), layer.out().height());
    int[] across = along(layer.window(), layer.in().width(), layer.out().width());
    int[] taps = new int[layer.out().places()];
    for (int place = 0; place < taps.length; place++) {
      taps[place] = down[place / across.length] * across[place % across.length];
    }
    return taps;
  }

  private static int[] along(Window window, int coarse, int fine) {
    int[] taps = new int[fine];
    for (int place = 0; place < coarse; place++) {
      for (int i = 0; i < window.size(); i++) {
        int reached = window.stride() * place + i - window.padding();
        if (reached >= 0 && reached < fine) {
          taps[reached]++;
        }
      }
    }
    return taps;
  }
}

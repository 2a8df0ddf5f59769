package io.github.autoencoderlab.engine.convolution;

/** Convolutions by the loops of a textbook, one image at a time. */
final class PlainConvolution {
  private PlainConvolution() {}

  /**
   * z = b + Σ W[i, j] x, six loops.
   *
   * @param W coarse × k · k · fine, column by column
   * @param x places row by row, of each its channels
   */
  static double[] convolved(
      Volume in, Volume out, Window window, double[] W, double[] b, double[] x) {
    double[] z = new double[out.size()];
    for (int y = 0; y < out.height(); y++) {
      for (int c = 0; c < out.width(); c++) {
        for (int to = 0; to < out.channels(); to++) {
          double sum = b[to];
          for (int i = 0; i < window.size(); i++) {
            for (int j = 0; j < window.size(); j++) {
              int u = window.stride() * y + i - window.padding();
              int v = window.stride() * c + j - window.padding();
              if (u < 0 || v < 0 || u >= in.height() || v >= in.width()) {
                continue;
              }
              for (int from = 0; from < in.channels(); from++) {
                int column = (i * window.size() + j) * in.channels() + from;
                sum +=
                    W[column * out.channels() + to]
                        * x[(u * in.width() + v) * in.channels() + from];
              }
            }
          }
          z[(y * out.width() + c) * out.channels() + to] = sum;
        }
      }
    }
    return z;
  }

  /** z = b + Σ W[i, j]ᵀ x: every place lays its kernels down. */
  static double[] transposed(
      Volume in, Volume out, Window window, double[] W, double[] b, double[] x) {
    double[] z = new double[out.size()];
    for (int place = 0; place < z.length; place++) {
      z[place] = b[place % out.channels()];
    }
    for (int y = 0; y < in.height(); y++) {
      for (int c = 0; c < in.width(); c++) {
        for (int i = 0; i < window.size(); i++) {
          for (int j = 0; j < window.size(); j++) {
            int u = window.stride() * y + i - window.padding();
            int v = window.stride() * c + j - window.padding();
            if (u < 0 || v < 0 || u >= out.height() || v >= out.width()) {
              continue;
            }
            for (int from = 0; from < in.channels(); from++) {
              for (int to = 0; to < out.channels(); to++) {
                int column = (i * window.size() + j) * out.channels() + to;
                z[(u * out.width() + v) * out.channels() + to] +=
                    W[column * in.channels() + from]
                        * x[(y * in.width() + c) * in.channels() + from];
              }
            }
          }
        }
      }
    }
    return z;
  }
}

package io.github.autoencoderlab.engine.convolution;

/**
 * How much of a checkerboard is in pictures: the share of their variance that repeats with a
 * stride.
 */
public final class Checkerboard {
  private Checkerboard() {}

  /**
   * The share of the variance over the places of each picture that lies at the frequencies of a
   * stride s, (m/s, n/s) without (0, 0): by Parseval, the variance of the s² means over all places
   * with the same remainders of row and column, over that of all places. Sums over pictures are
   * taken before dividing; lines and columns that fill no whole stride are left out.
   *
   * @param pictures one after the other, row by row
   * @param stride s, from 1
   * @return from 0 to 1; of white noise about (s² − 1) / places; NaN if pictures are flat
   */
  public static double share(float[] pictures, int rows, int columns, int stride) {
    int high = rows - rows % stride;
    int wide = columns - columns % stride;
    double on = 0;
    double all = 0;
    for (int from = 0; from < pictures.length; from += rows * columns) {
      double[] sums = new double[stride * stride];
      double squares = 0;
      for (int y = 0; y < high; y++) {
        for (int x = 0; x < wide; x++) {
          double value = pictures[from + y * columns + x];
          sums[y % stride * stride + x % stride] += value;
          squares += value * value;
        }
      }
      double places = (double) high * wide;
      on += between(sums, places);
      all += squares - total(sums) * total(sums) / places;
    }
    return all > 0 ? Math.max(0, on / all) : Double.NaN;
  }

  /** Σ over all places of (mean of its kind − mean of all)². */
  private static double between(double[] sums, double places) {
    double squares = 0;
    for (double sum : sums) {
      squares += sum * sum / (places / sums.length);
    }
    return squares - total(sums) * total(sums) / places;
  }

  private static double total(double[] sums) {
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return total;
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import java.util.Arrays;

/**
 * By how much one of two is better, from pairs that share all but what is compared.
 *
 * @param mean of the differences; not a number without a pair
 * @param half of the 95 % interval of the mean by Student's t; not a number with fewer than two
 *     pairs
 */
record PairedGain(double mean, double half) {
  /** 97.5 % quantiles of Student's t by degrees of freedom, from 1 (Student 1908). */
  private static final double[] T = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228
  };

  /**
   * From pairs.
   *
   * @throws IllegalArgumentException if there are more than eleven pairs, or not as many of each
   */
  static PairedGain of(double[] before, double[] after) {
    int n = before.length;
    if (after.length != n || n > T.length + 1) {
      throw new IllegalArgumentException(n + " and " + after.length);
    }
    double[] gains = new double[n];
    for (int i = 0; i < n; i++) {
      gains[i] = after[i] - before[i];
    }
    double mean = mean(gains);
    double squares = Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
    double half = n < 2 ? Double.NaN : T[n - 2] * Math.sqrt(squares / (n - 1) / n);
    return new PairedGain(mean, half);
  }

  /** The mean; not a number if there are no values. */
  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}

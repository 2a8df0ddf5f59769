package io.github.autoencoderlab.lesson.recurrent;

import java.util.Arrays;

/** How well a score tells abnormal examples from normal ones. */
final class Roc {
  private Roc() {}

  /**
   * The area under the ROC curve: the probability that an abnormal example has a larger score than
   * a normal one, half of it where both are equal (Hanley and McNeil 1982).
   *
   * @return NaN if there is no example of one kind
   */
  static double auc(double[] normal, double[] abnormal) {
    if (normal.length == 0 || abnormal.length == 0) {
      return Double.NaN;
    }
    double[] sorted = normal.clone();
    Arrays.sort(sorted);
    double above = 0;
    for (double score : abnormal) {
      above += (below(sorted, score) + notAbove(sorted, score)) / 2.0;
    }
    return above / normal.length / abnormal.length;
  }

  /** How many are smaller. */
  private static int below(double[] sorted, double score) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int notAbove(double[] sorted, double score) {
    return below(sorted, Math.nextUp(score));
  }

  /**
   * A percentile, the smallest score that so many percent of all are not above.
   *
   * @param scores at least one; left unmodified
   */
  static double percentile(double[] scores, double percent) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    int place = (int) Math.ceil(percent / 100 * sorted.length) - 1;
    return sorted[Math.max(0, place)];
  }
}

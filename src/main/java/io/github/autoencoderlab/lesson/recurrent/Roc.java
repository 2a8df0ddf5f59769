package io.github.autoencoderlab.lesson.recurrent;

import java.util.Arrays;
import java.util.stream.DoubleStream;

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

  /**
   * How many of each kind a falling threshold tells to be abnormal.
   *
   * @param falsePositives shares of normal examples above it, from 0 to 1
   * @param truePositives shares of abnormal ones
   */
  record Curve(double[] falsePositives, double[] truePositives) {}

  /** The curve from no example above the threshold to all; equal scores are one straight piece. */
  static Curve curve(double[] normal, double[] abnormal) {
    double[] thresholds =
        DoubleStream.concat(Arrays.stream(normal), Arrays.stream(abnormal))
            .distinct()
            .sorted()
            .toArray();
    double[] falsePositives = new double[thresholds.length + 1];
    double[] truePositives = new double[thresholds.length + 1];
    double[] sortedNormal = normal.clone();
    double[] sortedAbnormal = abnormal.clone();
    Arrays.sort(sortedNormal);
    Arrays.sort(sortedAbnormal);
    for (int n = 1; n <= thresholds.length; n++) {
      double threshold = thresholds[thresholds.length - n];
      falsePositives[n] = 1 - (double) below(sortedNormal, threshold) / normal.length;
      truePositives[n] = 1 - (double) below(sortedAbnormal, threshold) / abnormal.length;
    }
    return new Curve(falsePositives, truePositives);
  }

  /** The share of scores above a threshold. */
  static double above(double[] scores, double threshold) {
    return Arrays.stream(scores).filter(score -> score > threshold).count()
        / (double) scores.length;
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

package io.github.autoencoderlab.lesson.recurrent;

/**
 * Scores of examples, the larger the less normal.
 *
 * @param training squared errors of training examples
 * @param normal those of held-out normal examples
 * @param abnormal those of all other held-out examples; empty if there are none
 * @param rivals areas under the ROC curve of other scores
 */
record Anomalies(double[] training, double[] normal, double[] abnormal, Rivals rivals) {
  /** Nothing was looked at. */
  static final Anomalies NONE =
      new Anomalies(new double[0], new double[0], new double[0], Rivals.NONE);

  /**
   * Areas under the ROC curve; NaN without abnormal examples.
   *
   * @param nearest of the distance to the nearest training example
   * @param pca of what two principal components leave out
   */
  record Rivals(double nearest, double pca) {
    static final Rivals NONE = new Rivals(Double.NaN, Double.NaN);
  }

  /** Area under the ROC curve of the squared error; NaN without abnormal examples. */
  double auc() {
    return Roc.auc(normal, abnormal);
  }

  /** Whether there is anything to be told from normal examples. */
  boolean any() {
    return normal.length > 0 && abnormal.length > 0;
  }
}

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
   * Scores of the same held-out examples by something else, the larger the less normal.
   *
   * @param normal of normal examples
   * @param abnormal of all others
   */
  record Scores(double[] normal, double[] abnormal) {
    static final Scores NONE = new Scores(new double[0], new double[0]);

    /** Area under the ROC curve; NaN without examples of both kinds. */
    double auc() {
      return Roc.auc(normal, abnormal);
    }

    /** The ROC curve. */
    Roc.Curve curve() {
      return Roc.curve(normal, abnormal);
    }
  }

  /**
   * Other scores.
   *
   * @param nearest the distance to the nearest training example
   * @param pca what two principal components leave out
   */
  record Rivals(Scores nearest, Scores pca) {
    static final Rivals NONE = new Rivals(Scores.NONE, Scores.NONE);
  }

  /** The squared errors as scores. */
  Scores own() {
    return new Scores(normal, abnormal);
  }

  /** The squared error that so many percent of the training examples do not exceed. */
  double threshold(double percent) {
    return Roc.percentile(training, percent);
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

package io.github.autoencoderlab.engine.svm;

/**
 * What tells each pair of classes apart, and the vote among them.
 *
 * @param labels the class of each place, in the order in which they were first met
 * @param coefficients α y of each support vector, pair by pair; 0 for those of other classes
 * @param rho ρ of each pair
 */
record SvmPairs(int[] labels, double[][] coefficients, double[] rho) {
  int count() {
    return rho.length;
  }

  /** All α y as float32, pair by pair, one support vector after the other in each. */
  float[] singles() {
    int vectors = coefficients[0].length;
    float[] singles = new float[vectors * count()];
    for (int p = 0; p < count(); p++) {
      for (int k = 0; k < vectors; k++) {
        singles[p * vectors + k] = (float) coefficients[p][k];
      }
    }
    return singles;
  }

  /** Σ |α y| of a pair. */
  double weight(int pair) {
    double sum = 0;
    for (double one : coefficients[pair]) {
      sum += Math.abs(one);
    }
    return sum;
  }

  /**
   * The place of the class with most votes, of several the first; −1 if decisions that are unsure
   * could change it.
   *
   * @param decisions of all pairs, from a place on
   * @param doubt how far each may be wrong
   */
  int vote(double[] decisions, int from, double[] doubt) {
    int[] sure = new int[labels.length];
    int[] unsure = new int[labels.length];
    int pair = 0;
    for (int i = 0; i < labels.length; i++) {
      for (int j = i + 1; j < labels.length; j++) {
        double decision = decisions[from + pair];
        if (Math.abs(decision) <= doubt[pair]) {
          unsure[i]++;
          unsure[j]++;
        } else {
          sure[decision > 0 ? i : j]++;
        }
        pair++;
      }
    }
    return winner(sure, unsure);
  }

  private static int winner(int[] sure, int[] unsure) {
    int best = 0;
    for (int i = 1; i < sure.length; i++) {
      best = sure[i] > sure[best] ? i : best;
    }
    for (int i = 0; i < sure.length; i++) {
      int most = sure[i] + unsure[i];
      if (i != best && (most > sure[best] || (most == sure[best] && (i < best || unsure[i] > 0)))) {
        return -1;
      }
    }
    return best;
  }
}

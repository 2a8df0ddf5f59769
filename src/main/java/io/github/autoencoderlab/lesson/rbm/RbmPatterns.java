package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.PatternProbabilities;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.Arrays;
import java.util.List;

/** The distinct patterns of small training data. */
final class RbmPatterns {
  private final boolean[] known;
  private final int patterns;
  private final double highest;

  /**
   * Counts patterns.
   *
   * @param images binary, image after image
   * @param size pixels of an image, at most {@link PatternProbabilities#MOST_VISIBLE}
   */
  RbmPatterns(float[] images, int size) {
    known = new boolean[1 << size];
    int[] counts = new int[1 << size];
    int all = images.length / size;
    for (int n = 0; n < all; n++) {
      float[] image = Arrays.copyOfRange(images, n * size, (n + 1) * size);
      counts[PatternProbabilities.number(image)]++;
    }
    int distinct = 0;
    double entropy = 0;
    for (int n = 0; n < counts.length; n++) {
      if (counts[n] > 0) {
        known[n] = true;
        distinct++;
        double share = (double) counts[n] / all;
        entropy -= share * Math.log(share);
      }
    }
    patterns = distinct;
    highest = -entropy;
  }

  /** The truth about a machine and where its chain was, step after step. */
  RbmTruth truth(Rbm rbm, List<float[]> chain) {
    double[] p = PatternProbabilities.of(rbm);
    double mass = 0;
    for (int n = 0; n < p.length; n++) {
      mass += known[n] ? p[n] : 0;
    }
    List<Integer> path = chain.stream().map(PatternProbabilities::number).toList();
    return new RbmTruth(p, known, patterns, mass, highest, path);
  }
}

package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.lesson.deep.NearestExamples.Nearest;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.Arrays;
import java.util.Map;

/**
 * Whether a net makes up data: what it decodes half way between the codes of two held-out examples
 * is looked for among the training examples, and so is half of each of the two.
 */
final class Halfway {
  private static final int PAIRS = 200;

  private Halfway() {}

  /**
   * Adds {@code betweenDistance}, Σ (x − y)² of what is decoded half way between two codes to the
   * nearest training example, mean over pairs of held-out examples in their order, and {@code
   * mixedDistance}, the same for the mean of the two examples; nothing if there is no pair.
   */
  static void put(Map<String, Double> metrics, Coder coder, DataSet data, PcaBaseline pca) {
    int pairs = Math.min(PAIRS, data.test().count() / 2);
    if (pairs > 0) {
      NearestExamples training = new NearestExamples(data.train(), pca);
      Matrix first = every(data.test(), pairs, 0);
      Matrix second = every(data.test(), pairs, 1);
      Matrix code = mean(coder.encode(first), coder.encode(second));
      metrics.put("betweenDistance", distance(training, coder.decode(code)));
      metrics.put("mixedDistance", distance(training, mean(first, second)));
    }
  }

  /** The first or the second of each pair. */
  private static Matrix every(Examples examples, int pairs, int which) {
    int[] places = new int[pairs];
    Arrays.setAll(places, n -> 2 * n + which);
    return new Matrix(examples.size(), pairs).set(examples.pick(places).first(pairs));
  }

  private static Matrix mean(Matrix a, Matrix b) {
    float[] mean = a.toArray();
    float[] other = b.toArray();
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (mean[i] + other[i]) / 2;
    }
    return new Matrix(a.rows(), a.columns()).set(mean);
  }

  private static double distance(NearestExamples training, Matrix x) {
    return Arrays.stream(training.of(x)).mapToDouble(Nearest::squaredDistance).sum() / x.columns();
  }
}

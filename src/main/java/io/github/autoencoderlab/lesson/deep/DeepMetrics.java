package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that can be said about a deep net, over whole sets; takes seconds. */
final class DeepMetrics {
  private final DeepLearner learner;
  private final DataSet data;
  private final Parts parts;
  private final PcaBaseline pca;

  DeepMetrics(DeepLearner learner, DataSet data, Parts parts, PcaBaseline pca) {
    this.learner = learner;
    this.data = data;
    this.parts = parts;
    this.pca = pca;
  }

  /** By name; squared errors are summed over values, mean over examples. */
  Map<String, Double> all(Validation validation) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("stage", learner.stage() + 1.0);
    if (classifies()) {
      putErrorRates(metrics, validation);
    } else {
      metrics.put("trainSquaredError", squaredError(data.train()));
      metrics.put("testSquaredError", squaredError(data.test()));
      metrics.put("pcaSquaredError", pca.squaredError(units()));
      Halfway.put(metrics, learner.coder(), data, pca);
    }
    if (data.train().labels().length > 0 && data.test().labels().length > 0) {
      putNeighbours(metrics);
    }
    return metrics;
  }

  /** Whether the net tells classes already. */
  private boolean classifies() {
    boolean together = learner.stage() == learner.plan().layers();
    return together && learner.plan().goal() == Goal.CLASSIFY;
  }

  /** Units of the code: of the uppermost layer that has begun to learn. */
  private int units() {
    return learner.plan().sizes().get(Math.min(learner.stage() + 1, learner.plan().layers()));
  }

  private void putErrorRates(Map<String, Double> metrics, Validation validation) {
    DeepNet last = learner.net(learner.theta());
    float[] theta = validation.theta();
    DeepNet best = theta == null ? last : learner.net(theta);
    metrics.put("trainError", errorRate(best, parts.train()));
    metrics.put("validationError", errorRate(best, parts.validation()));
    metrics.put("testError", errorRate(best, data.test()));
    metrics.put("bestEpoch", (double) validation.epoch());
    metrics.put("lastTestError", errorRate(last, data.test()));
  }

  /** The share of examples whose class the net as it is now does not tell. */
  double errorRate(Examples examples) {
    return errorRate(learner.net(learner.theta()), examples);
  }

  private static double errorRate(DeepNet net, Examples examples) {
    double[] wrong = new double[1];
    int[] done = new int[1];
    ImageColumns.forEach(
        examples,
        examples.count(),
        x -> {
          int to = done[0] + x.columns();
          byte[] labels = Arrays.copyOfRange(examples.labels(), done[0], to);
          wrong[0] += Softmax.error(net.output(x), labels) * labels.length;
          done[0] = to;
        });
    return wrong[0] / examples.count();
  }

  private double squaredError(Examples examples) {
    return squaredError(learner.coder(), examples);
  }

  /** Σ (r − x)² of what a net makes of examples, summed over values, mean over examples. */
  static double squaredError(DeepExperiment net, Examples examples) {
    return squaredError(net.coder(), examples);
  }

  private static double squaredError(Coder coder, Examples examples) {
    double[] sum = new double[1];
    ImageColumns.forEach(
        examples,
        examples.count(),
        x -> sum[0] += coder.decode(coder.encode(x)).squaredDistance(x));
    return sum[0] / examples.count();
  }

  /**
   * The share of held-out examples whose class the nearest codes of training examples tell; not a
   * number without labels.
   */
  static double neighbours(DeepExperiment net, DataSet data) {
    boolean labelled = data.train().labels().length > 0 && data.test().labels().length > 0;
    return labelled ? neighbours(net.coder(), data, net.codeUnits()) : Double.NaN;
  }

  private static double neighbours(Coder coder, DataSet data, int units) {
    return Codes.of(data.train(), units, coder::encode)
        .recognise(Codes.of(data.test(), units, coder::encode));
  }

  private void putNeighbours(Map<String, Double> metrics) {
    metrics.put("neighbourAccuracy", neighbours(learner.coder(), data, units()));
    PcaCode code = pca.code(units());
    metrics.put(
        "pcaNeighbourAccuracy",
        Codes.of(data.train(), code).recognise(Codes.of(data.test(), code)));
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Arrays;
import java.util.Map;

/**
 * What a machine gives to images that it has not seen: mean of log p(v) = −F(v) − log Z, over all
 * of them, treated as in training; log Z is exact where it can be enumerated.
 */
final class RbmLikelihood {
  private static final int AT_ONCE = 1000;

  private final Rbm rbm;
  private final DataSet data;
  private final long seed;

  RbmLikelihood(Rbm rbm, DataSet data, long seed) {
    this.rbm = rbm;
    this.data = data;
    this.seed = seed;
  }

  /** Adds what can be known exactly. */
  void addTo(Map<String, Double> metrics, Settings settings) {
    if (ExactRbm.possible(rbm)) {
      double logPartition = new ExactRbm(rbm).logPartition();
      metrics.put("logPartition", logPartition);
      metrics.put("logPartitionError", 0.0);
      metrics.put("testLogLikelihood", test(settings, logPartition));
    }
  }

  /** Mean log p(v) over the test images, in nats, given log Z. */
  double test(Settings settings, double logPartition) {
    return -meanFreeEnergy(settings) - logPartition;
  }

  private double meanFreeEnergy(Settings settings) {
    RbmBinary binary = RbmBinary.of(data, settings, seed);
    int images = data.test().count();
    double sum = 0;
    for (int first = 0; first < images; first += AT_ONCE) {
      Matrix v = binary.test(first, Math.min(AT_ONCE, images - first));
      sum += Arrays.stream(rbm.freeEnergy(v)).sum();
    }
    return sum / images;
  }
}

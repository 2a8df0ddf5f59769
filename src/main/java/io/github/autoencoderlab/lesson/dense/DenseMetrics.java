package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.FewLabels;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that can be said about an autoencoder, over whole sets; takes seconds. */
final class DenseMetrics {
  /** ρ̂ is near ρ from ρ divided by this to ρ times this. */
  private static final double NEAR = 2;

  /** What every lesson's held-out examples suffer once, so that lessons can be compared. */
  private static final Disturbance MASKING = new Disturbance(Corruption.MASKING, 0.3);

  private static final int MOST_NOISY = 1000;
  private static final int NOISE = 2_000_004;
  private static final double HALF = 0.5;

  private final DenseJudge judge;
  private final DataSet data;
  private final PcaBaseline pca;
  private final long seed;
  private final int units;

  DenseMetrics(Autoencoder autoencoder, DataSet data, PcaBaseline pca, long seed) {
    judge = new DenseJudge(autoencoder, data, seed);
    this.data = data;
    this.pca = pca;
    this.seed = seed;
    units = autoencoder.code();
  }

  /** By name; errors are summed over values, mean over examples. */
  Map<String, Double> all(Sparsity sparsity, Disturbance disturbance) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("trainSquaredError", judge.trainError());
    metrics.put("testSquaredError", judge.testError(Disturbance.NONE));
    metrics.put("pcaSquaredError", pca.squaredError(units));
    if (disturbance.any()) {
      putNoise(metrics, disturbance);
      metrics.put("cleanSquaredError", judge.testError(Disturbance.NONE));
      metrics.put("corruptedSquaredError", judge.testError(disturbance));
      metrics.put("pcaCorruptedSquaredError", pcaError(disturbance));
    }
    putClasses(metrics);
    putJudgementOfWideCodes(metrics);
    Codes train = judge.trainCodes();
    Codes test = judge.testCodes();
    putActivity(metrics, train, test, sparsity);
    if (data.train().labels().length > 0 && data.test().labels().length > 0) {
      PcaCode code = pca.code(units);
      metrics.put("neighbourAccuracy", train.recognise(test));
      metrics.put(
          "pcaNeighbourAccuracy",
          Codes.of(data.train(), code).recognise(Codes.of(data.test(), code)));
      metrics.put("fewLabelsAccuracy", FewLabels.accuracy(train, test));
      metrics.put("fewLabelsPixelAccuracy", FewLabels.accuracy(data.train(), data.test()));
      metrics.values().removeIf(value -> value.isNaN());
    }
    return metrics;
  }

  /**
   * What noise does to held-out examples: the share of values above 0 that it sets to 0, and the
   * standard deviation of what it adds.
   */
  private void putNoise(Map<String, Double> metrics, Disturbance disturbance) {
    float[] clean = data.test().first(MOST_NOISY);
    Matrix x = new Matrix(data.test().size(), clean.length / data.test().size()).set(clean);
    Matrix seen = new Matrix(x.rows(), x.columns());
    disturbance.corrupt(seen, x, new Randomness(seed).at(0, NOISE));
    float[] noisy = seen.toArray();
    long above = 0;
    long dropped = 0;
    for (int i = 0; i < clean.length; i++) {
      above += clean[i] > 0 ? 1 : 0;
      dropped += clean[i] > 0 && noisy[i] == 0 ? 1 : 0;
    }
    metrics.put("noiseDropped", (double) dropped / Math.max(1, above));
    metrics.put("noiseDeviation", Math.sqrt(seen.squaredDistance(x) / clean.length));
  }

  /**
   * A code as wide as the data can copy, so a small error says nothing. Whether it copies is seen
   * on pictures that are none of the data: {@code noise} is uniform with the mean of the data,
   * {@code stranger} outlines of rectangles. {@code …UnexplainedVariance} is the squared error as a
   * share of their variance: near 0 for a copy, 1 for their mean image, more for what sees digits
   * everywhere. And {@code maskedSquaredError} is what is left of held-out examples, against the
   * clean ones, if 30 % of their values are masked.
   */
  private void putJudgementOfWideCodes(Map<String, Double> metrics) {
    metrics.put("maskedSquaredError", judge.testError(MASKING));
    if (data.kind().unitRange()) {
      putUnexplained(metrics, "noise", Strangers.noise(data.train(), seed));
      putUnexplained(metrics, "stranger", Strangers.rectangles(data.train(), seed));
    }
  }

  private void putUnexplained(Map<String, Double> metrics, String name, Matrix x) {
    double error = judge.squaredError(x);
    metrics.put(name + "SquaredError", error);
    metrics.put(name + "UnexplainedVariance", error / Strangers.variance(x));
  }

  /** Means over classes, where there are some that nothing was learned from. */
  private void putClasses(Map<String, Double> metrics) {
    List<DenseJudge.OfClass> all = judge.errorsByClass(data.test().count());
    if (all.stream().anyMatch(one -> !one.seen())
        && all.stream().anyMatch(DenseJudge.OfClass::seen)) {
      metrics.put("seenClassesSquaredError", mean(all, true));
      metrics.put("unseenClassesSquaredError", mean(all, false));
    }
  }

  private static double mean(List<DenseJudge.OfClass> all, boolean seen) {
    return all.stream()
        .filter(one -> one.seen() == seen)
        .mapToDouble(DenseJudge.OfClass::squaredError)
        .average()
        .orElse(Double.NaN);
  }

  private double pcaError(Disturbance disturbance) {
    return DenseJudge.squaredError(data.test(), disturbance, seed, pca.code(units)::reconstructed);
  }

  /** Activities of logistic and tanh units go from 0 at rest to 1. */
  private void putActivity(
      Map<String, Double> metrics, Codes train, Codes test, Sparsity sparsity) {
    Activation f = judge.autoencoder().codeActivation();
    double[] activity =
        Arrays.stream(train.means()).map(mean -> Sparseness.activity(mean, f)).toArray();
    metrics.put("meanActivation", Arrays.stream(activity).average().orElse(Double.NaN));
    metrics.put("activeShare", active(test.h().toArray(), f));
    if (sparsity.penalty() == Penalty.KL) {
      boolean[] dead = StuckUnits.dead(test.h(), f);
      metrics.put("unitsNearTarget", near(activity, dead, sparsity.target()));
    }
    StuckUnits stuck = StuckUnits.of(test.h(), f);
    metrics.put("deadUnits", (double) stuck.off());
    metrics.put("saturatedUnits", (double) stuck.on());
    metrics.put("constantUnits", (double) stuck.between());
    metrics.put("stuckUnits", (double) stuck.count());
  }

  /** The share of activities that are above one half, over units and examples. */
  private static double active(float[] h, Activation f) {
    int active = 0;
    for (float one : h) {
      active += Sparseness.activity(one, f) > HALF ? 1 : 0;
    }
    return (double) active / h.length;
  }

  /** The share of units whose ρ̂ lies between ρ/2 and 2ρ; dead ones never count. */
  static double near(double[] activity, boolean[] dead, double rho) {
    int near = 0;
    for (int j = 0; j < activity.length; j++) {
      boolean within = activity[j] >= rho / NEAR && activity[j] <= rho * NEAR;
      near += within && !dead[j] ? 1 : 0;
    }
    return (double) near / activity.length;
  }
}

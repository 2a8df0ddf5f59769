package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All that can be said about an autoencoder, over whole sets; takes seconds. */
final class DenseMetrics {
  private static final int TEST_NOISE = 2_000_002;

  /** How near to ρ a unit's mean activity counts as right. */
  private static final double NEAR = 0.05;

  private final Autoencoder autoencoder;
  private final DataSet data;
  private final PcaBaseline pca;
  private final Randomness randomness;

  DenseMetrics(Autoencoder autoencoder, DataSet data, PcaBaseline pca, long seed) {
    this.autoencoder = autoencoder;
    this.data = data;
    this.pca = pca;
    randomness = new Randomness(seed);
  }

  /** By name; errors are summed over values, mean over examples. */
  Map<String, Double> all(Sparsity sparsity, Disturbance disturbance) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("trainSquaredError", squaredError(data.train(), Disturbance.NONE, this::coded));
    metrics.put("testSquaredError", squaredError(data.test(), Disturbance.NONE, this::coded));
    metrics.put("pcaSquaredError", pca.squaredError(autoencoder.code()));
    if (disturbance.any()) {
      metrics.put("cleanSquaredError", squaredError(data.test(), Disturbance.NONE, this::coded));
      metrics.put("corruptedSquaredError", squaredError(data.test(), disturbance, this::coded));
      metrics.put("pcaCorruptedSquaredError", squaredError(data.test(), disturbance, this::byPca));
    }
    Codes train = codes(data.train());
    Codes test = codes(data.test());
    putActivity(metrics, train, test, sparsity);
    if (data.train().labels().length > 0 && data.test().labels().length > 0) {
      PcaCode code = pca.code(autoencoder.code());
      metrics.put("neighbourAccuracy", train.recognise(test));
      metrics.put(
          "pcaNeighbourAccuracy",
          Codes.of(data.train(), code).recognise(Codes.of(data.test(), code)));
    }
    return metrics;
  }

  private Codes codes(Examples examples) {
    return Codes.of(
        examples,
        autoencoder.code(),
        x -> {
          Pass pass = autoencoder.pass(x.columns());
          pass.x().set(x);
          autoencoder.encode(pass);
          return pass.a(autoencoder.codeLayer());
        });
  }

  /** What becomes of x through the autoencoder. */
  private Matrix coded(Matrix x) {
    Pass pass = autoencoder.pass(x.columns());
    pass.x().set(x);
    pass.forward();
    return pass.output();
  }

  /** What becomes of x through as many components. */
  private Matrix byPca(Matrix x) {
    PcaCode code = pca.code(autoencoder.code());
    Matrix reconstruction = new Matrix(x.rows(), x.columns());
    code.decode(Codes.encoded(code, x), reconstruction);
    return reconstruction;
  }

  /** Against the clean examples; the noise is the same at every call. */
  private double squaredError(
      Examples images, Disturbance disturbance, UnaryOperator<Matrix> through) {
    double[] sum = new double[1];
    long[] piece = new long[1];
    ImageColumns.forEach(
        images,
        images.count(),
        x -> {
          Matrix seen = new Matrix(x.rows(), x.columns());
          disturbance.corrupt(seen, x, randomness.at(piece[0]++, TEST_NOISE));
          sum[0] += through.apply(seen).squaredDistance(x);
        });
    return sum[0] / images.count();
  }

  /** Activities of logistic and tanh units go from 0 at rest to 1. */
  private void putActivity(
      Map<String, Double> metrics, Codes train, Codes test, Sparsity sparsity) {
    Activation f = autoencoder.codeActivation();
    double[] activity =
        Arrays.stream(train.means()).map(mean -> Sparseness.activity(mean, f)).toArray();
    metrics.put("meanActivation", Arrays.stream(activity).average().orElse(Double.NaN));
    if (sparsity.penalty() == Penalty.KL) {
      long near =
          Arrays.stream(activity).filter(rho -> Math.abs(rho - sparsity.target()) <= NEAR).count();
      metrics.put("unitsNearTarget", (double) near / activity.length);
    }
    StuckUnits stuck = StuckUnits.of(test.h(), f);
    metrics.put("deadUnits", (double) stuck.off());
    metrics.put("saturatedUnits", (double) stuck.on());
    metrics.put("constantUnits", (double) stuck.between());
    metrics.put("stuckUnits", (double) stuck.count());
  }
}

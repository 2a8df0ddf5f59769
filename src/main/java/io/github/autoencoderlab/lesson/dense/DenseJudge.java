package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Units;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.FewLabels;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Judges an autoencoder as it is at the moment of a call, over whole sets; a question may take a
 * second. Errors are Σ (x − r)², summed over values, mean over examples. Belongs to one thread.
 */
public final class DenseJudge {
  private static final int TEST_NOISE = 2_000_002;

  private final Autoencoder autoencoder;
  private final DataSet data;
  private final long seed;

  /** Judges this autoencoder, which may learn on. */
  public DenseJudge(Autoencoder autoencoder, DataSet data, long seed) {
    this.autoencoder = autoencoder;
    this.data = data;
    this.seed = seed;
  }

  /** What is judged; only to be read. */
  public Autoencoder autoencoder() {
    return autoencoder;
  }

  /** Of the examples that it learns from. */
  public double trainError() {
    return squaredError(data.train(), Disturbance.NONE);
  }

  /** Of held-out examples that were disturbed, against the clean ones. */
  public double testError(Disturbance disturbance) {
    return squaredError(data.test(), disturbance);
  }

  /**
   * L of held-out examples, mean over values and examples: per pixel.
   *
   * @param loss which suits the units of the reconstruction
   */
  public double testLossPerValue(Loss loss) {
    Examples test = data.test();
    double[] sum = new double[1];
    ImageColumns.forEach(
        test, test.count(), x -> sum[0] += Units.loss(loss, autoencoder.reconstructed(x), x));
    return sum[0] / test.count() / test.size();
  }

  private double squaredError(Examples examples, Disturbance disturbance) {
    return squaredError(examples, disturbance, seed, this::reconstructed);
  }

  /**
   * What any reconstruction leaves of disturbed examples, against the clean ones. The noise is the
   * same at every call.
   */
  public static double squaredError(
      Examples examples, Disturbance disturbance, long seed, UnaryOperator<Matrix> through) {
    double[] sum = new double[1];
    long[] piece = new long[1];
    Randomness randomness = new Randomness(seed);
    Disturbance fitting = disturbance.ofWidth(examples.columns());
    ImageColumns.forEach(
        examples,
        examples.count(),
        x -> {
          Matrix seen = new Matrix(x.rows(), x.columns());
          fitting.corrupt(seen, x, randomness.at(piece[0]++, TEST_NOISE));
          sum[0] += through.apply(seen).squaredDistance(x);
        });
    return sum[0] / examples.count();
  }

  /** Of any examples. */
  double squaredError(Matrix x) {
    return reconstructed(x).squaredDistance(x) / x.columns();
  }

  /** What becomes of examples, in a new matrix. */
  public Matrix reconstructed(Matrix x) {
    return autoencoder.reconstructed(x);
  }

  /** The share of the variance of noise that is lost; see {@link Strangers#noise}. */
  public double unexplainedNoise() {
    return unexplained(Strangers.noise(data.train(), seed));
  }

  /** The share of the variance of rectangles that is lost; see {@link Strangers#rectangles}. */
  public double unexplainedRectangles() {
    return unexplained(Strangers.rectangles(data.train(), seed));
  }

  private double unexplained(Matrix x) {
    return squaredError(x) / Strangers.variance(x);
  }

  /** Codes of the examples that it learns from. */
  public Codes trainCodes() {
    return codes(data.train());
  }

  /** Codes of held-out examples. */
  public Codes testCodes() {
    return codes(data.test());
  }

  private Codes codes(Examples examples) {
    return Codes.of(examples, autoencoder.code(), autoencoder::encoded);
  }

  /** Accuracy of a softmax on codes from few labels; not a number without labels. */
  public double fewLabelsAccuracy() {
    boolean labelled = data.train().labels().length > 0 && data.test().labels().length > 0;
    return labelled ? FewLabels.accuracy(trainCodes(), testCodes()) : Double.NaN;
  }

  /**
   * How well a class is reconstructed.
   *
   * @param label the class
   * @param seen whether it was among the training examples
   * @param squaredError mean over some held-out examples of it
   */
  record OfClass(int label, boolean seen, double squaredError) {}

  /**
   * Of held-out examples, in ascending order of class.
   *
   * @param most how many of the held-out examples at most
   * @return empty without labels
   */
  List<OfClass> errorsByClass(int most) {
    byte[] labels = data.test().labels();
    if (labels.length == 0) {
      return List.of();
    }
    float[] clean = data.test().first(most);
    Matrix x = new Matrix(data.test().size(), clean.length / data.test().size()).set(clean);
    float[] r = reconstructed(x).toArray();
    Map<Integer, DoubleSummaryStatistics> byClass = new TreeMap<>();
    for (int n = 0; n < x.columns(); n++) {
      double squares = 0;
      for (int i = n * x.rows(); i < (n + 1) * x.rows(); i++) {
        squares += (r[i] - clean[i]) * (double) (r[i] - clean[i]);
      }
      byClass
          .computeIfAbsent(labels[n] & 0xff, label -> new DoubleSummaryStatistics())
          .accept(squares);
    }
    Set<Integer> seen = new HashSet<>();
    for (byte label : data.train().labels()) {
      seen.add(label & 0xff);
    }
    return byClass.entrySet().stream()
        .map(
            one ->
                new OfClass(one.getKey(), seen.contains(one.getKey()), one.getValue().getAverage()))
        .toList();
  }
}

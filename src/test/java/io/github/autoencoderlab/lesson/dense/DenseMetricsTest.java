package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a wide code is judged by, recomputed. */
class DenseMetricsTest {
  private static Experiment start(String id, String... assignments) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return lesson.start(settings, DataSets.open(lesson.defaultData()), 1);
  }

  @Test
  void nearTheTargetIsWithinAFactorOfTwoAndAlive() {
    double[] activity = {0.049, 0.05, 0.2, 0.201, 0.1};
    boolean[] dead = {false, false, false, false, true};
    assertEquals(0.4, DenseMetrics.near(activity, dead, 0.1));
  }

  @Test
  void unitsThatNeverLeaveRestAreNotNearALowTarget() throws Exception {
    Map<String, Double> metrics =
        start("sparse", "sparsityTarget=0.005", "hiddenUnits=12").metrics();
    assertEquals(0.005, metrics.get("meanActivation"), 0.003);
    assertEquals(12, metrics.get("deadUnits"));
    assertEquals(0, metrics.get("unitsNearTarget"));
  }

  @Test
  void errorsOnNoiseAndStrangersAreThoseOfTheWeights() throws Exception {
    Experiment experiment = start("sparse", "hiddenUnits=12");
    for (int n = 0; n < 5; n++) {
      experiment.step();
    }
    DataSet digits = DataSets.open("digits");
    Map<String, Double> metrics = experiment.metrics();
    check(experiment, metrics, "noise", Strangers.noise(digits.train(), 1));
    check(experiment, metrics, "stranger", Strangers.rectangles(digits.train(), 1));
    // The noise of the masks is another one here: a mean over 2,000 images.
    Matrix masked = new Matrix(784, 2000).set(digits.test().first(2000));
    float[] clean = masked.toArray();
    float[] seen = clean.clone();
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < seen.length; i++) {
      seen[i] = random.nextDouble() < 0.3 ? 0 : seen[i];
    }
    double error = error(experiment, seen, clean);
    assertEquals(error, metrics.get("maskedSquaredError"), 0.005 * error);
  }

  private static void check(
      Experiment experiment, Map<String, Double> metrics, String name, Matrix x) {
    float[] values = x.toArray();
    double error = error(experiment, values, values);
    assertEquals(error, metrics.get(name + "SquaredError"), 1e-4 * error);
    double variance = 0;
    for (int i = 0; i < 784; i++) {
      double sum = 0;
      double squares = 0;
      for (int n = 0; n < x.columns(); n++) {
        sum += values[784 * n + i];
        squares += values[784 * n + i] * values[784 * n + i];
      }
      variance += squares / x.columns() - Math.pow(sum / x.columns(), 2);
    }
    assertEquals(error / variance, metrics.get(name + "UnexplainedVariance"), 1e-3);
  }

  /** Through logistic units, summed over values, mean over examples. */
  private static double error(Experiment experiment, float[] seen, float[] clean) {
    float[] W = experiment.weights().get(0).values();
    float[] b = experiment.weights().get(1).values();
    float[] V = experiment.weights().get(2).values();
    float[] c = experiment.weights().get(3).values();
    double sum = 0;
    for (int from = 0; from < seen.length; from += 784) {
      double[] h = new double[12];
      for (int j = 0; j < 12; j++) {
        double z = b[j];
        for (int i = 0; i < 784; i++) {
          z += W[784 * j + i] * seen[from + i];
        }
        h[j] = 1 / (1 + Math.exp(-z));
      }
      for (int i = 0; i < 784; i++) {
        double z = c[i];
        for (int j = 0; j < 12; j++) {
          z += V[12 * i + j] * h[j];
        }
        sum += Math.pow(1 / (1 + Math.exp(-z)) - clean[from + i], 2);
      }
    }
    return sum / (seen.length / 784.0);
  }

  @Test
  void noiseHasOfTheDataWhatPlacesSayAndStrangersAreOutlines() throws Exception {
    DataSet digits = DataSets.open("digits");
    Matrix noise = Strangers.noise(digits.train(), 1);
    float[] mean = digits.train().mean();
    double[] product = new double[2];
    for (int i = 0; i < mean.length; i++) {
      float[] row = noise.row(i);
      assertEquals(mean[i], mean(row), 0.1, "place " + i);
      float[] other = noise.row((i + 1) % mean.length);
      double ofRow = mean(row);
      double ofOther = mean(other);
      for (int n = 0; n < row.length; n++) {
        product[0] += (row[n] - ofRow) * (other[n] - ofOther);
        product[1] += (row[n] - ofRow) * (row[n] - ofRow);
      }
    }
    assertEquals(0, product[0] / product[1], 0.01, "neighbours know of each other");
    for (float value : Strangers.rectangles(digits.train(), 1).toArray()) {
      assertTrue(value == 0 || value == 1);
    }
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}

package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepWeightsTest {
  /** As somebody with NumPy would use the file, whatever learning did on the way. */
  @ParameterizedTest
  @ValueSource(strings = {"dropout=0", "dropout=0.5"})
  void exportedClassifierIsTheOneWhoseErrorIsReported(String dropout) throws Exception {
    Lesson lesson = Lessons.of("stacked").orElseThrow();
    Settings settings =
        Settings.defaults(lesson.parameters())
            .with("fineTuning=classify")
            .with("pretraining=none")
            .with("layer1=30")
            .with("layer2=0")
            .with("codeUnits=20")
            .with("batchSize=20")
            .with("tuningBatchSize=20")
            .with("learningRate=0.03")
            .with("tuningEpochs=12")
            .with(dropout);
    DataSet digits = PenPictures.make(240, 120, 1);
    Experiment experiment = lesson.start(settings, digits, 1);
    while (experiment.steps() < experiment.plannedSteps().orElseThrow()) {
      experiment.step();
    }
    Map<String, Double> metrics = experiment.metrics();
    assertTrue(metrics.get("bestEpoch") < 12, metrics::toString);
    assertEquals(metrics.get("testError"), error(experiment.weights(), digits.test()), 1e-9);
  }

  private static double error(List<WeightArray> arrays, Examples examples) {
    int wrong = 0;
    for (int n = 0; n < examples.count(); n++) {
      float[] x = new float[examples.size()];
      examples.copy(n, x, 0);
      double[] a = new double[x.length];
      for (int i = 0; i < a.length; i++) {
        a[i] = x[i];
      }
      for (int l = 0; l < arrays.size(); l += 2) {
        a = layer(arrays.get(l), arrays.get(l + 1).values(), a, l + 2 < arrays.size());
      }
      int told = 0;
      for (int k = 1; k < a.length; k++) {
        told = a[k] > a[told] ? k : told;
      }
      wrong += told == examples.labels()[n] ? 0 : 1;
    }
    return (double) wrong / examples.count();
  }

  private static double[] layer(WeightArray W, float[] b, double[] x, boolean logistic) {
    double[] a = new double[b.length];
    for (int j = 0; j < a.length; j++) {
      double z = b[j];
      for (int i = 0; i < x.length; i++) {
        z += W.values()[j * x.length + i] * x[i];
      }
      a[j] = logistic ? 1 / (1 + Math.exp(-z)) : z;
    }
    return a;
  }
}

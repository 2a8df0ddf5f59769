package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenseProofsTest {
  private static Map<String, Double> metrics(String lesson, String... assignments)
      throws Exception {
    DataSet data = PenPictures.make(100, 40, 1);
    Lesson chosen = Lessons.of(lesson).orElseThrow();
    Settings settings = Settings.defaults(chosen.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    Experiment experiment = chosen.start(settings, data, 1);
    for (int n = 0; n < 20; n++) {
      experiment.step();
    }
    return experiment.metrics();
  }

  /** Tied and not, with and without Ω, every kind of unit and both losses. */
  @ParameterizedTest
  @CsvSource({
    "sparse, hiddenUnits=9, activation=logistic, output=suited",
    "sparse, hiddenUnits=9, activation=tanh, tied=on",
    "denoising, hiddenUnits=9, activation=relu, tied=on",
    "autoencoder, codeUnits=9, activation=linear, output=linearSquaredError"
  })
  void differencesAreThoseOfFloats(String lesson, String units, String f, String more)
      throws Exception {
    Map<String, Double> metrics = metrics(lesson, units, f, more);
    for (String name :
        new String[] {"codeDifference", "reconstructionDifference", "lossDifference"}) {
      assertEquals(0, metrics.get(name), 1e-5, name);
    }
    assertEquals(0, metrics.get("objectiveDifference"), 1e-5);
    // A slope by differences in double precision, beside one of floats.
    assertEquals(0, metrics.get("slopeDifference"), 1e-3);
    if (lesson.equals("sparse")) {
      assertEquals(0, metrics.get("klDifference"), 1e-9);
    }
  }

  /** The proof would not hold if the objective had no penalty: that it acts is seen here. */
  @Test
  void klIsTheFormula() {
    assertEquals(0, DenseSums.kl(0.1, 0.1), 1e-15);
    assertEquals(0.1 * Math.log(0.5) + 0.9 * Math.log(0.9 / 0.8), DenseSums.kl(0.1, 0.2), 1e-15);
  }

  @Test
  void noiseIsAsMuchAsWasSet() throws Exception {
    Map<String, Double> masked = metrics("denoising", "hiddenUnits=9", "testNoiseLevel=0.25");
    assertEquals(0.25, masked.get("noiseDropped"), 0.02);
    Map<String, Double> gaussian =
        metrics("denoising", "hiddenUnits=9", "testNoiseLevel=0.2", "testCorruption=gaussian");
    assertEquals(0.2, gaussian.get("noiseDeviation"), 0.01);
    assertFalse(metrics("autoencoder", "codeUnits=9").containsKey("noiseDropped"));
  }
}

package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student sees first must not contradict the slide. */
class DefaultsConvinceTest {
  /** Three seeds came to 0.71–0.73 of PCA's error and to 0.90. */
  @ParameterizedTest
  @CsvSource({"autoencoder, 1, 0.8", "autoencoder, 2, 0.8", "undercomplete, 3, 0.95"})
  void autoencoderIsBelowPcaOfTheSameSizeAndUsesAllItsUnits(String id, long seed, double share)
      throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Experiment experiment =
        lesson.start(
            Settings.defaults(lesson.parameters()), DataSets.open(lesson.defaultData()), seed);
    while (experiment.steps() < lesson.defaultSteps()) {
      experiment.step();
    }
    Map<String, Double> metrics = experiment.metrics();
    assertEquals(0, metrics.get("stuckUnits"), metrics::toString);
    assertTrue(
        metrics.get("testSquaredError") < share * metrics.get("pcaSquaredError"),
        metrics::toString);
  }
}

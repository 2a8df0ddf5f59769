package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Noise acts while layers learn, dropout while all of them learn to classify; never both. */
class DeepMasksTest {
  private static Map<String, Double> after(long steps, String... assignments) throws Exception {
    Lesson lesson = Lessons.of("stacked").orElseThrow();
    Settings settings =
        Settings.defaults(lesson.parameters())
            .with("layer1=300")
            .with("layer2=0")
            .with("codeUnits=200")
            .with("code=logistic")
            .with("pretrainingEpochs=1")
            .with("fineTuning=classify")
            .with("dropout=0.5");
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    Experiment experiment = lesson.start(settings, PenPictures.make(500, 60, 1), 1);
    for (long n = 0; n < steps; n++) {
      experiment.step();
    }
    return experiment.metrics();
  }

  @Test
  void noiseMasksInputsWhileALayerLearns() throws Exception {
    Map<String, Double> alone = after(3, "pretraining=denoising", "masked=0.3");
    assertEquals(0.3, alone.get("maskedInputs"), 0.15);
    assertEquals(0, alone.get("silentUnits"));
  }

  @Test
  void dropoutSilencesHiddenUnitsWhileAllLayersLearn() throws Exception {
    Map<String, Double> together = after(14, "pretraining=denoising", "masked=0.3");
    assertEquals(0, together.get("maskedInputs"));
    assertEquals(0.5, together.get("silentUnits"), 0.1);
  }

  @Test
  void whatIsDrawnIsNotSilenced() throws Exception {
    assertFalse(after(3, "pretraining=rbm").containsKey("silentUnits"));
  }
}

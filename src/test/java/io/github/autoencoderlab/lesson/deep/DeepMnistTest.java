package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published numbers on MNIST; minutes each on two quiet cores. */
@Tag("long")
class DeepMnistTest {
  private static final List<String> LAYERS =
      List.of("layer1=1000", "layer2=500", "layer3=250", "pretrainingEpochs=5");

  /** Hinton and Salakhutdinov (2006): 3.00, and 13.87 for PCA. */
  @Test
  void thirtyLinearUnitsReconstructAsPublished() throws Exception {
    Map<String, Double> metrics =
        metrics(
            "stacked",
            "codeUnits=30",
            "tuningEpochs=40",
            "learningRate=0.002",
            "tuningBatchSize=200");
    assertTrue(metrics.get("testSquaredError") <= 3.0, metrics::toString);
    assertEquals(13.87, metrics.get("pcaSquaredError"), 0.02);
  }

  /** The same layers down to two units; 5 neighbours among codes of PCA recognise 42.4 %. */
  @Test
  void twoUnitsKeepClassesApart() throws Exception {
    Map<String, Double> metrics =
        metrics(
            "stacked",
            "codeUnits=2",
            "tuningEpochs=40",
            "learningRate=0.005",
            "tuningBatchSize=200");
    assertTrue(metrics.get("neighbourAccuracy") >= 0.82, metrics::toString);
    assertEquals(0.424, metrics.get("pcaNeighbourAccuracy"), 0.001);
    assertEquals(43.65, metrics.get("pcaSquaredError"), 0.05);
  }

  private static Map<String, Double> metrics(String lesson, String... more) throws Exception {
    DataSet data = DataSets.open(RealData.mnist().toString());
    Lesson chosen = Lessons.of(lesson).orElseThrow();
    Settings settings = Settings.defaults(chosen.parameters());
    List<String> assignments = new ArrayList<>(LAYERS);
    assignments.addAll(List.of(more));
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    Experiment experiment = chosen.start(settings, data, 1);
    while (experiment.steps() < experiment.plannedSteps().orElseThrow()) {
      experiment.step();
    }
    Map<String, Double> metrics = experiment.metrics();
    System.out.println(assignments + " " + metrics);
    return metrics;
  }
}

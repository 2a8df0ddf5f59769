package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepExperimentTest {
  private static DataSet digits;
  private static DataSet few;

  @BeforeAll
  static void open() throws Exception {
    digits = DataSets.open(DataSets.DIGITS);
    few = new DataSet("few", first(digits.train(), 600), first(digits.test(), 300));
  }

  private static Examples first(Examples examples, int count) {
    return examples.pick(IntStream.range(0, count).toArray());
  }

  private static Experiment start(String lesson, DataSet data, String... assignments)
      throws UserException {
    Lesson chosen = Lessons.of(lesson).orElseThrow();
    Settings settings = Settings.defaults(chosen.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return chosen.start(settings, data, 1);
  }

  @Test
  void everyStageSaysHowFastItLearns() throws Exception {
    Experiment experiment =
        start("stacked", few, "layer1=8", "layer2=0", "pretrainingEpochs=2", "tuningEpochs=4");
    assertEquals(Map.of("epsilon", 0.1, "mu", 0.5, "lambda", 0.0002), rates(experiment));
    steps(experiment, 6);
    assertEquals(Map.of("epsilon", 0.1, "mu", 0.9, "lambda", 0.0002), rates(experiment));
    steps(experiment, 18);
    // A linear code learns with a hundredth of the rate.
    assertEquals(0.001, rates(experiment).get("epsilon"), 1e-12);
    steps(experiment, 30);
    Map<String, Double> together = rates(experiment);
    double t = together.get("t");
    assertEquals(1, t);
    double share = 0.001 + 0.999 * (1 + Math.cos(Math.PI * t / 4)) / 2;
    assertEquals(0.01 * share, together.get("epsilon"), 1e-9);
    assertEquals(0, together.get("lambda"));
    assertFalse(together.containsKey("mu"), "Adam has no momentum that is set");
  }

  @Test
  void ratesOfMachinesThatMakeUpDataFall() throws Exception {
    Experiment experiment =
        start("dbn", few, "layer1=8", "layer2=6", "layer3=0", "pretrainingEpochs=4");
    steps(experiment, 12);
    double rate = rates(experiment).get("epsilon");
    double first = rates(start("dbn", few, "layer1=8", "pretrainingEpochs=4")).get("epsilon");
    assertEquals(first * (1 - rates(experiment).get("t") / 4), rate, 1e-9);
  }

  @Test
  void pcaIsLeftOutWhereItCopies() throws Exception {
    DeepSnapshot wide = (DeepSnapshot) start("stacked", few, "codeUnits=784").snapshot();
    assertTrue(wide.pictures().pca().isEmpty());
    assertTrue(Double.isNaN(wide.pcaSquaredError()));
    DeepSnapshot narrow = (DeepSnapshot) start("stacked", few).snapshot();
    assertEquals(10, narrow.pictures().pca().size());
  }

  private static void steps(Experiment experiment, long to) {
    while (experiment.steps() < to) {
      experiment.step();
    }
  }

  /** What the lines below the stage that runs show. */
  private static Map<String, Double> rates(Experiment experiment) {
    Map<String, Double> shown = new HashMap<>();
    FormulaSheet sheet =
        (FormulaSheet)
            DeepStages.sheet((DeepSnapshot) experiment.snapshot(), new Texts(Language.EN), "");
    sheet.lines().stream()
        .filter(line -> !line.highlighted())
        .flatMap(line -> line.values().stream())
        .forEach(value -> shown.put(value.name(), value.value()));
    return shown;
  }

  private static void run(Experiment experiment) {
    while (experiment.steps() < experiment.plannedSteps().orElseThrow()) {
      experiment.step();
    }
  }

  @Test
  void stackedAutoencoderBeatsPcaOfTheSameCodeSize() throws Exception {
    Experiment experiment = start("stacked", digits, "tuningEpochs=4");
    run(experiment);
    Map<String, Double> metrics = experiment.metrics();
    assertEquals(13, experiment.epochs());
    assertEquals(130_000, experiment.examples());
    assertTrue(
        metrics.get("testSquaredError") < 0.85 * metrics.get("pcaSquaredError"), metrics::toString);
    assertTrue(
        metrics.get("neighbourAccuracy") > metrics.get("pcaNeighbourAccuracy") + 0.1,
        metrics::toString);
    assertTrue(metrics.get("trainSquaredError") < metrics.get("testSquaredError"));
  }

  /** What would be of fine-tuning means nothing where there is none. */
  @ParameterizedTest
  @ValueSource(strings = {"tuningEpochs=0", "tuningEpochs=30"})
  void deepBeliefNetEndsWithItsLastLayer(String tuning) throws Exception {
    Experiment experiment =
        start("dbn", few, "layer1=8", "layer2=6", "layer3=0", "pretrainingEpochs=2", tuning);
    run(experiment);
    assertEquals(24, experiment.steps());
    assertEquals(4, experiment.epochs());
  }

  @Test
  void stagesFollowOneAnotherInOneRun() throws Exception {
    Experiment experiment =
        start("stacked", few, "layer1=20", "layer2=10", "pretrainingEpochs=1", "tuningEpochs=2");
    Set<String> curves = new LinkedHashSet<>();
    Set<Integer> stages = new LinkedHashSet<>();
    while (experiment.steps() < experiment.plannedSteps().orElseThrow()) {
      experiment.step();
      curves.addAll(experiment.measure().keySet());
      stages.add(((DeepSnapshot) experiment.snapshot()).progress().stage());
    }
    assertEquals(List.of(0, 1, 2, 3), new ArrayList<>(stages));
    assertEquals(
        Set.of(
            "layerSquaredError", "layerTestSquaredError", "testSquaredError", "trainSquaredError"),
        curves);
    assertEquals(30, experiment.steps());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pretraining=rbm",
        "pretraining=denoising",
        "pretraining=none",
        "optimizer=conjugateGradients",
        "optimizer=lbfgs",
        "optimizer=descent",
        "fineTuning=classify"
      })
  void goesOnFromASavedStateBitForBit(String choice) throws Exception {
    String[] small = {
      "layer1=20",
      "layer2=10",
      "pretrainingEpochs=1",
      "tuningEpochs=4",
      "dropout=0.2",
      "tuningBatchSize=150",
      "patience=0",
      choice
    };
    Experiment whole = start("stacked", few, small);
    List<State> states = new ArrayList<>();
    while (whole.steps() < whole.plannedSteps().orElseThrow()) {
      states.add(whole.save());
      whole.step();
    }
    Experiment other = start("stacked", few, small);
    for (int from : new int[] {states.size() - 3, 2, states.size() / 2, 7}) {
      other.restore(states.get(from));
      assertEquals(from, other.steps());
      run(other);
      assertSame(whole.weights(), other.weights());
      assertEquals(whole.measure(), other.measure());
    }
    assertEquals(whole.metrics(), other.metrics());
  }

  private static void assertSame(List<WeightArray> expected, List<WeightArray> actual) {
    assertEquals(expected.size(), actual.size());
    for (int n = 0; n < expected.size(); n++) {
      assertEquals(expected.get(n).name(), actual.get(n).name());
      assertArrayEquals(expected.get(n).values(), actual.get(n).values());
    }
  }

  @Test
  void classifierLearnsAndStopsWhenNothingMoreIsToBeExpected() throws Exception {
    Experiment experiment =
        start(
            "stacked",
            few,
            "fineTuning=classify",
            "layer2=0",
            "codeUnits=50",
            "pretrainingEpochs=5",
            "tuningEpochs=500",
            "patience=3");
    run(experiment);
    Map<String, Double> metrics = experiment.metrics();
    assertTrue(experiment.epochs() < 400, () -> experiment.epochs() + " epochs");
    assertEquals(experiment.epochs() - 10 - 3, metrics.get("bestEpoch"), 1e-9);
    // 500 digits to learn from; guessing is wrong nine times of ten.
    assertTrue(metrics.get("testError") < 0.3, metrics::toString);
    assertTrue(metrics.get("validationError") < 0.3, metrics::toString);
    assertFalse(metrics.containsKey("testSquaredError"));
    DeepSnapshot snapshot = (DeepSnapshot) experiment.snapshot();
    assertEquals(10, snapshot.pictures().told().size());
  }

  @Test
  void beliefNetMakesUpExamplesAndMayBecomeAClassifier() throws Exception {
    String[] small = {"layer1=30", "layer2=0", "layer3=40", "pretrainingEpochs=3"};
    Experiment net = start("dbn", few, small);
    run(net);
    assertEquals(36, net.steps());
    DeepSnapshot snapshot = (DeepSnapshot) net.snapshot();
    assertEquals(10, snapshot.fantasies().now().v().size());
    for (float pixel : snapshot.fantasies().now().v().get(7)) {
      assertTrue(pixel >= 0 && pixel <= 1);
    }
    assertEquals(2.0, net.metrics().get("stage"));
    Experiment classifier =
        start(
            "dbn",
            few,
            "layer1=30",
            "layer2=0",
            "layer3=40",
            "fineTuning=classify",
            "tuningEpochs=6");
    run(classifier);
    assertTrue(((DeepSnapshot) classifier.snapshot()).fantasies().now().v().isEmpty());
    assertTrue(classifier.metrics().get("testError") < 0.6, () -> "" + classifier.metrics());
  }

  @Test
  void dataWithoutClassesCannotBeClassified() {
    Examples plain = new Images(4, 4, new byte[16 * 20], new byte[0]);
    DataSet data = new DataSet("plain", plain, plain);
    UserException refused =
        assertThrows(UserException.class, () -> start("stacked", data, "fineTuning=classify"));
    assertEquals("deep.noLabels", refused.sentence().key());
    Examples two = new Images(4, 4, new byte[32], new byte[2]);
    assertEquals(
        "deep.fewExamples",
        assertThrows(
                UserException.class,
                () -> start("dbn", new DataSet("two", two, two), "fineTuning=classify"))
            .sentence()
            .key());
  }

  @Test
  void smallAndUnlabelledDataAreLearnedToo() throws Exception {
    Experiment experiment =
        start("stacked", DataSets.open(DataSets.BARS_AND_STRIPES), "tuningEpochs=5");
    run(experiment);
    assertTrue(experiment.metrics().containsKey("pcaSquaredError"));
    assertEquals(10, ((DeepSnapshot) experiment.snapshot()).pictures().original().size());
  }
}

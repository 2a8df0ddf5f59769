package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenseExperimentTest {
  private static final DataSet DIGITS = PenPictures.make(60, 20, 1);

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising", "convolutional"})
  void stepIsTheSameAsAllItsPhases(String id) throws Exception {
    Experiment atOnce = start(id);
    Experiment slowly = start(id);
    for (int step = 0; step < 3; step++) {
      atOnce.step();
      List<Integer> phases = new ArrayList<>();
      do {
        slowly.advance();
        phases.add(slowly.phase());
      } while (!slowly.betweenSteps());
      for (int n = 0; n < phases.size(); n++) {
        assertEquals(n, phases.get(n));
      }
      assertEquals(lesson(id).phases().size(), phases.size());
    }
    assertEquals(3, slowly.steps());
    assertSameWeights(atOnce, slowly);
  }

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising", "convolutional"})
  void lookingBetweenPhasesChangesNothing(String id) throws Exception {
    Experiment unseen = run(start(id), 5);
    Experiment watched = start(id);
    while (watched.steps() < 5) {
      watched.advance();
      watched.snapshot();
      watched.measure();
    }
    assertSameWeights(unseen, watched);
    assertEquals(unseen.metrics(), watched.metrics());
  }

  @ParameterizedTest
  @CsvSource({
    "autoencoder, optimizer=adam",
    "autoencoder, optimizer=descent",
    "undercomplete, optimizer=adam",
    "sparse, average=running",
    "sparse, average=wholeSet",
    "denoising, corruption=gaussian",
    "denoising, corruption=block",
    "denoising, tied=off",
    "convolutional, optimizer=adam",
    "convolutional, corruption=masking",
    "convolutional, net=masciBoth"
  })
  void goingBackAndForwardGivesTheSameWeightsThoughSettingsChangedOnTheWay(
      String id, String assignment) throws Exception {
    Experiment experiment = run(start(id, assignment), 5);
    State saved = experiment.save();
    Experiment there = run(start(id, assignment), 5);
    Settings settings = settings(id, assignment);
    goOn(experiment, settings);
    goOn(there, settings);
    experiment.restore(saved);
    assertEquals(5, experiment.steps());
    assertEquals(run(start(id, assignment), 5).metrics(), experiment.metrics());
    goOn(experiment, settings);
    assertSameWeights(there, experiment);
  }

  private static void goOn(Experiment experiment, Settings settings) throws UserException {
    experiment.use(settings);
    run(experiment, experiment.steps() + 4);
    experiment.use(settings.with("learningRate=0.05"));
    run(experiment, experiment.steps() + 4);
  }

  @ParameterizedTest
  @CsvSource({
    "autoencoder, codeUnits=7",
    "autoencoder, activation=logistic",
    "autoencoder, activation=relu",
    "autoencoder, activation=linear",
    "autoencoder, learningRate=0.02",
    "autoencoder, output=squaredError",
    "autoencoder, output=linearSquaredError",
    "autoencoder, tied=on",
    "autoencoder, optimizer=descent",
    "autoencoder, halvingSteps=10",
    "autoencoder, weightDecay=0.01",
    "autoencoder, weightDecayL1=0.01",
    "autoencoder, batchSize=11",
    "undercomplete, trainingExamples=20",
    "sparse, sparsityTarget=0.3",
    "sparse, sparsityWeight=1",
    "sparse, averageMemory=0",
    "sparse, penalty=l1",
    "sparse, penalty=none",
    "sparse, average=wholeSet",
    "sparse, activation=tanh",
    "denoising, corruption=gaussian",
    "denoising, corruption=saltAndPepper",
    "denoising, corruption=block",
    "denoising, corruption=none",
    "denoising, noiseLevel=0.1",
    "denoising, tied=off"
  })
  void everySettingMatters(String id, String assignment) throws Exception {
    assertFalse(Arrays.equals(W(run(start(id), 5)), W(run(start(id, assignment), 5))), assignment);
  }

  @Test
  void momentumMattersToDescent() throws Exception {
    Experiment one = run(start("autoencoder", "optimizer=descent"), 5);
    Experiment other = run(start("autoencoder", "optimizer=descent", "momentum=0.1"), 5);
    assertFalse(Arrays.equals(W(one), W(other)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "testCorruption=gaussian",
        "testNoiseLevel=0.9",
        "watchedUnit=3",
        "shownExample=7"
      })
  void whatIsOnlyShownDoesNotMatter(String assignment) throws Exception {
    assertSameWeights(run(start("denoising"), 5), run(start("denoising", assignment), 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising"})
  void everyLessonReportsErrorsActivityAndNeighboursBesidePca(String id) throws Exception {
    Map<String, Double> metrics = run(start(id), 2).metrics();
    assertTrue(
        metrics
            .keySet()
            .containsAll(
                Set.of(
                    "trainSquaredError",
                    "testSquaredError",
                    "pcaSquaredError",
                    "pcaNeighbourAccuracy",
                    "neighbourAccuracy",
                    "meanActivation",
                    "deadUnits")),
        metrics.toString());
    assertEquals(id.equals("sparse"), metrics.containsKey("unitsNearTarget"));
    assertEquals(id.equals("denoising"), metrics.containsKey("cleanSquaredError"));
    assertEquals(id.equals("denoising"), metrics.containsKey("corruptedSquaredError"));
    assertEquals(id.equals("denoising"), metrics.containsKey("pcaCorruptedSquaredError"));
    assertTrue(metrics.values().stream().allMatch(Double::isFinite), metrics.toString());
  }

  @Test
  void squaredErrorIsTheSumOverPixelsAndTheMeanOverImages() throws Exception {
    Experiment experiment = run(start("autoencoder", "activation=tanh"), 3);
    float[] W = array(experiment, "W1");
    float[] b = array(experiment, "b1");
    float[] decoder = array(experiment, "W2");
    float[] c = array(experiment, "b2");
    float[] x = new float[784];
    double sum = 0;
    for (int n = 0; n < DIGITS.test().count(); n++) {
      DIGITS.test().copy(n, x, 0);
      double[] h = new double[b.length];
      for (int j = 0; j < h.length; j++) {
        h[j] = Math.tanh(b[j] + dot(W, j * 784, x));
      }
      for (int i = 0; i < 784; i++) {
        double z = c[i];
        for (int j = 0; j < h.length; j++) {
          z += decoder[i * h.length + j] * h[j];
        }
        double difference = 1 / (1 + Math.exp(-z)) - x[i];
        sum += difference * difference;
      }
    }
    assertEquals(sum / DIGITS.test().count(), experiment.metrics().get("testSquaredError"), 1e-3);
  }

  private static double dot(float[] W, int from, float[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += W[from + i] * x[i];
    }
    return sum;
  }

  @Test
  void tiedWeightsAreHandedOutOnce() throws Exception {
    assertEquals(List.of("W1", "b1", "W2", "b2"), names(start("autoencoder")));
    assertEquals(List.of("W1", "b1", "b2"), names(start("denoising")));
    List<WeightArray> free = start("autoencoder", "codeUnits=7").weights();
    assertEquals(List.of(7, 784), free.get(0).shape());
    assertEquals(List.of(784, 7), free.get(2).shape());
  }

  @Test
  void filtersAreTheRowsOfTheWeights() throws Exception {
    Experiment experiment = run(start("sparse", "hiddenUnits=9"), 2);
    DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
    float[] W = W(experiment);
    for (int j = 0; j < 9; j++) {
      assertArrayEquals(Arrays.copyOfRange(W, 784 * j, 784 * j + 784), snapshot.filters().get(j));
    }
  }

  @Test
  void fewTrainingExamplesAreLearnedByHeart() throws Exception {
    Lesson lesson = lesson("undercomplete");
    Settings settings =
        Settings.defaults(lesson.parameters())
            .with("trainingExamples=10")
            .with("codeUnits=100")
            .with("learningRate=0.01");
    Map<String, Double> metrics = run(lesson.start(settings, DIGITS, 1), 400).metrics();
    double seen = metrics.get("trainSquaredError");
    double unseen = metrics.get("testSquaredError");
    assertTrue(seen < 3 && unseen > 10 * seen, seen + " and " + unseen);
  }

  @Test
  void linearAutoencoderFindsTheSubspaceOfPca() throws Exception {
    Experiment experiment =
        start(
            "autoencoder",
            "codeUnits=5",
            "activation=linear",
            "output=linearSquaredError",
            "batchSize=60",
            "learningRate=0.005",
            "halvingSteps=1500");
    assertTrue(experiment.measure().get("largestPrincipalAngle") > 60);
    Map<String, Double> metrics = run(experiment, 8000).metrics();
    assertTrue(metrics.get("largestPrincipalAngle") < 2, metrics.toString());
    // Of unseen digits too few are trained on to say what the encoder makes of them.
    double pca = pcaErrorOfTraining(5);
    assertEquals(pca, metrics.get("trainSquaredError"), 0.01 * pca);
  }

  private static double pcaErrorOfTraining(int components) {
    float[] values = DIGITS.train().first(DIGITS.train().count());
    Matrix x = new Matrix(784, DIGITS.train().count()).set(values);
    double[] errors = Pca.of(x).code(components).squaredErrors(x);
    return Arrays.stream(errors).average().orElseThrow();
  }

  @Test
  void whitenedPatchesHaveLinearReconstructions() throws Exception {
    DataSet patches = DataSets.open("patches:as=zca,side=8,train=200,test=50");
    Lesson lesson = lesson("sparse");
    Settings settings = Settings.defaults(lesson.parameters()).with("hiddenUnits=20");
    assertTrue(lesson.takes().contains(patches.kind()));
    DenseSnapshot snapshot = (DenseSnapshot) run(lesson.start(settings, patches, 1), 30).snapshot();
    assertTrue(snapshot.signed());
    boolean negative = false;
    for (float value : snapshot.pictures().reconstruction().get(0)) {
      negative |= value < 0;
    }
    assertTrue(negative);
    assertThrows(
        UserException.class, () -> lesson.start(settings.with("output=crossEntropy"), patches, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising"})
  void snapshotIsLeftAloneByLaterSteps(String id) throws Exception {
    Experiment experiment = run(start(id), 1);
    DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
    float[] filter = snapshot.filters().get(0).clone();
    float[] reconstruction = snapshot.pictures().reconstruction().get(0).clone();
    run(experiment, 3);
    assertArrayEquals(filter, snapshot.filters().get(0));
    assertArrayEquals(reconstruction, snapshot.pictures().reconstruction().get(0));
  }

  private static List<String> names(Experiment experiment) {
    return experiment.weights().stream().map(WeightArray::name).toList();
  }

  private static void assertSameWeights(Experiment one, Experiment other) {
    for (int n = 0; n < one.weights().size(); n++) {
      assertArrayEquals(one.weights().get(n).values(), other.weights().get(n).values());
    }
  }

  private static float[] W(Experiment experiment) {
    return array(experiment, "W1");
  }

  private static float[] array(Experiment experiment, String name) {
    return experiment.weights().stream()
        .filter(array -> array.name().equals(name))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static Experiment run(Experiment experiment, long to) {
    while (experiment.steps() < to) {
      experiment.step();
    }
    return experiment;
  }

  private static Experiment start(String id, String... assignments) throws UserException {
    return lesson(id).start(settings(id, assignments), DIGITS, 1);
  }

  /** Small enough to be quick: a code of 12 or 16 units and mini-batches of 10. */
  private static Settings settings(String id, String... assignments) throws UserException {
    String small =
        switch (id) {
          case "convolutional" -> "codeUnits=16";
          case "autoencoder", "undercomplete" -> "codeUnits=12";
          default -> "hiddenUnits=12";
        };
    Settings settings = Settings.defaults(lesson(id).parameters()).with(small).with("batchSize=10");
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  private static Lesson lesson(String id) {
    return Lessons.of(id).orElseThrow();
  }
}

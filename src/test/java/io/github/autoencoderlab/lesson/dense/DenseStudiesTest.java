package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.Watched;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nets beside the one of a run tell; they learn for 500 steps here, the fewest there are. */
class DenseStudiesTest {
  /** A quarter of the examples a step has by default, where what is told holds as well. */
  private static final String FEW_AT_ONCE = "batchSize=25";

  private static Experiment start(DataSet data, String id, String... assignments) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return lesson.start(settings, data, 1);
  }

  private static Finding found(String id, String study, String... assignments) throws Exception {
    return found(DataSets.open("digits"), id, study, assignments);
  }

  private static Finding found(DataSet data, String id, String study, String... assignments)
      throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    return Watched.study(lesson, start(data, id, assignments), study);
  }

  private static double[] series(Finding finding, String name) {
    double[] series = finding.series().get(name);
    assertFalse(series == null, () -> name + " of " + finding.series().keySet());
    return series;
  }

  @ParameterizedTest
  @CsvSource({
    "autoencoder, besideRbm",
    "autoencoder, gradients",
    "autoencoder, classifier",
    "autoencoder, codeSizes",
    "autoencoder, memorising",
    "undercomplete, codeSizes",
    "sparse, averages",
    "sparse, penalties",
    "denoising, noiseLevels",
    "denoising, field",
    "denoising, dropout"
  })
  void whoeverDoesNotWantToWaitGetsNoAnswer(String id, String study) throws Exception {
    Experiment experiment = start(DataSets.open("digits"), id);
    assertTrue(experiment.study(study).answer(done -> false).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> experiment.study(study + "?"));
  }

  @ParameterizedTest
  @CsvSource({
    "autoencoder, besideRbm",
    "autoencoder, classifier",
    "autoencoder, codeSizes",
    "autoencoder, memorising",
    "sparse, penalties",
    "denoising, noiseLevels",
    "denoising, dropout"
  })
  void whatIsKnownIsShownBeforeTheEnd(String id, String study) throws Exception {
    Experiment experiment = start(FirstExamples.of(DataSets.open("digits"), 200), id);
    assertFalse(Watched.first(experiment, study).numbers().isEmpty());
  }

  @Test
  void theRivalWithTheSettingsOfTheRunIsTheRunItself() throws Exception {
    Finding finding = found("autoencoder", "besideRbm", "codeUnits=20");
    Experiment run = start(DataSets.open("digits"), "autoencoder", "codeUnits=20");
    for (int n = 0; n < Rivals.FEWEST_STEPS; n++) {
      run.step();
    }
    double[] reconstructions = series(finding, "autoencoder");
    List<float[]> shown = ((DenseSnapshot) run.snapshot()).pictures().reconstruction();
    for (int n = 0; n < shown.size(); n++) {
      double[] one = Arrays.copyOfRange(reconstructions, 784 * n, 784 * (n + 1));
      for (int i = 0; i < one.length; i++) {
        assertEquals(shown.get(n)[i], one[i], 1e-6);
      }
    }
    assertEquals(
        run.metrics().get("testSquaredError"), finding.number("autoencoderSquaredError"), 1e-9);
  }

  @Test
  void sameCodeSizeThroughAutoencoderMachineAndPca() throws Exception {
    Finding finding = found("autoencoder", "besideRbm");
    assertTrue(finding.number("autoencoderSquaredError") < finding.number("rbmSquaredError"));
    double[] p = series(finding, "p");
    double[] variance = series(finding, "variance");
    assertEquals(30, p.length);
    for (int j = 0; j < p.length; j++) {
      // The variance of a hundred coins is known to about a tenth of a quarter.
      assertEquals(p[j] * (1 - p[j]), variance[j], 0.1);
    }
    for (String code : List.of("autoencoder", "rbm", "pca")) {
      assertTrue(finding.number(code + "NeighbourAccuracy") > 0.8, finding::toString);
      assertTrue(finding.number(code + "FewLabels") > 0.6, finding::toString);
    }
  }

  @Test
  void backPropagationIsTheGradientOfItsObjectiveAndContrastiveDivergenceIsNot() throws Exception {
    Finding finding =
        found(FirstExamples.of(DataSets.open("digits"), 200), "autoencoder", "gradients");
    assertTrue(finding.number("backpropagationAngle") < 1e-4, finding::toString);
    assertTrue(finding.number("cd10Angle") > 1, finding::toString);
    assertTrue(finding.number("cd1Angle") > finding.number("cd10Angle"), finding::toString);
  }

  @Test
  void classifierKnowsTheClassAtItsOutput() throws Exception {
    Finding finding = found("autoencoder", "classifier");
    assertTrue(finding.number("classifierOutputAccuracy") > 0.93, finding::toString);
    assertTrue(finding.number("autoencoderNeighbourAccuracy") > 0.9, finding::toString);
  }

  @Test
  void moreCodeUnitsLessErrorAndBelowPca() throws Exception {
    Finding finding = found("undercomplete", "codeSizes");
    double[] size = series(finding, "size");
    double[] test = series(finding, "test");
    double[] train = series(finding, "train");
    double[] pca = series(finding, "pca");
    assertArrayEquals(new double[] {1, 2, 5, 10, 20, 50, 100, 200, 784}, size);
    for (int n = 1; size[n] <= 100; n++) {
      assertTrue(test[n] < test[n - 1], Arrays.toString(test));
      assertTrue(test[n] > train[n], "held-out examples are easier");
    }
    for (int n = 2; size[n] <= 50; n++) {
      assertTrue(test[n] < pca[n], size[n] + " units: " + test[n] + ", PCA " + pca[n]);
    }
  }

  @Test
  void wideLinearCodeCopiesNoiseAndANarrowOneCannot() throws Exception {
    Finding finding =
        found(
            "undercomplete",
            "codeSizes",
            "batchSize=50",
            "activation=linear",
            "output=linearSquaredError",
            "learningRate=0.001");
    double[] noise = series(finding, "noise");
    assertTrue(noise[noise.length - 1] < 0.5, Arrays.toString(noise));
    assertTrue(noise[3] > 0.8, Arrays.toString(noise));
  }

  @Test
  void aHundredExamplesAreLearnedByHeart() throws Exception {
    Finding finding = found("autoencoder", "memorising");
    double[] train = series(finding, "train");
    double[] test = series(finding, "test");
    int last = train.length - 1;
    assertTrue(train[last] < 0.2 * train[0], Arrays.toString(train));
    assertTrue(
        test[last] - train[last] > 2 * (test[0] - train[0]), "the gap: " + Arrays.toString(test));
  }

  @Test
  void unseenClassesAreWorse() throws Exception {
    Experiment run = start(DataSets.open("digits"), "autoencoder", "unseenClasses=5");
    for (int n = 0; n < 600; n++) {
      run.step();
    }
    double seen = run.metrics().get("seenClassesSquaredError");
    double unseen = run.metrics().get("unseenClassesSquaredError");
    assertTrue(unseen > 1.7 * seen, seen + ", unseen " + unseen);
  }

  @Test
  void theRunningMeanComesNearerTheLongerItRemembers() throws Exception {
    Finding finding = found("sparse", "averages");
    double none = finding.number("averagesDistance0.0");
    double some = finding.number("averagesDistance0.9");
    assertTrue(some < 0.6 * none, none + ", λ = 0.9: " + some);
    double[] running = series(finding, "running1");
    double[] exact = series(finding, "exact");
    assertEquals(exact[exact.length - 1], running[running.length - 1], 0.02);
    assertTrue(
        finding.number("averagesWholeSetMilliseconds")
            > finding.number("averagesRunningMilliseconds"));
  }

  @Test
  void sparsityRestsUnitsAndDecayShrinksWeights() throws Exception {
    Finding finding = found("sparse", "penalties", FEW_AT_ONCE);
    assertTrue(
        finding.number("sparseUnitsAtRest") > finding.number("noneUnitsAtRest") + 0.2,
        finding::toString);
    assertTrue(
        finding.number("l1WeightsNearZero") > finding.number("noneWeightsNearZero") + 0.3,
        finding::toString);
    assertTrue(
        finding.number("l2WeightsNearZero") > finding.number("noneWeightsNearZero"),
        finding::toString);
    assertTrue(finding.number("l1UnitsAtRest") < finding.number("sparseUnitsAtRest"));
    assertEquals(1, Arrays.stream(series(finding, "l1Activities")).sum(), 1e-6);
  }

  @Test
  void errorRisesWithTheNoiseAndTheOwnLevelIsAmongThem() throws Exception {
    Finding finding = found("denoising", "noiseLevels", "noiseLevel=0.4", FEW_AT_ONCE);
    assertArrayEquals(new double[] {0, 0.1, 0.25, 0.4, 0.5}, series(finding, "levels"));
    double[] without = series(finding, "errors0");
    double[] with = series(finding, "errors40");
    for (int n = 1; n < without.length; n++) {
      assertTrue(without[n] > without[n - 1], Arrays.toString(without));
    }
    assertTrue(with[7] < without[7], Arrays.toString(with) + Arrays.toString(without));
    assertEquals(10 * 784, series(finding, "filters25").length);
  }

  @Test
  void neitherDenoisingDropoutAndBoth() throws Exception {
    DataSet few = FirstExamples.of(DataSets.open("digits"), 60);
    Finding finding = found(few, "denoising", "dropout");
    for (String kind : List.of("neither", "denoising", "dropout", "both")) {
      double error = finding.number(kind + "TestError");
      assertTrue(error > 0 && error < 0.6, finding::toString);
    }
  }

  @Test
  void deadUnitsAreNamedAndClickable() throws Exception {
    Lesson lesson = Lessons.of("sparse").orElseThrow();
    Experiment run =
        start(DataSets.open("digits"), "sparse", "sparsityTarget=0.005", "hiddenUnits=30");
    for (int n = 0; n < 300; n++) {
      run.step();
    }
    Scene scene = new Scene(run.snapshot("stuck"::equals), new Curves());
    FigureSpec spec =
        lesson.figures().stream().filter(f -> f.id().equals("stuck")).findFirst().orElseThrow();
    ImageGrid grid = (ImageGrid) spec.figure(scene, new Texts(Language.EN));
    long dead = Math.round(run.metrics().get("deadUnits"));
    assertTrue(dead > 0, "nothing is dead");
    assertEquals(Math.min(10, dead), grid.tiles().size());
    assertTrue(grid.caption().startsWith("dead "), grid.caption());
    assertEquals("watchedUnit", grid.things().choice().parameter());
    assertTrue(grid.things().things().get(0).words().endsWith("is dead: it never leaves rest"));
  }
}

package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Watched;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.parameter.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What studies of the stacked lesson tell; where the statement allows it, of fewer examples. */
class DeepStudiesTest {
  private static final Lesson LESSON = Lessons.of("stacked").orElseThrow();

  private static Experiment start(DataSet data) throws Exception {
    return LESSON.start(Settings.defaults(LESSON.parameters()), data, 1);
  }

  private static DataSet digits(int count) throws Exception {
    return FirstExamples.of(DataSets.open("digits"), count);
  }

  private static Finding found(Experiment run, String study) {
    return Watched.study(LESSON, run, study);
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes", "deepReconstructions", "levels", "tooStrong"})
  void whoeverDoesNotWantToWaitGetsNoAnswer(String study) throws Exception {
    Experiment experiment = start(digits(200));
    assertTrue(LESSON.studies().contains(study));
    assertTrue(experiment.study(study).answer(done -> false).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> experiment.study(study + "?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes", "deepReconstructions", "tooStrong"})
  void whatIsKnownIsShownBeforeTheEnd(String study) throws Exception {
    assertEquals(study, Watched.first(start(digits(200)), study).study());
  }

  @Test
  void everyRouteHasTheSameBudgetAndLayersAloneAreAGoodStart() throws Exception {
    Finding finding = found(start(digits(3000)), "routes");
    for (Pretraining route : Pretraining.values()) {
      String id = RouteStudy.id(route);
      assertEquals(RouteStudy.EPOCHS * 30, finding.number(id + "Steps"));
      if (route != Pretraining.NONE) {
        assertTrue(
            finding.number(id + "EarlySquaredError") < finding.number("noneEarlySquaredError"), id);
        assertTrue(finding.number(id + "SquaredError") < finding.number("noneSquaredError"), id);
        assertTrue(
            finding.number(id + "NeighbourAccuracy") > finding.number("noneNeighbourAccuracy"), id);
      }
    }
  }

  @Test
  void aDeepCodeLosesLessThanAsManyComponents() throws Exception {
    Finding finding = found(start(digits(3000)), "deepReconstructions");
    assertTrue(
        finding.number("deep30SquaredError") < 0.8 * finding.number("pca30SquaredError"),
        finding.numbers()::toString);
  }

  @Test
  void tooStrongANetKnowsWhatItHasSeenAndNothingElse() throws Exception {
    Finding finding = found(start(digits(3000)), "tooStrong");
    assertTrue(
        finding.number("strongTestSquaredError") > 4 * finding.number("strongTrainSquaredError"));
    assertTrue(
        finding.number("sensibleTestSquaredError")
            < 1.5 * finding.number("sensibleTrainSquaredError"));
    assertTrue(
        finding.number("strongTestSquaredError") > 3 * finding.number("sensibleTestSquaredError"));
    assertTrue(
        finding.number("strongNeighbourAccuracy")
            < finding.number("sensibleNeighbourAccuracy") - 0.3);
  }

  @Test
  void unitsAreDrivenFurtherByWhatTheyPreferThanByAnyHeldOutExample() throws Exception {
    Experiment run = start(digits(1000));
    while (run.steps() < 100) {
      run.step();
    }
    Experiment other = start(digits(1000));
    while (other.steps() < 100) {
      other.step();
    }
    Finding finding = found(run, "levels");
    assertArrayEquals(new double[] {784, 250, 100, 2}, finding.series().get("sizes"));
    for (int layer = 1; layer <= 3; layer++) {
      assertEquals(1, finding.number("level" + layer + "Raised"));
      assertTrue(finding.number("level" + layer + "NeighbourAccuracy") > 0.2);
      double alike = finding.number("level" + layer + "Alike");
      assertTrue(alike >= 0.1 && alike <= 1, "a class has a tenth at least: " + alike);
    }
    run.step();
    other.step();
    assertEquals(other.metrics(), run.metrics());
  }
}

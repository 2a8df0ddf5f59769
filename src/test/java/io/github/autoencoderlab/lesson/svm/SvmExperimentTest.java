package io.github.autoencoderlab.lesson.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.DecisionPlane;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvmExperimentTest {
  private static final SvmLesson LESSON = new SvmLesson();
  private static final Texts TEXTS = new Texts(Language.EN);

  private static Settings settings(String... assignments) throws UserException {
    Settings settings = Settings.defaults(LESSON.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  private static SvmExperiment run(String... assignments) throws Exception {
    DataSet data = DataSets.open("two-moons:train=600,test=300");
    return new SvmExperiment(settings(assignments), data, 1);
  }

  private static SvmExperiment trained(String... assignments) throws Exception {
    return steps(run(assignments), 400);
  }

  private static SvmExperiment steps(SvmExperiment run, int count) {
    for (int step = 0; step < count; step++) {
      run.step();
    }
    return run;
  }

  private static SvmSnapshot shot(SvmExperiment run) {
    return (SvmSnapshot) run.snapshot();
  }

  @Test
  void aCostlyViolationLeavesFewerSupportVectorsAndANarrowerMargin() throws Exception {
    SvmExperiment run = trained("cost=0.1");
    Map<String, Double> soft = run.metrics();
    run.use(settings("cost=10"));
    Map<String, Double> hard = steps(run, 600).metrics();
    assertTrue(shot(run).numbers().converged());
    assertTrue(hard.get("supportVectors") < 0.5 * soft.get("supportVectors"));
    assertTrue(hard.get("margin") < 0.5 * soft.get("margin"));
    assertTrue(hard.get("testError") < 0.1);
  }

  /** The run ends at its optimum, and another cost gives it something to do again. */
  @Test
  void aRunEndsAtItsOptimum() throws Exception {
    SvmExperiment run = run();
    assertTrue(run.plannedSteps().isEmpty());
    while (run.plannedSteps().isEmpty()) {
      assertTrue(run.steps() < 1000, "no end");
      run.step();
    }
    assertEquals(run.steps(), run.plannedSteps().getAsLong());
    assertTrue(shot(run).numbers().converged());
    assertTrue(TEXTS.get(run.completion()).contains("optimum"), TEXTS.get(run.completion()));
    double[] alpha = shot(run).machine().alpha();
    run.step();
    assertArrayEquals(alpha, shot(run).machine().alpha(), "nothing was left to do");
    run.use(settings("cost=10"));
    assertTrue(run.plannedSteps().isEmpty());
  }

  /** Within the tolerance of each of 150 points. */
  @Test
  void dualAndPrimalMeet() throws Exception {
    Map<String, Double> metrics = trained().metrics();
    assertEquals(metrics.get("dual"), metrics.get("primal"), 0.15);
    assertTrue(metrics.get("dual") <= metrics.get("primal"));
  }

  @ParameterizedTest
  @CsvSource({"linear, 0.08", "polynomial, 0.03", "gaussian, 0.03"})
  void onlyABentBoundaryTellsMoonsApart(String kernel, double least) throws Exception {
    double error = trained("kernelKind=" + kernel, "pointNoise=0").metrics().get("testError");
    assertTrue(kernel.equals("linear") ? error > least : error < least, kernel + " " + error);
  }

  @Test
  void changesInTheMiddleOfAStepWaitForTheNext() throws Exception {
    SvmExperiment run = steps(run(), 5);
    run.advance();
    run.use(settings("gamma=50"));
    assertEquals(3, shot(run).machine().kernel().gamma());
    run.step();
    run.use(settings("gamma=50"));
    assertEquals(50, shot(run).machine().kernel().gamma());
  }

  @Test
  void aStateOfALargerCostIsNotShrunkByGoingBackToIt() throws Exception {
    SvmExperiment run = trained("cost=10");
    State state = run.save();
    double[] alpha = shot(run).machine().alpha();
    run.use(settings("cost=0.1"));
    steps(run, 50);
    run.restore(state);
    run.use(settings("cost=10"));
    assertArrayEquals(alpha, shot(run).machine().alpha());
  }

  @Test
  void thePairOfAStepIsShownInSlowMotion() throws Exception {
    SvmExperiment run = run();
    assertEquals(0, shot(run).pair().size());
    run.advance();
    run.advance();
    assertEquals(2, shot(run).pair().size());
    assertEquals(1, run.phase());
    run.step();
    assertEquals(0, shot(run).pair().size());
  }

  @Test
  void ringsAreThoseOfSupportVectors() throws Exception {
    SvmSnapshot snapshot = shot(trained());
    DecisionPlane plane =
        (DecisionPlane) PlaneFigure.PLANE.painter().figure(scene(snapshot), TEXTS, "");
    long rings =
        plane.groups().stream()
            .flatMap(group -> group.rings().stream())
            .filter(ring -> ring != DecisionPlane.Ring.NONE)
            .count();
    assertEquals(snapshot.numbers().supportVectors(), rings);
    assertTrue(snapshot.numbers().bounded() > 0);
    assertTrue(snapshot.numbers().bounded() < rings);
  }

  private static Scene scene(SvmSnapshot snapshot) {
    return new Scene(snapshot, new Curves());
  }

  /** Terms, rest and b of the sum, as typed, come to f to within rounding of each to 3 digits. */
  @ParameterizedTest
  @CsvSource({"gaussian", "polynomial", "linear"})
  void theFormulaEndsInF(String kernel) throws Exception {
    SvmSnapshot snapshot = shot(trained("kernelKind=" + kernel, "watchedPoint=4"));
    FormulaSheet sheet =
        (FormulaSheet) SvmFormulas.FORMULAS.painter().figure(scene(snapshot), TEXTS, "");
    FormulaSheet.Value f =
        sheet.lines().stream()
            .flatMap(line -> line.values().stream())
            .filter(value -> value.name().equals("f"))
            .findFirst()
            .orElseThrow();
    double sum = snapshot.machine().b();
    for (int s = 0; s < snapshot.similarities().length; s++) {
      double alphaY = snapshot.machine().alpha()[s] * snapshot.points().train().signs()[s];
      sum += alphaY * snapshot.similarities()[s];
    }
    assertEquals(sum, f.value(), 1e-9);
  }

  @Test
  void gridIsChosenByValidationAndCostsByLibsvm() throws Exception {
    SvmExperiment run = trained();
    Finding grid = run.study(ChoiceStudy.ID).answer(done -> true).orElseThrow();
    double[] errors = grid.series().get("errors");
    double least = Arrays.stream(errors).min().orElseThrow();
    assertEquals(least, grid.number("bestValidationError"));
    assertTrue(grid.number("bestTestError") < 0.1);
    Finding costs = run.study(CostStudy.ID).answer(done -> true).orElseThrow();
    // C = 1 is the run's own.
    assertEquals(run.metrics().get("trainError"), costs.series().get("train")[4], 0.01);
    assertTrue(run.study(CostStudy.ID).answer(done -> done < 0.5).isEmpty());
  }

  @Test
  void otherDataAreRefusedInASentence() throws Exception {
    UserException circle =
        assertThrows(
            UserException.class,
            () -> LESSON.start(settings(), DataSets.open("circle:train=50,test=50"), 1));
    assertEquals("lesson.svm.unsuited", circle.sentence().key());
    assertFalse(TEXTS.get(circle.sentence()).isBlank());
    UserException few =
        assertThrows(
            UserException.class,
            () -> LESSON.start(settings(), DataSets.open("two-moons:train=1,test=50"), 1));
    assertTrue(few.sentence().key().startsWith("lesson.svm."));
  }

  @Test
  void degreeOfAGaussianIsSaidToDoNothing() throws Exception {
    assertEquals("warning.idle", LESSON.warnings(settings("degree=5")).get(0).key());
    assertTrue(LESSON.warnings(settings("degree=5", "kernelKind=polynomial")).isEmpty());
  }
}

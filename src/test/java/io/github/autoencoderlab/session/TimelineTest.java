package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.ScalarParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.state.State;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back and forward: the timeline's bookkeeping, and a real run through it. */
class TimelineTest {
  private static final RbmLesson RBM = new RbmLesson();
  private static final Settings USUAL = Settings.defaults(RBM.parameters());

  /** Bytes of a state, so that budgets count states. */
  private static final int FRAME = Float.BYTES;

  @Test
  void keepsKeyframesWithinItsBudgetAndTheFirstAndLastOfThem() {
    Timeline timeline = filled(100_000, 100);
    assertTrue(timeline.bytes() <= 100 * FRAME);
    assertEquals(0, timeline.before(0).step());
    assertEquals(100_000, timeline.before(100_000).step());
  }

  @Test
  void keepsEveryKeyframeOfTheLastThousandSteps() {
    Timeline timeline = filled(100_000, 100);
    for (long step = 99_000; step <= 100_000; step++) {
      assertTrue(step - timeline.before(step).step() < Timeline.SPACING);
    }
  }

  @Test
  void gapsGrowWithAgeNotFaster() {
    Timeline timeline = filled(100_000, 100);
    for (long age = 2_000; age < 99_000; age += 500) {
      long gap = 100_000 - age - timeline.before(100_000 - age).step();
      assertTrue(gap <= 0.5 * age, "a step " + age + " ago is " + gap + " from its keyframe");
    }
  }

  @Test
  void manyKeyframesTakeHalfOfTheBudgetFewTakeAllOfIt() {
    assertEquals(1_000 * FRAME, filled(1_000_000, 2_000).bytes());
    assertEquals(30 * FRAME, filled(1_000_000, 30).bytes());
  }

  @Test
  void changeForgetsTheFuture() {
    Timeline timeline = filled(1_000, 1_000);
    Settings other = with("learningRate", 0.5);
    timeline.change(400, with("learningRate", 0.9));
    timeline.change(300, other);
    assertEquals(300, timeline.before(1_000).step());
    assertEquals(other, timeline.settings(1_000));
    assertEquals(USUAL, timeline.settings(299));
    assertEquals(List.of(300L), timeline.changes().stream().map(Change::step).toList());
  }

  @Test
  void changesTellWhatWasAndWhatBecame() {
    Timeline timeline = filled(1_000, 1_000);
    Settings faster = USUAL.with(parameter("learningRate"), 0.5);
    timeline.change(300, faster);
    timeline.change(400, faster.with(parameter("gibbsSteps"), 3));
    timeline.change(500, faster.with(parameter("gibbsSteps"), 3));
    Change rate = timeline.changes().get(0);
    assertEquals(List.of(USUAL.of(parameter("learningRate"))), rate.before());
    assertEquals(List.of(faster.of(parameter("learningRate"))), rate.after());
    assertEquals(
        List.of("gibbsSteps"),
        timeline.changes().get(1).after().stream().map(s -> s.parameter().id()).toList());
    assertEquals(2, timeline.changes().size(), "nothing changed at 500");
  }

  @Test
  void otherViewsAreNoChangesOnTheWay() throws Exception {
    Trainer trainer = new Trainer(run(DataSets.open(DataSets.BARS_AND_STRIPES), 1));
    goTo(trainer, 10);
    trainer.view(((ScalarParameter) parameter("watchedUnit")).to(3));
    assertEquals(List.of(), trainer.progress().changes());
    trainer.use(trainer.settings().with(parameter("learningRate"), 0.3));
    goTo(trainer, 20);
    goTo(trainer, 5);
    assertEquals(10, trainer.progress().changes().get(0).step(), "it lies ahead now");
    trainer.use(trainer.settings().with(parameter("learningRate"), 0.2));
    assertEquals(List.of(5L), trainer.progress().changes().stream().map(Change::step).toList());
  }

  /** Weights after going anywhere are those of a run that went straight there. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyStepIsTheSameWhereverOneComesFromAlsoAfterChanges(long seed) throws Exception {
    DataSet data = DataSets.open(DataSets.BARS_AND_STRIPES);
    Trainer straight = new Trainer(run(data, seed));
    float[][] seen = new float[301][];
    seen[0] = weights(straight);
    for (int step = 1; step <= 300; step++) {
      if (step == 120) {
        straight.use(with("learningRate", 0.4));
      }
      if (step == 201) {
        straight.use(with("gibbsSteps", 3));
      }
      straight.step();
      seen[step] = weights(straight);
    }
    Random random = new Random(seed);
    for (int jump = 0; jump < 40; jump++) {
      int step = random.nextInt(301);
      goTo(straight, step);
      assertArrayEquals(seen[step], weights(straight), "step " + step);
    }
    goTo(straight, 119);
    assertEquals(0.1, straight.settings().value(parameter("learningRate")));
    goTo(straight, 121);
    assertEquals(0.4, straight.settings().value(parameter("learningRate")));
  }

  @Test
  void halfTakenStepIsTakenAgainFromItsBeginning() throws Exception {
    Trainer trainer = new Trainer(run(DataSets.open(DataSets.BARS_AND_STRIPES), 1));
    goTo(trainer, 10);
    float[] ten = weights(trainer);
    for (int phase = 0; phase < 7; phase++) {
      trainer.advance();
    }
    assertFalse(trainer.experiment().betweenSteps());
    goTo(trainer, 10);
    assertArrayEquals(ten, weights(trainer));
  }

  @Test
  void changeInThePastMakesAnotherFuture() throws Exception {
    Trainer trainer = new Trainer(run(DataSets.open(DataSets.BARS_AND_STRIPES), 1));
    goTo(trainer, 100);
    float[] before = weights(trainer);
    goTo(trainer, 40);
    trainer.use(with("learningRate", 0.3));
    assertEquals(40, trainer.progress().furthest());
    assertEquals(40, last(trainer.curves().curve("reconstructionError").steps()));
    goTo(trainer, 100);
    assertFalse(java.util.Arrays.equals(before, weights(trainer)));
  }

  @Test
  void otherViewOfThePastKeepsTheFuture() throws Exception {
    Trainer trainer = new Trainer(run(DataSets.open(DataSets.BARS_AND_STRIPES), 1));
    goTo(trainer, 100);
    float[] before = weights(trainer);
    goTo(trainer, 40);
    trainer.view(((ScalarParameter) parameter("watchedUnit")).to(3));
    assertEquals(100, trainer.progress().furthest());
    goTo(trainer, 100);
    assertArrayEquals(before, weights(trainer));
    assertEquals(3, trainer.settings().value(parameter("watchedUnit")));
  }

  @Test
  void stepsTakenAgainAreNotMeasuredTwice() throws Exception {
    Trainer trainer = new Trainer(run(DataSets.open(DataSets.BARS_AND_STRIPES), 1));
    goTo(trainer, 100);
    goTo(trainer, 5);
    goTo(trainer, 120);
    assertEquals(13, trainer.curves().curve("reconstructionError").steps().length);
  }

  private static void goTo(Trainer trainer, long step) throws Exception {
    trainer.rewind(step);
    while (trainer.experiment().steps() < step) {
      trainer.step();
    }
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  private static float[] weights(Trainer trainer) {
    return trainer.experiment().weights().get(0).values();
  }

  private static Run run(DataSet data, long seed) {
    return new Run(RBM, with("hiddenUnits", 8), data, seed);
  }

  private static Settings with(String id, double value) {
    return USUAL.with(parameter("hiddenUnits"), 8).with(parameter(id), value);
  }

  private static Parameter parameter(String id) {
    return RBM.parameters().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static State frame(long step) {
    return new State(step).with("number", new float[1]);
  }

  private static Timeline filled(long steps, long budget) {
    Timeline timeline = new Timeline(frame(0), USUAL, FRAME * budget);
    for (long step = Timeline.SPACING; step <= steps; step += Timeline.SPACING) {
      timeline.add(frame(step));
    }
    return timeline;
  }
}

package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two runs in the window's state, without a window. */
class ComparisonModelTest {
  private static final long PATIENCE_MILLIS = 20_000;
  private static final Lesson RBM = Lessons.of("rbm").orElseThrow();

  private final LabViewModel model = new LabViewModel(new Player());

  @BeforeEach
  void open() {
    model.open(RBM);
    until(() -> model.progressProperty().get().step() > 5);
    model.playOrPause();
    until(() -> !model.playingProperty().get());
  }

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void splitsWhereTheRunStandsAndMovesTheSettingsOfB() {
    long stood = step();
    begin();
    assertEquals(stood, step());
    assertEquals(Half.B, model.comparison().halfProperty().get());
    assertEquals(0, model.comparison().differences(run()).size());
    NumberParameter rate = number("learningRate");
    double before = model.comparison().shown(run()).value(rate);
    model.comparison().set(rate.to(before / 2));
    until(() -> model.comparison().differences(run()).size() == 1);
    assertEquals(before / 2, model.comparison().shown(run()).value(rate));
    assertEquals(before, run().settings().value(rate));
    model.step();
    until(() -> step() == stood + 1);
    model.back();
    until(() -> step() == stood && !model.playingProperty().get());
  }

  @Test
  void keySwitchesBetweenTheSettings() {
    begin();
    model.comparison().beginOrSwitch();
    assertEquals(Half.A, model.comparison().halfProperty().get());
    NumberParameter rate = number("learningRate");
    model.comparison().set(rate.to(0.02));
    until(() -> run().settings().value(rate) == 0.02);
    assertEquals(1, model.comparison().differences(run()).size());
  }

  @Test
  void whatRestartsBRestartsBothFromTheSameSeed() {
    begin();
    long seed = run().seed();
    model.comparison().set(number("hiddenUnits").to(20));
    until(() -> model.comparison().differences(run()).size() == 1 && step() == 0);
    assertEquals(seed, run().seed());
    assertEquals(Half.B, model.comparison().halfProperty().get());
  }

  @Test
  void aGoesOnAloneWhereItStands() {
    begin();
    NumberParameter rate = number("learningRate");
    model.comparison().set(rate.to(0.02));
    until(() -> model.comparison().differences(run()).size() == 1);
    model.step();
    long stood = step();
    until(() -> step() > stood);
    model.comparison().end();
    until(() -> run().lesson() == RBM);
    assertEquals(stood + 1, step());
    assertEquals(Half.A, model.comparison().halfProperty().get());
    assertTrue(run().settings().value(rate) != 0.02);
  }

  private void begin() {
    model.comparison().beginOrSwitch();
    until(() -> run().lesson() instanceof Comparison);
  }

  private static NumberParameter number(String id) {
    for (Parameter parameter : RBM.parameters()) {
      if (parameter.id().equals(id) && parameter instanceof NumberParameter number) {
        return number;
      }
    }
    return fail(id);
  }

  private Run run() {
    Run run = model.runProperty().get();
    return run == null ? fail("no run") : run;
  }

  private long step() {
    return model.progressProperty().get().step();
  }

  private void until(BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    model.pulse();
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        fail("waited in vain");
      }
      Thread.onSpinWait();
      model.pulse();
    }
  }
}

package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import org.junit.jupiter.api.Test;

class TrainerTest {
  @Test
  void firstAndEveryTenthStepAreMeasured() throws Exception {
    Trainer trainer = trainer(FakeLesson.calm());
    steps(trainer, 35);
    assertArrayEquals(new double[] {1, 10, 20, 30}, trainer.curves().curve("fake").steps());
  }

  @Test
  void progressCountsStepsAndEpochs() throws Exception {
    Trainer trainer = trainer(FakeLesson.calm());
    steps(trainer, 6);
    assertEquals(6, trainer.progress().step());
    assertEquals(1.5, trainer.progress().epoch());
    assertEquals(6, trainer.scene().snapshot().step());
  }

  @Test
  void measureThatIsNoNumberIsASentenceWithStepAndName() throws Exception {
    Trainer trainer = trainer(FakeLesson.diverging(20));
    steps(trainer, 19);
    UserException diverged = assertThrows(UserException.class, trainer::step);
    assertEquals(Message.of("run.diverged", 20L, "fake"), diverged.sentence());
  }

  @Test
  void pointThatIsNoNumberIsKeptInTheCurve() throws Exception {
    Trainer trainer = trainer(FakeLesson.diverging(1));
    assertThrows(UserException.class, trainer::step);
    assertArrayEquals(new double[] {Double.NaN}, trainer.curves().curve("fake").values());
  }

  @Test
  void withoutAPastOneCanOnlyGoBackToTheStart() throws Exception {
    Trainer trainer = Trainer.withoutPast(Run.of(FakeLesson.calm(), BarsAndStripes.make(4), 1));
    steps(trainer, 500);
    trainer.rewind(499);
    assertEquals(0, trainer.progress().step());
    assertEquals(51, trainer.curves().curve("fake").steps().length);
  }

  private static void steps(Trainer trainer, int count) throws UserException {
    for (int step = 0; step < count; step++) {
      trainer.step();
    }
  }

  private static Trainer trainer(FakeLesson lesson) throws UserException {
    return new Trainer(Run.of(lesson, BarsAndStripes.make(4), 1));
  }
}

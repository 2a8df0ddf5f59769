package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.autoencoderlab.data.ClassSet;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.session.Deed;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.Undoable;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.CountingLesson;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window's state without a window: no toolkit is started. */
class LabViewModelTest {
  private static final long PATIENCE_MILLIS = 20_000;

  private final LabViewModel model = new LabViewModel(new Player());

  @BeforeEach
  void open() {
    model.open(new RbmLesson());
    until(() -> model.playingProperty().get() && step() > 0);
  }

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void opensPlayingWithItsDefaults() {
    assertEquals(new RbmLesson().id(), run().lesson().id());
    assertEquals("digits", run().data().name());
    model.takeScene();
    assertNotNull(model.sceneProperty().get());
  }

  @Test
  void playOrPauseTurnsOneIntoTheOther() {
    model.playOrPause();
    until(() -> !model.playingProperty().get());
    model.playOrPause();
    until(() -> model.playingProperty().get());
  }

  @Test
  void sceneOfTheOldRunIsDroppedWhenANewOneOpens() {
    model.takeScene();
    model.playOrPause();
    until(() -> !model.playingProperty().get());
    model.openData("bars-and-stripes");
    until(() -> run().data().name().equals("bars-and-stripes"));
    assertNull(model.sceneProperty().get());
  }

  @Test
  void newSeedIsNeverTheOldOne() {
    for (int n = 0; n < 20; n++) {
      long old = run().seed();
      model.newSeed();
      until(() -> run().seed() != old);
      assertNotEquals(old, run().seed());
    }
  }

  @Test
  void valueThatIsAlreadySetChangesNothing() {
    Run before = run();
    model.set(before.settings().of(before.lesson().parameters().get(0)));
    model.playOrPause();
    until(() -> !model.playingProperty().get());
    assertEquals(before, run());
  }

  @Test
  void doesNotGoToStepsThatWereNeverTaken() {
    model.playOrPause();
    until(() -> !model.playingProperty().get());
    long stood = step();
    model.goTo(stood + 1_000_000);
    model.step();
    until(() -> step() == stood + 1);
    assertFalse(model.playingProperty().get());
  }

  @Test
  void failureIsAMessageUntilItIsDismissed() {
    model.openData("no such folder");
    until(() -> model.messageProperty().get() != null);
    assertEquals("data.nothingThere", message().key());
    assertTrue(model.playingProperty().get(), "what was playing plays on");
    model.dismissMessage();
    assertNull(model.messageProperty().get());
  }

  @Test
  void eachLessonIsShownAsItWasLeft() {
    Lesson rbm = run().lesson();
    Lesson counting = new CountingLesson();
    assertEquals(Presentation.UNTOUCHED, model.presentation(rbm));
    Presentation touched = Presentation.UNTOUCHED.withMore(true).withEnlarged("weights");
    model.present(rbm, touched);
    model.open(counting);
    until(() -> run().lesson() == counting);
    assertEquals(Presentation.UNTOUCHED, model.presentation(counting));
    model.open(new RbmLesson());
    until(() -> run().lesson() != counting);
    assertEquals(touched, model.presentation(run().lesson()));
  }

  @Test
  void lessonIsComingUntilItsRunIsThere() {
    Lesson rbm = run().lesson();
    assertTrue(model.coming().isEmpty());
    Lesson counting = new CountingLesson();
    model.open(counting);
    model.open(rbm);
    assertSame(rbm, model.coming().orElseThrow(), "the last that was asked for");
    until(() -> model.coming().isEmpty());
    assertSame(rbm, run().lesson());
    model.open(rbm);
    assertTrue(model.coming().isEmpty(), "it is open");
    model.open(counting);
    until(() -> model.coming().isEmpty());
    assertSame(counting, run().lesson());
  }

  @Test
  void drawingInTheMakingIsKeptAndStartsBlankWhereItsLessonDoes() {
    Lesson counting = new CountingLesson();
    model.open(counting);
    until(() -> run().lesson() == counting);
    DrawingModel drawing = model.drawings().of(counting, CountingLesson.PICTURE);
    drawing.use(run().data().test());
    drawing.brushProperty().set(Brush.ERASER);
    // The first ones are plain.
    drawing.takeExample(4);
    Drawing example = drawing.drawingProperty().get();
    until(() -> run().settings().drawing(CountingLesson.PICTURE).equals(example));
    assertSame(drawing, model.drawings().of(counting, CountingLesson.PICTURE));
    model.open(new RbmLesson());
    until(() -> run().lesson() != counting);
    assertEquals(example, drawing.drawingProperty().get());
    model.open(counting);
    until(() -> run().lesson() == counting);
    drawing.show(run().settings().drawing(CountingLesson.PICTURE));
    assertEquals(example, drawing.drawingProperty().get());
    model.open(new RbmLesson());
    until(() -> run().lesson() != counting);
    model.openAsItShips(counting);
    until(() -> run().lesson() == counting);
    drawing.show(run().settings().drawing(CountingLesson.PICTURE));
    assertEquals(Drawing.blank(4, 4), drawing.drawingProperty().get());
    assertEquals(Brush.ERASER, drawing.brushProperty().get());
    drawing.undo();
    assertEquals(example, drawing.drawingProperty().get());
  }

  @Test
  void undoesAndRedoesASliderThatWasDrawnAsOneChange() {
    NumberParameter rate = (NumberParameter) parameter("learningRate");
    double before = run().settings().value(rate);
    for (double value : new double[] {0.2, 0.3, 0.4}) {
      model.comparison().move(rate.to(value));
    }
    model.comparison().set(rate.to(0.4));
    model.comparison().set(rate.to(0.5));
    until(() -> run().settings().value(rate) == 0.5);
    model.undoing().undo();
    until(() -> run().settings().value(rate) == 0.4);
    model.undoing().undo();
    until(() -> run().settings().value(rate) == before);
    until(() -> undoable().undo().isEmpty());
    model.undoing().redo();
    until(() -> run().settings().value(rate) == 0.4);
    List<Setting> next = List.of(rate.to(0.5));
    until(() -> undoable().redo().map(Deed::after).equals(Optional.of(next)));
  }

  @Test
  void wordsNameWhatIsUndone() {
    model.comparison().set(((NumberParameter) parameter("learningRate")).to(0.5));
    until(() -> undoable().undo().isPresent());
    ChangeText words = new ChangeText(new Texts(Language.EN));
    assertEquals("ε learning rate: 0.1 → 0.5", words.of(undoable().undo().orElseThrow()));
    model.reset();
    until(() -> undoable().undo().orElseThrow().kind() == Deed.Kind.RESTART);
    assertEquals("start again with the same seed", words.of(undoable().undo().orElseThrow()));
    for (Deed.Kind kind : Deed.Kind.values()) {
      assertFalse(words.of(new Deed(kind, List.of(), List.of())).isBlank());
    }
  }

  private Undoable undoable() {
    return model.undoing().undoableProperty().get();
  }

  private Parameter parameter(String id) {
    return run().lesson().parameters().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void partThatIsAskedForIsThatOfTheRunUnlessItCannotBeHad() throws Exception {
    assertEquals(Selection.ALL, model.selection());
    Selection some = Selection.ALL.withSubset(50);
    model.select(some);
    assertEquals(some, model.selection());
    until(() -> run().data().train().count() == 50);
    assertEquals(some, run().data().origin().part());
    Selection none = Selection.ALL.withClasses(ClassSet.of("12"));
    model.select(none);
    until(() -> model.messageProperty().get() != null);
    assertEquals(none, model.selection(), "to be mended");
    assertEquals(some, run().data().origin().part());
    model.openData("bars-and-stripes");
    until(() -> run().data().name().equals("bars-and-stripes"));
    assertEquals(Selection.ALL, model.selection());
  }

  @Test
  void dataAndSettingsTogetherAreOneChange() {
    model.openData("bars-and-stripes", "hiddenUnits=12");
    until(() -> run().data().name().equals("bars-and-stripes"));
    assertEquals(12, run().settings().value(parameter("hiddenUnits")));
    model.undoing().undo();
    until(() -> run().data().name().equals("digits"));
    assertNotEquals(12, run().settings().value(parameter("hiddenUnits")));
    model.openData("", "hiddenUnits=many");
    until(() -> model.messageProperty().get() != null);
    assertTrue(message().key().startsWith("parameter.not"), message().key());
    model.openData("bars-and-stripes");
    until(() -> run().data().name().equals("bars-and-stripes"));
  }

  private Message message() {
    Message message = model.messageProperty().get();
    return message == null ? fail("no message") : message;
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

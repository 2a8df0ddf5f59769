package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A slip in the window throws nothing away. */
@ExtendWith(ApplicationExtension.class)
class UndoWindowTest {
  @TempDir private Path folder;
  private final Lesson rbm = new RbmLesson();
  private final CountingLesson counting = new CountingLesson();
  private Stage stage;
  private LabViewModel model;
  private MainWindow window;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  UndoWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    Memory memory = new Memory(folder.resolve("window.properties"));
    window = new MainWindow(shown, model, memory, new Answers(), List.of(rbm, counting));
    window.open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void keysAndButtonsTakeBackASlipAndSayWhich(FxRobot robot) throws Exception {
    assertTrue(button(robot, "#undo").isDisabled());
    long stood = pause(robot);
    robot.press(KeyCode.R).release(KeyCode.R);
    until(() -> step() == 0);
    until(() -> name(robot, "#undo").equals("undo: start again with the same seed (Ctrl+Z)"));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> step() == stood);
    assertFalse(model.playingProperty().get());
    until(() -> button(robot, "#undo").isDisabled());
    robot.clickOn("#redo");
    until(() -> step() == 0);
    robot.clickOn("#undo");
    until(() -> step() == stood);

    robot.interact(() -> window.setLanguage(Language.ZH));
    until(() -> name(robot, "#redo").equals("重做：以相同种子重新开始 (Ctrl+Shift+Z)"));
    TextField field = robot.lookup("#field-learningRate").queryAs(TextField.class);
    robot.doubleClickOn(field).write("0.25\n");
    until(() -> button(robot, "#redo").isDisabled());
    robot.write("7");
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("0.25", field.getText(), "what is typed is the field's own to take back");
    assertEquals(0.25, rate());
    robot.clickOn("#undo");
    until(() -> rate() != 0.25);
    assertEquals(stood, step());
  }

  @Test
  void lessonIsFoundAsItWasLeftAndAsItShipsIfAsked(FxRobot robot) throws Exception {
    long stood = pause(robot);
    choose(robot, counting);
    until(() -> run().lesson() == counting && step() > 0);
    assertTrue(model.playingProperty().get());
    choose(robot, rbm);
    until(() -> run().lesson() == rbm);
    assertEquals(stood, step());
    assertFalse(model.playingProperty().get());
    until(() -> button(robot, "#undo").isDisabled());
    robot.interact(() -> window.openAsItShips(rbm));
    until(() -> model.playingProperty().get());
    robot.clickOn("#undo");
    until(() -> step() >= stood && button(robot, "#undo").isDisabled());
  }

  private static void choose(FxRobot robot, Lesson lesson) {
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked") // the file of the window says what is in it
          ListView<Lesson> list = robot.lookup("#lessons").queryAs(ListView.class);
          list.getSelectionModel().select(lesson);
        });
  }

  private long pause(FxRobot robot) throws Exception {
    until(() -> step() > 20);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> !model.playingProperty().get());
    return step();
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held, key).release(key, held);
  }

  private static Button button(FxRobot robot, String query) {
    return robot.lookup(query).queryButton();
  }

  private static String name(FxRobot robot, String query) {
    return button(robot, query).getTooltip().getText();
  }

  private double rate() {
    return rbm.parameters().stream()
        .filter(parameter -> parameter.id().equals("learningRate"))
        .mapToDouble(parameter -> run().settings().value(parameter))
        .findFirst()
        .orElseThrow();
  }

  private long step() {
    return model.progressProperty().get().step();
  }

  private Run run() {
    return Objects.requireNonNull(model.runProperty().get());
  }
}

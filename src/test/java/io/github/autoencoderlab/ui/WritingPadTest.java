package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.pen.Writing;
import io.github.autoencoderlab.lesson.parameter.WritingParameter;
import io.github.autoencoderlab.lesson.recurrent.RecurrentLesson;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writing by hand in the window. */
@ExtendWith(ApplicationExtension.class)
class WritingPadTest {
  @TempDir private Path folder;
  private final RecurrentLesson lesson = new RecurrentLesson();
  private Stage stage;
  private LabViewModel model;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  WritingPadTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(shown, model, memory, FileAsker.NOBODY, List.of(lesson)).open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private Run run() {
    return Objects.requireNonNull(model.runProperty().get());
  }

  private WritingParameter parameter() {
    return lesson.parameters().stream()
        .filter(WritingParameter.class::isInstance)
        .map(WritingParameter.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Writing writing() {
    return run().settings().writing(parameter());
  }

  @Test
  void strokesAreWrittenTakenBackAndLookedAt(FxRobot robot) throws Exception {
    until(() -> model.runProperty().get() != null);
    robot.press(KeyCode.D).release(KeyCode.D);
    PadStrokes.draw(robot, "writing", .2, .2, .8, .2, .5, .8);
    until(() -> !writing().isEmpty());
    PadStrokes.draw(robot, "writing", .3, .5, .7, .5);
    until(() -> writing().strokes().size() == 2);
    Writing.Place from = writing().strokes().get(0).get(0);
    assertEquals(0.2, from.x(), 0.02);
    assertEquals(0.2, from.y(), 0.02);
    assertEquals("-1", run().settings().byId().get("shownExample").toString().split("\\.")[0]);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    until(() -> writing().strokes().size() == 1);
    robot.clickOn("#writing-close");
    until(() -> !robot.lookup("#pad-writing").query().isVisible());
    assertEquals(1, writing().strokes().size(), "what is written stays");
  }
}

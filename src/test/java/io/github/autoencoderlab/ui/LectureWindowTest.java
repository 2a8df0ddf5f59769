package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A lecture held with the two keys of a presenter's remote. */
@ExtendWith(ApplicationExtension.class)
class LectureWindowTest {
  private static final String LECTURE =
      """
      {"autoencoderLab": 1, "title": "Two pages", "pages": [
        {"lesson": "rbm", "data": "bars-and-stripes", "step": 30, "title": "First",
         "settings": {"hiddenUnits": 4}, "figures": ["weights"],
         "controls": {"seen": ["learningRate", "gibbsSteps"], "moved": ["learningRate"]},
         "question": {"text": "What now?", "answers": ["This", "That"], "right": 2},
         "look": "Look here.", "explanation": "Because.",
         "checks": [{"claim": "sum", "value": "jointSum", "least": 0.9, "most": 1.1}]},
        {"lesson": "rbm", "data": "bars-and-stripes", "step": 10, "title": "Second",
         "settings": {"hiddenUnits": 5}}]}
      """;

  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  LectureWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(shown, model, memory, FileAsker.NOBODY, Lessons.all()).open();
    shown.setWidth(1280);
    shown.setHeight(720);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
  }

  private static boolean isSeen(FxRobot robot, String selector) {
    return robot.lookup(selector).queryAll().stream().anyMatch(LectureWindowTest::isShown);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private void standsAt(long step, int hiddenUnits) throws Exception {
    until(
        () ->
            model.progressProperty().get().step() == step
                && model
                    .runProperty()
                    .get()
                    .settings()
                    .byId()
                    .get("hiddenUnits")
                    .equals((double) hiddenUnits));
  }

  @Test
  void pagesAskThenShowAndComeBack(FxRobot robot) throws Exception {
    Path file = folder.resolve("two.lesson");
    Files.writeString(file, LECTURE);
    robot.interact(() -> model.lecture().open(file));
    standsAt(30, 4);
    until(() -> isSeen(robot, "#question"));
    assertEquals("First", text(robot, "#page-title"));
    assertFalse(isSeen(robot, "#stage"), "the room predicts before it sees");
    assertEquals(2, robot.lookup("#pages").queryAs(ListView.class).getItems().size());
    robot.clickOn("#votes-1").write("3x1");
    assertEquals(31, model.lecture().votes(1).orElseThrow());

    robot.clickOn("#page-title");
    press(robot, KeyCode.PAGE_DOWN);
    until(() -> isSeen(robot, "#stage") && !isSeen(robot, "#ask"));
    assertTrue(robot.lookup(".strip-answer").queryAs(Label.class).getText().contains("That"));
    until(() -> isSeen(robot, ".proof.holds"));
    assertEquals("0.9 ≤ 1 ≤ 1.1", text(robot, ".proof-number"));
    assertTrue(isSeen(robot, "#slider-learningRate"));
    assertTrue(robot.lookup("#slider-gibbsSteps").query().isDisabled());
    assertFalse(isSeen(robot, "#slider-momentum"));

    press(robot, KeyCode.PERIOD);
    standsAt(31, 4);
    press(robot, KeyCode.B);
    standsAt(30, 4);

    press(robot, KeyCode.F5);
    until(() -> !isSeen(robot, ".playback") && !isSeen(robot, ".side"));
    Label title = robot.lookup("#page-title").queryAs(Label.class);
    assertTrue(title.getFont().getSize() >= stage.getScene().getHeight() / 50);
    press(robot, KeyCode.B);
    standsAt(30, 4);
    assertTrue(isSeen(robot, ".parameters"), "the page names some");
    press(robot, KeyCode.ESCAPE);
    until(() -> isSeen(robot, ".playback"));

    press(robot, KeyCode.PAGE_DOWN);
    standsAt(10, 5);
    until(() -> text(robot, "#page-title").equals("Second"));
    press(robot, KeyCode.PAGE_UP);
    standsAt(30, 4);
    until(() -> isSeen(robot, "#question"));
    robot.interact(() -> model.lecture().close());
    until(() -> isSeen(robot, "#lessons") && !isSeen(robot, "#strip"));
  }
}

package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;

import io.github.autoencoderlab.figure.StateMap;
import io.github.autoencoderlab.figure.UnrolledNet;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The lesson of recurrent autoencoders in the window. */
@ExtendWith(ApplicationExtension.class)
class RecurrentWindowTest {
  private static final Lesson LESSON = Lessons.of("recurrent").orElseThrow();

  @TempDir private Path folder;
  private final Player player = new Player();
  private Stage stage;
  private LabViewModel model;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  RecurrentWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(player);
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(shown, model, memory, FileAsker.NOBODY, List.of(LESSON)).open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private static FigureCard card(FxRobot robot, String figure) {
    return robot
        .lookup((Node node) -> node instanceof FigureCard card && card.getFigure().equals(figure))
        .queryAs(FigureCard.class);
  }

  @Test
  void aStepIsFollowedThroughTime(FxRobot robot) throws Exception {
    robot.interact(() -> model.open(LESSON));
    until(() -> model.sceneProperty().get() != null);
    // It opens trained.
    player.goTo(2010);
    until(() -> model.progressProperty().get().step() == 2010);
    for (int phase = 0; phase < 4; phase++) {
      player.phase();
    }
    until(() -> model.progressProperty().get().phase() == 1);
    until(
        () ->
            card(robot, "unrolled").shown() instanceof UnrolledNet net
                && net.spot().place() == UnrolledNet.Place.ENCODER);
    robot.clickOn("#tab-states");
    until(() -> card(robot, "states").shown() instanceof StateMap);
  }
}

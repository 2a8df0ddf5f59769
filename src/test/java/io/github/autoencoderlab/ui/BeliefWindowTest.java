package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.deep.FantasyFigures;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A label clamped in the window of a deep belief net. */
@ExtendWith(ApplicationExtension.class)
class BeliefWindowTest {
  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;
  private Player player;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  BeliefWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    player = new Player();
    model = new LabViewModel(player);
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(shown, model, memory, FileAsker.NOBODY, List.of(Lessons.of("dbn").orElseThrow()))
        .open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void labelThatIsClampedIsMadeUpInEveryColumn(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    for (String assignment :
        List.of("layer1=12", "layer2=0", "layer3=20", "batchSize=1000", "pretrainingEpochs=2")) {
      set(robot, assignment);
    }
    // Ten steps an epoch, two layers: there the run is complete and stands.
    until(() -> step() == 40 && labels().equals(numbers()));
    float[] each = grid().tiles().get(0);
    robot.interact(() -> choice(robot, "clampedLabel").getSelectionModel().select("3"));
    until(() -> labels().equals(List.of("3", "3", "3", "3", "3", "3", "3", "3", "3", "3")));
    until(() -> !Arrays.equals(each, grid().tiles().get(0)));
    robot.interact(() -> choice(robot, "clampedLabel").getSelectionModel().select("none"));
    until(() -> grid().title().startsWith("Fantasies and the label"));
    assertEquals(20, grid().tiles().size());
  }

  private static List<String> numbers() {
    return IntStream.range(0, 10).mapToObj(String::valueOf).toList();
  }

  private void set(FxRobot robot, String assignment) throws Exception {
    Lessons.of("dbn").orElseThrow().parameters().stream()
        .filter(one -> assignment.startsWith(one.id() + "="))
        .forEach(
            one ->
                robot.interact(
                    () -> {
                      try {
                        model.set(one.read(assignment.substring(one.id().length() + 1)));
                      } catch (Exception e) {
                        throw new AssertionError(e);
                      }
                    }));
  }

  private List<String> labels() {
    return grid().columnLabels();
  }

  private ImageGrid grid() {
    Scene scene = model.sceneProperty().get();
    return scene != null
            && FantasyFigures.FANTASIES.figure(scene, new Texts(Language.EN))
                instanceof ImageGrid grid
        ? grid
        : ImageGrid.gray("", List.of(new float[1]), 1, 1);
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<String> choice(FxRobot robot, String id) {
    return robot.lookup("#choice-" + id).queryAs(ChoiceBox.class);
  }

  private long step() {
    return model.progressProperty().get().step();
  }
}

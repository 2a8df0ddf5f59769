package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.session.CheckpointFile;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A lesson that opens trained, from scratch, and from files; and a run that ends as planned. */
@ExtendWith(ApplicationExtension.class)
class CheckpointWindowTest {
  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;
  private MainWindow window;
  private Lesson lesson;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  CheckpointWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    lesson = Lessons.of("stacked").orElseThrow();
    Memory memory = new Memory(folder.resolve("window.properties"));
    window = new MainWindow(shown, model, memory, FileAsker.NOBODY, List.of(lesson));
    window.open();
    shown.setWidth(1280);
    shown.setHeight(720);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private long step() {
    return model.progressProperty().get().step();
  }

  @Test
  void opensTrainedAndBeginsFromScratchByAButtonThatSaysHowLong(FxRobot robot) throws Exception {
    long shipped = CheckpointFile.shipped(lesson).orElseThrow().state().step();
    until(() -> step() > shipped);
    assertEquals(shipped, model.progressProperty().get().first());
    Button scratch = robot.lookup("#scratch").queryButton();
    until(scratch::isVisible);
    until(() -> scratch.getText().matches("From scratch · \\d+ (s|min)"));
    robot.interact(scratch::fire);
    until(() -> step() > 0 && step() < shipped);
    until(() -> !scratch.isVisible());
    Label rate = robot.lookup("#rate").queryAs(Label.class);
    until(() -> rate.getText().matches(".* · \\d+ (s|min) left"));
  }

  @Test
  void goesOnFromAFileThatWasSavedAndKeepsWhatIsOpenIfItIsNone(FxRobot robot) throws Exception {
    Run small = Run.of(lesson, DataSets.open("digits:train=200,test=60"), 5);
    robot.interact(() -> model.open(small));
    until(() -> Objects.equals(model.runProperty().get(), small) && step() > 10);
    robot.interact(model::playOrPause);
    until(() -> !model.playingProperty().get());
    Path file = folder.resolve("mine.npz");
    robot.interact(() -> model.saveCheckpoint(file));
    until(() -> model.messageProperty().get() != null);
    assertTrue(CheckpointFile.isOne(file));
    final long saved = step();

    Path text = Files.writeString(folder.resolve("text.npz"), "none");
    robot.interact(model::dismissMessage);
    robot.interact(() -> model.openCheckpoint(text));
    until(() -> model.messageProperty().get() != null);
    assertEquals("checkpoint.none", Objects.requireNonNull(model.messageProperty().get()).key());
    assertEquals(5, Objects.requireNonNull(model.runProperty().get()).seed());

    robot.interact(() -> window.data().bring(List.of(file)));
    until(() -> model.progressProperty().get().first() == saved && step() > saved);
  }

  @Test
  void completeRunStandsAndGoesOnIfItIsAsked(FxRobot robot) throws Exception {
    Run run = Run.of(lesson, PenPictures.make(200, 60, 1), 1);
    Run brief = run.with(run.settings().with("tuningEpochs=1"));
    robot.interact(() -> model.open(brief));
    until(() -> Objects.equals(model.runProperty().get(), brief) && step() > 0);
    until(() -> !model.playingProperty().get());
    long planned = model.progressProperty().get().planned().orElseThrow();
    assertEquals(planned, step());
    robot.interact(model::playOrPause);
    until(() -> step() > planned);
    assertFalse(model.progressProperty().get().planned().isEmpty());
  }
}

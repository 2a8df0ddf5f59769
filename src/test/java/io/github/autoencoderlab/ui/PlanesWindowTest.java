package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.LinkedPlanes;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.deep.DeepParameters;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.figure.FigureCanvas;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pointing, clicking, drawing and the wheel on both planes, while the net learns. */
@ExtendWith(ApplicationExtension.class)
class PlanesWindowTest {
  private static final Style STYLE = Style.screen(Theme.LIGHT).withTransparent(true);

  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;
  private FigureCard card;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  PlanesWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    Memory memory = new Memory(folder.resolve("window.properties"));
    Lesson lesson = Lessons.of("stacked").orElseThrow();
    new MainWindow(shown, model, memory, FileAsker.NOBODY, List.of(lesson)).open();
    shown.setWidth(1280);
    shown.setHeight(720);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private void open(FxRobot robot) throws Exception {
    Run run = Run.of(Lessons.of("stacked").orElseThrow(), PenPictures.make(200, 60, 1), 1);
    // Without an end, or it would stand before it was looked at.
    Run tuned = run.with(run.settings().with("pretraining=none").with("tuningEpochs=0"));
    robot.interact(() -> model.open(tuned));
    card =
        robot
            .lookup(
                (Node node) -> node instanceof FigureCard one && one.getFigure().equals("planes"))
            .queryAs(FigureCard.class);
    until(() -> card.shown() instanceof LinkedPlanes planes && planes.labels().length == 60);
  }

  private LinkedPlanes planes() {
    return (LinkedPlanes) Objects.requireNonNull(card.shown());
  }

  private Exploration exploration() {
    return planes().exploration();
  }

  /** On the screen, where a click on a panel picks a point, or where one picks none. */
  private Point2D place(int panel, boolean point) {
    FigureCanvas canvas = card.canvas();
    int width = (int) canvas.getWidth();
    int height = (int) canvas.getHeight();
    LinkedPlanes shown = planes();
    for (int y = height / 3; y < height - 50; y += 3) {
      for (int x = 60 + panel * width / 2; x < (panel + 1) * width / 2 - 20; x += 3) {
        if (shown.pickAt(x, y, width, height, STYLE).isPresent() == point) {
          return canvas.localToScreen(x, y);
        }
      }
    }
    throw new AssertionError("no such place in panel " + panel);
  }

  private void pause(FxRobot robot) throws Exception {
    if (model.playingProperty().get()) {
      robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
      until(() -> !model.playingProperty().get());
    }
  }

  @Test
  void pointUnderThePointerIsLitAndAClickMarksIt(FxRobot robot) throws Exception {
    open(robot);
    pause(robot);
    Point2D place = place(1, true);
    robot.moveTo(place);
    until(() -> exploration().lit() >= 0);
    int lit = exploration().lit();
    robot.clickOn(place);
    until(() -> chosen() == lit);
    until(() -> planes().choice().chosen() == lit);
  }

  private int chosen() {
    return Optional.ofNullable(model.runProperty().get())
        .map(run -> run.settings().whole(DeepParameters.MARKED_EXAMPLE))
        .orElse(-1);
  }

  @Test
  void drawingWalksWhileTheNetLearnsAndShiftDrawsARectangle(FxRobot robot) throws Exception {
    open(robot);
    Point2D from = place(0, false);
    robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(40, 25));
    until(() -> exploration().walked() != null);
    assertEquals(0, Objects.requireNonNull(exploration().walked()).panel());
    robot.drop();
    robot.press(KeyCode.SHIFT);
    robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(80, 60)).drop();
    robot.release(KeyCode.SHIFT);
    until(() -> exploration().brush() != null);
    long step = model.progressProperty().get().step();
    until(() -> model.progressProperty().get().step() > step + 5);
    assertTrue(exploration().brush() != null, "new scenes leave it as it is");
  }

  @Test
  void wheelZoomsAndADoubleClickBringsAllBack(FxRobot robot) throws Exception {
    open(robot);
    pause(robot);
    robot.moveTo(place(0, false)).scroll(3, VerticalDirection.UP);
    until(() -> exploration().windows().containsKey(0));
    robot.press(KeyCode.HOME).release(KeyCode.HOME);
    robot.doubleClickOn(place(1, false));
    until(() -> exploration().windows().isEmpty());
  }

  @Test
  void keysWalkAndTakeClassesAway(FxRobot robot) throws Exception {
    open(robot);
    pause(robot);
    robot.interact(card.canvas()::requestFocus);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    until(() -> exploration().pinned() != null);
    robot.press(KeyCode.DIGIT4).release(KeyCode.DIGIT4);
    until(() -> exploration().hidden().contains("4"));
    robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
    until(() -> exploration().windows().containsKey(0));
    robot.press(KeyCode.HOME).release(KeyCode.HOME);
    until(() -> exploration().equals(Exploration.NONE));
  }
}

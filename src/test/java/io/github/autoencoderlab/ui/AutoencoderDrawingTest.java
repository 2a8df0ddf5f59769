package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.figure.FigureCanvas;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Images drawn, edited, pointed at and chosen in the window of an autoencoder. */
@ExtendWith(ApplicationExtension.class)
class AutoencoderDrawingTest {
  private static final String RECONSTRUCTIONS = "reconstructions";

  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  AutoencoderDrawingTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(
            shown,
            model,
            memory,
            FileAsker.NOBODY,
            List.of(Lessons.of("autoencoder").orElseThrow()))
        .open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void whatIsDrawnIsEncodedAndDecodedInTheFirstColumnWhileTheNetLearns(FxRobot robot)
      throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#draw-drawing");
    PadStrokes.draw(robot, .3, .3, .7, .3, .4, .8);
    until(() -> firstColumnIsTheDrawing(robot));
    ImageGrid before = grid(robot);
    assertEquals("drawn", before.columnLabels().get(0));
    until(() -> heading(robot).startsWith("The drawing, "));
    assertTrue(model.playingProperty().get());
    until(
        () ->
            firstColumnIsTheDrawing(robot)
                && !Arrays.equals(reconstruction(before), reconstruction(grid(robot))));
  }

  /** A click on the reconstruction of an image chooses it, and it is the one offered to edit. */
  @Test
  void imageThatWasClickedIsLookedAtAndOfferedOnThePad(FxRobot robot) throws Exception {
    pause(robot);
    robot.clickOn(place(robot, "6", 20));
    until(() -> run().settings().whole(DenseControls.SHOWN_EXAMPLE) == 6);
    until(() -> heading(robot).startsWith("Held-out image 6, "));
    robot.press(KeyCode.D).release(KeyCode.D);
    robot.clickOn("#example-next");
    until(() -> drawing().equals(Drawing.of(run().data().test(), 6)));
    until(() -> firstColumnIsTheDrawing(robot));
    until(() -> heading(robot).startsWith("The drawing, "));
    robot.moveTo(place(robot, "-1", 4));
    until(() -> tooltip(robot).startsWith("the drawing: Σ(r − x)² = "));
    assertTrue(tooltip(robot).endsWith("click: example looked at: the drawing"), tooltip(robot));
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    until(() -> drawing().isBlank());
    until(() -> heading(robot).startsWith("Held-out image 0, "));
  }

  private boolean firstColumnIsTheDrawing(FxRobot robot) {
    ImageGrid grid = grid(robot);
    return grid != null
        && !drawing().isBlank()
        && Arrays.equals(drawing().values(), grid.tiles().get(0));
  }

  private static float[] reconstruction(ImageGrid grid) {
    return grid.tiles().get(grid.columns() * grid.rowLabels().indexOf("r"));
  }

  private static String heading(FxRobot robot) {
    return ((LayeredNetwork) card(robot, "network").shown()).heading();
  }

  private static ImageGrid grid(FxRobot robot) {
    return (ImageGrid) card(robot, RECONSTRUCTIONS).shown();
  }

  private static FigureCard card(FxRobot robot, String figure) {
    return robot
        .lookup((Node node) -> node instanceof FigureCard card && card.getFigure().equals(figure))
        .queryAs(FigureCard.class);
  }

  /** On the screen, a place below others where a click looks at an example. */
  private static Point2D place(FxRobot robot, String example, int below) throws TimeoutException {
    until(() -> grid(robot) != null);
    FigureCanvas canvas = card(robot, RECONSTRUCTIONS).canvas();
    Figure shown = grid(robot);
    int width = (int) canvas.getWidth();
    int height = (int) canvas.getHeight();
    Optional<Pick> wanted = Optional.of(new Pick("shownExample", example));
    Style style = Style.screen(Theme.LIGHT).withTransparent(true);
    int found = 0;
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        if (shown.pickAt(x, y, width, height, style).equals(wanted)
            && shown.pickAt(x + 6, y, width, height, style).equals(wanted)) {
          if (found++ == below) {
            return canvas.localToScreen(x + 6, y);
          }
          break;
        }
      }
    }
    throw new AssertionError(example + " is nowhere to be clicked");
  }

  private static String tooltip(FxRobot robot) {
    return robot.listWindows().stream()
        .filter(w -> w instanceof Tooltip && w.isShowing())
        .map(w -> ((Tooltip) w).getText())
        .findFirst()
        .orElse("");
  }

  private Drawing drawing() {
    return run().settings().drawing(DenseControls.DRAWING);
  }

  private void pause(FxRobot robot) throws TimeoutException {
    until(() -> step() > 0);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> !model.playingProperty().get());
  }

  private long step() {
    return model.progressProperty().get().step();
  }

  private Run run() {
    Run run = model.runProperty().get();
    if (run == null) {
      throw new AssertionError("no run is open");
    }
    return run;
  }
}

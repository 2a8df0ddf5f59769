package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.session.Change;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.drawing.DrawingCanvas;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.model.Brush;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import io.github.autoencoderlab.ui.model.Tempo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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

/** Drawing by hand, by mouse and by keys, in the window. */
@ExtendWith(ApplicationExtension.class)
class DrawingPadTest {

  @TempDir private Path folder;
  private final Lesson rbm = new RbmLesson();
  private final Lesson counting = new CountingLesson();
  private Stage stage;
  private LabViewModel model;
  private MainWindow window;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  DrawingPadTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    // Tests wait for the window, not for learning.
    model.tempoProperty().set(Tempo.STEPS_25);
    Memory memory = new Memory(folder.resolve("window.properties"));
    window = new MainWindow(shown, model, memory, FileAsker.NOBODY, List.of(rbm, counting));
    window.open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void strokesGoIntoTheChainWhileTheRunStandsStill(FxRobot robot) throws Exception {
    pause(robot);
    long stood = step();
    robot.clickOn("#draw-drawing");
    PadStrokes.draw(robot, .3, .3, .7, .3, .4, .8);
    until(() -> chainStartsAtTheDrawing(robot));
    assertEquals("Gibbs chain from a drawing", chain(robot).title());
    assertEquals(stood, step());
    assertTrue(drawing().grey(8 * 28 + 14) > 200, "a stroke crosses the paper at three tenths");
    assertEquals(0, drawing().grey(8 * 28 + 4), "it starts where the mouse was pressed");
    // Within a stroke too, not only at its end.
    robot.moveTo(robot.point("#paper-drawing").query()).press(MouseButton.PRIMARY);
    Drawing before = drawing();
    robot.moveBy(30, 0);
    until(() -> !drawing().equals(before) && chainStartsAtTheDrawing(robot));
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void trainingGoesOnWhileSomebodyDraws(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.press(KeyCode.D).release(KeyCode.D);
    PadStrokes.draw(robot, .3, .3, .7, .3, .4, .8);
    long drawn = step();
    until(() -> step() > drawn + 20);
    until(() -> chainStartsAtTheDrawing(robot));
    assertTrue(model.playingProperty().get());
  }

  @Test
  void takesStrokesBackAndAgainByKeys(FxRobot robot) throws Exception {
    pause(robot);
    robot.press(KeyCode.D).release(KeyCode.D);
    PadStrokes.draw(robot, .3, .3, .7, .3);
    until(() -> drawing().grey(9 * 28 + 14) > 0);
    Drawing one = drawing();
    PadStrokes.draw(robot, .3, .7, .7, .7);
    until(() -> drawing().grey(19 * 28 + 14) > 0);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    until(() -> drawing().equals(one));
    robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    until(() -> drawing().grey(19 * 28 + 14) > 0);
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    until(() -> drawing().equals(Drawing.blank(28, 28)));
  }

  @Test
  void drawsByKeysAlone(FxRobot robot) throws Exception {
    pause(robot);
    robot.press(KeyCode.D).release(KeyCode.D);
    for (int n = 0; n < 3; n++) {
      robot.press(KeyCode.UP).release(KeyCode.UP);
    }
    robot.press(KeyCode.SHIFT);
    for (int n = 0; n < 5; n++) {
      robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    }
    robot.release(KeyCode.SHIFT);
    until(() -> drawing().grey(11 * 28 + 14) > 200 && drawing().grey(11 * 28 + 19) > 200);
    assertEquals(0, drawing().grey(14 * 28 + 14), "on the way up nothing is drawn");
    robot.press(KeyCode.DIGIT3).release(KeyCode.DIGIT3);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> drawing().isGap(11 * 28 + 19));
    assertFalse(model.playingProperty().get());
  }

  /** Tab leads to every button and to the chosen brush, arrows to the other brushes. */
  @Test
  void everyButtonIsReachedByTabAndPressedByEnter(FxRobot robot) throws Exception {
    pause(robot);
    robot.press(KeyCode.D).release(KeyCode.D);
    press(robot, "#example-next");
    until(() -> drawing().equals(Drawing.of(run().data().test(), 0)));
    press(robot, "#drawing-clear");
    until(() -> drawing().equals(Drawing.blank(28, 28)));
    press(robot, "#drawing-undo");
    until(() -> drawing().equals(Drawing.of(run().data().test(), 0)));
    press(robot, "#drawing-pen");
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    ToggleButton gap = robot.lookup("#drawing-gap").queryAs(ToggleButton.class);
    assertTrue(gap.isSelected());
    press(robot, "#drawing-close");
    until(() -> !robot.lookup("#pad-drawing").query().isVisible());
  }

  private static void press(FxRobot robot, String button) {
    Node wanted = robot.lookup(button).query();
    for (int tabs = 0; tabs < 60 && !wanted.isFocused(); tabs++) {
      robot.press(KeyCode.TAB).release(KeyCode.TAB);
    }
    assertTrue(wanted.isFocused(), button);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  @Test
  void anImageIsEditedAndItsGapFilledInWithWhatIsAroundItHeld(FxRobot robot) throws Exception {
    pause(robot);
    robot.clickOn("#draw-drawing").clickOn("#example-next").clickOn("#example-next");
    Drawing image = Drawing.of(run().data().test(), 1);
    until(() -> drawing().equals(image));
    assertEquals("nothing", choice("clamped"));
    robot.clickOn("#drawing-gap");
    PadStrokes.draw(robot, .3, .35, .7, .35, .7, .5, .3, .5);
    until(() -> drawing().hasGap());
    assertEquals("aroundGap", choice("clamped"));
    until(() -> chain(robot) != null);
    until(
        () -> {
          float[] last = chain(robot).tiles().get(chain(robot).tiles().size() - 1);
          return heldAround(drawing(), last);
        });
  }

  private static boolean heldAround(Drawing drawing, float[] drawn) {
    for (int pixel = 0; pixel < drawn.length; pixel++) {
      float expected = drawing.values()[pixel] > 0.5 ? 1 : 0;
      if (!drawing.isGap(pixel) && drawn[pixel] != expected) {
        return false;
      }
    }
    return true;
  }

  @Test
  void padGoesAwayByEscapeAndTheDrawingStaysThroughAChangeOfLanguage(FxRobot robot)
      throws Exception {
    pause(robot);
    robot.press(KeyCode.D).release(KeyCode.D);
    assertTrue(robot.lookup("#pad-drawing").query().isVisible());
    PadStrokes.draw(robot, .3, .3, .7, .3);
    until(() -> drawing().grey(9 * 28 + 14) > 0);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#pad-drawing").query().isVisible());
    Drawing before = drawing();
    robot.interact(() -> window.setLanguage(Language.ZH));
    robot.press(KeyCode.D).release(KeyCode.D);
    PadStrokes.draw(robot, .3, .7, .7, .7);
    until(() -> drawing().grey(19 * 28 + 14) > 0);
    assertEquals(before.grey(9 * 28 + 14), drawing().grey(9 * 28 + 14));
  }

  /** What is drawn, with what, and what can be taken back outlives the pad that is built anew. */
  @Test
  void padStaysOpenThroughAChangeOfLanguageAndTheme(FxRobot robot) throws Exception {
    pause(robot);
    robot.clickOn("#draw-drawing").clickOn("#example-next");
    Drawing image = Drawing.of(run().data().test(), 0);
    until(() -> drawing().equals(image));
    robot.press(KeyCode.DIGIT3).release(KeyCode.DIGIT3);
    PadStrokes.draw(robot, .3, .3, .7, .3);
    until(() -> drawing().hasGap());
    Drawing withGap = drawing();
    String taken = example(robot);
    robot.press(KeyCode.L).release(KeyCode.L);
    robot.press(KeyCode.T).release(KeyCode.T);
    robot.press(KeyCode.L).release(KeyCode.L);
    until(() -> robot.lookup("#paper-drawing").query().isFocused());
    assertTrue(robot.lookup("#pad-drawing").query().isVisible());
    assertTrue(robot.lookup("#drawing-gap").queryAs(ToggleButton.class).isSelected());
    assertEquals(taken, example(robot));
    assertEquals(withGap, pad(robot));
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    until(() -> drawing().equals(image));
    robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
    until(() -> drawing().equals(Drawing.of(run().data().test(), 1)));
  }

  private static String example(FxRobot robot) {
    return robot.lookup("#example").queryAs(Label.class).getText();
  }

  @Test
  void otherDataAreDrawnOnInTheirOwnSize(FxRobot robot) throws Exception {
    pause(robot);
    robot.press(KeyCode.D).release(KeyCode.D);
    PadStrokes.draw(robot, .3, .3, .7, .3);
    robot.interact(() -> model.openData("bars-and-stripes"));
    until(() -> run().data().name().equals("bars-and-stripes"));
    robot.clickOn("#drawing-clear");
    PadStrokes.draw(robot, .1, .4, .9, .4);
    until(() -> drawing().equals(Drawing.of(run().data().test(), stripe())));
    until(() -> chainStartsAtTheDrawing(robot));
  }

  /** The image of the data whose second row alone is white. */
  private int stripe() {
    Drawing wanted = Brush.PEN.line(Drawing.blank(4, 4), .5, 1.5, 3.5, 1.5);
    for (int n = 0; n < run().data().test().count(); n++) {
      if (Drawing.of(run().data().test(), n).equals(wanted)) {
        return n;
      }
    }
    throw new AssertionError("no such stripe");
  }

  @Test
  void parameterRowOpensThePadToo(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#more");
    Node button = robot.lookup("#open-drawing").query();
    robot.interact(() -> ((Button) button).fire());
    assertTrue(robot.lookup("#pad-drawing").query().isVisible());
  }

  /** Any lesson has a pad by its parameter alone, and what is drawn belongs to the step. */
  @Test
  void drawingThatActsOnLearningIsAChangeOnTheWay(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.interact(() -> model.open(counting));
    until(() -> run().lesson() == counting && step() > 0);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> !model.playingProperty().get());
    long stood = step();
    robot.press(KeyCode.D).release(KeyCode.D);
    PadStrokes.draw(robot, .1, .4, .9, .4);
    until(() -> run().settings().drawing(CountingLesson.PICTURE).grey(5) == 255);
    robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
    until(() -> step() == stood + 1);
    Change change = model.progressProperty().get().changes().get(0);
    assertEquals(stood, change.step());
    assertEquals(
        List.of("chainStart", "drawing"),
        change.after().stream().map(setting -> setting.parameter().id()).toList());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.interact(() -> model.goTo(stood - 1));
    until(() -> step() == stood - 1);
    until(() -> run().settings().drawing(CountingLesson.PICTURE).equals(Drawing.BLANK));
    until(() -> pad(robot).equals(Drawing.blank(4, 4)));
  }

  private boolean chainStartsAtTheDrawing(FxRobot robot) {
    ImageGrid chain = chain(robot);
    if (chain == null || !drawing().equals(pad(robot))) {
      return false;
    }
    return Arrays.equals(drawing().values(), chain.tiles().get(0));
  }

  private static Drawing pad(FxRobot robot) {
    return ((DrawingCanvas) robot.lookup("#paper-drawing").query()).drawing();
  }

  private static ImageGrid chain(FxRobot robot) {
    Node card =
        robot
            .lookup((Node node) -> node instanceof FigureCard c && c.getFigure().equals("chain"))
            .query();
    return (ImageGrid) ((FigureCard) card).shown();
  }

  private String choice(String id) {
    Settings settings = run().settings();
    return settings.of(parameter(id)).text();
  }

  private Drawing drawing() {
    return run().settings().drawing((DrawingParameter) parameter("drawing"));
  }

  private Parameter parameter(String id) {
    return rbm.parameters().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
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

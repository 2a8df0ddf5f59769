package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.dense.AutoencoderSnapshot;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseSnapshot;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Progress;
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
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The lessons of dense autoencoders in the window: every slider acts, figures are at hand. */
@ExtendWith(ApplicationExtension.class)
class AutoencoderWindowTest {
  private static final List<Lesson> LESSONS =
      Stream.of("autoencoder", "undercomplete", "sparse", "denoising", "convolutional")
          .map(id -> Lessons.of(id).orElseThrow())
          .toList();

  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  AutoencoderWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(shown, model, memory, FileAsker.NOBODY, LESSONS).open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising", "convolutional"})
  void everySliderInSightActsOnWhatIsLearnedOrShown(String id, FxRobot robot) throws Exception {
    open(id, robot);
    if (id.equals("autoencoder")) {
      choose(robot, "error", "classes");
    }
    List<NumberParameter> inSight =
        LESSONS.stream()
            .filter(lesson -> lesson.id().equals(id))
            .flatMap(lesson -> lesson.parameters().stream())
            .filter(Parameter::primary)
            .filter(NumberParameter.class::isInstance)
            .map(NumberParameter.class::cast)
            .toList();
    assertFalse(inSight.isEmpty());
    for (NumberParameter parameter : inSight) {
      Slider slider = robot.lookup("#slider-" + parameter.id()).queryAs(Slider.class);
      double before = run().settings().value(parameter);
      double there = (slider.getValue() - slider.getMin()) / (slider.getMax() - slider.getMin());
      double to = slider.getMin() + (there < 0.5 ? 0.6 : 0.4) * (slider.getMax() - slider.getMin());
      robot.interact(() -> slider.setValue(to));
      until(() -> run().settings().value(parameter) != before);
      double value = run().settings().value(parameter);
      // Where a run begins anew nothing is shown for a moment.
      until(() -> model.sceneProperty().get() != null && shows(parameter, value, robot));
    }
  }

  /** Whether the picture of the moment is that of a run with this value. */
  private boolean shows(NumberParameter parameter, double value, FxRobot robot) {
    AutoencoderSnapshot snapshot = snapshot();
    AutoencoderOptions options = snapshot.options();
    return switch (parameter.id()) {
      case "codeUnits", "hiddenUnits" -> Math.abs(snapshot.units() - value) <= rounding();
      case "learningRate" -> options.learningRate() == value;
      case "sparsityTarget" -> options.sparsity().target() == value;
      case "sparsityWeight" -> options.sparsity().weight() == value;
      case "averageMemory" -> options.sparsity().memory() == value;
      case "noiseLevel" -> options.disturbance().level() == value;
      case "testNoiseLevel" -> zeros(snapshot) > 0.9 * value;
      case "unseenClasses" -> unseen(robot) == value;
      case "trainingExamples" -> stepsPerEpoch() == Math.floor(value / 100);
      default -> throw new AssertionError("who reads " + parameter.id() + "?");
    };
  }

  /** A code of maps of 4 × 4 has a multiple of 16 units. */
  private double rounding() {
    return run().lesson().id().equals("convolutional") ? 8 : 0;
  }

  /** How many classes are marked as never seen, besides noise and rectangles. */
  private static long unseen(FxRobot robot) {
    Figure shown = card(robot, "classes").shown();
    return shown instanceof BarChart bars
        ? Arrays.stream(bars.series().get(1).values()).filter(Double::isFinite).count() - 2
        : -1;
  }

  private double stepsPerEpoch() {
    Progress progress = model.progressProperty().get();
    return Math.rint(progress.step() / progress.epoch());
  }

  /** The share of values of the shown images that is masked. */
  private static double zeros(AutoencoderSnapshot snapshot) {
    int lit = 0;
    int masked = 0;
    List<float[]> clean = snapshot.pictures().original();
    for (int n = 0; n < clean.size(); n++) {
      for (int i = 0; i < clean.get(n).length; i++) {
        if (clean.get(n)[i] > 0) {
          lit++;
          masked += snapshot.pictures().corrupted().get(n)[i] == 0 ? 1 : 0;
        }
      }
    }
    return (double) masked / lit;
  }

  @Test
  void unitOfTheNetworkThatIsClickedIsWatched(FxRobot robot) throws Exception {
    open("sparse", robot);
    until(() -> card(robot, "network").shown() != null);
    robot.clickOn(place(robot, "network", new Pick(DenseControls.WATCHED_UNIT.id(), "4")));
    until(() -> run().settings().whole(DenseControls.WATCHED_UNIT) == 4);
    until(() -> ((DenseSnapshot) snapshot()).moment().unit() == 4);
  }

  @Test
  void tabsWithoutRoomAreInTheMenuBehindTheOthers(FxRobot robot) throws Exception {
    open("autoencoder", robot);
    robot.interact(() -> stage.setWidth(1280));
    until(() -> robot.lookup("#more-error").query().isVisible());
    robot.clickOn("#more-error").clickOn("#menu-tab-angle");
    until(() -> "angle".equals(card(robot, "angle").getFigure()));
    assertTrue(robot.lookup("#tab-angle").query().isVisible());
  }

  @Test
  void studyIsMeasuredWhileTheNetLearnsOn(FxRobot robot) throws Exception {
    open("autoencoder", robot);
    choose(robot, "reconstructions", "classifier");
    robot.clickOn("#study-classifier");
    until(() -> card(robot, "classifier").shown() instanceof BarChart);
    assertTrue(model.playingProperty().get());
    double accuracy =
        scene().findings().latest("classifier").orElseThrow().number("classifierOutputAccuracy");
    BarChart bars = (BarChart) card(robot, "classifier").shown();
    assertEquals(
        100 * accuracy, Arrays.stream(bars.series().get(0).values()).findFirst().orElse(0));
  }

  private void open(String id, FxRobot robot) throws TimeoutException {
    Lesson lesson = Lessons.of(id).orElseThrow();
    robot.interact(() -> model.open(lesson));
    until(() -> model.runProperty().get() != null && run().lesson() == lesson);
    until(() -> model.progressProperty().get().step() > 0);
    until(() -> model.sceneProperty().get() != null);
  }

  /** By its tab, or where that has no room by the menu. */
  private static void choose(FxRobot robot, String first, String figure) throws TimeoutException {
    until(() -> robot.lookup("#tab-" + figure).tryQuery().isPresent());
    if (robot.lookup("#tab-" + figure).query().isVisible()) {
      robot.clickOn("#tab-" + figure);
    } else {
      robot.clickOn("#more-" + first).clickOn("#menu-tab-" + figure);
    }
    until(() -> card(robot, figure).shown() != null);
  }

  private static FigureCard card(FxRobot robot, String figure) {
    return robot
        .lookup((Node node) -> node instanceof FigureCard card && card.getFigure().equals(figure))
        .queryAs(FigureCard.class);
  }

  /** On the screen, where a click on a figure sets something. */
  private static Point2D place(FxRobot robot, String figure, Pick pick) {
    FigureCanvas canvas = card(robot, figure).canvas();
    Figure shown = card(robot, figure).shown();
    int width = (int) canvas.getWidth();
    int height = (int) canvas.getHeight();
    Style style = Style.screen(Theme.LIGHT).withTransparent(true);
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        if (shown.pickAt(x, y, width, height, style).equals(Optional.of(pick))
            && shown.pickAt(x + 8, y + 8, width, height, style).equals(Optional.of(pick))) {
          return canvas.localToScreen(x + 4, y + 4);
        }
      }
    }
    throw new AssertionError(pick + " is nowhere to be clicked");
  }

  private AutoencoderSnapshot snapshot() {
    return (AutoencoderSnapshot) scene().snapshot();
  }

  private Scene scene() {
    Scene scene = model.sceneProperty().get();
    if (scene == null) {
      throw new AssertionError("nothing is shown");
    }
    return scene;
  }

  private Run run() {
    Run run = model.runProperty().get();
    if (run == null) {
      throw new AssertionError("no run is open");
    }
    return run;
  }
}

package io.github.autoencoderlab.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.ClassSet;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.ScalarParameter;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.DataState;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Makes every picture in {@code screenshots/}, of a run that is the same each time. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {
  private static final Path OUT = Path.of("screenshots");
  private static final int STEPS = 1500;

  @TempDir private Path folder;
  private final Player player = new Player();
  private Stage stage;
  private LabViewModel model;
  private MainWindow window;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  ScreenshotsTest() {}

  @Start
  private void start(Stage shown) {
    stage = shown;
    model = new LabViewModel(player);
    Memory memory = new Memory(folder.resolve("window.properties"));
    window = new MainWindow(shown, model, memory, FileAsker.NOBODY, Lessons.all());
    window.open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void boltzmannMachine(FxRobot robot) throws Exception {
    train("digits");
    for (Language language : Language.values()) {
      for (Theme theme : Theme.values()) {
        robot.interact(() -> window.setLanguage(language));
        robot.interact(() -> window.setTheme(theme));
        for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
          shoot(robot, "rbm", size[0], size[1]);
        }
      }
    }
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      robot.clickOn("#menu-chain").clickOn("#enlarge-chain");
      shoot(robot, "rbm-chain-enlarged", 1280, 720);
      robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }
  }

  /** Log-likelihood by annealed importance sampling, and how soon the chains forget. */
  @Test
  void studies(FxRobot robot) throws Exception {
    train("digits");
    for (String study : new String[] {"ais", "mixing"}) {
      player.study(study);
      until(() -> !model.sceneProperty().get().findings().of(study).isEmpty());
    }
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      robot.clickOn("#tab-likelihood").clickOn("#tab-mixing");
      shoot(robot, "rbm-studies", 1280, 720);
    }
  }

  /** Line 4 of 9: p(v*|h), in both languages. */
  @Test
  void slowMotion(FxRobot robot) throws Exception {
    train("digits");
    for (int phase = 0; phase < 4; phase++) {
      player.phase();
    }
    until(() -> model.progressProperty().get().phase() == 3);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      robot.clickOn("#tab-network").clickOn("#tab-energy");
      shoot(robot, "rbm-slow-motion", 1280, 720);
    }
  }

  /** Noise falls on the input, and the error comes back from the reconstruction and from Ω. */
  @ParameterizedTest
  @CsvSource({
    "denoising, 2000, corrupt",
    "sparse, 2000, backward",
    "autoencoder, 1000, backward",
    "undercomplete, 1000, decode",
    "convolutional, 300, encode"
  })
  void slowMotionOfAnAutoencoder(String lesson, long steps, String phase, FxRobot robot)
      throws Exception {
    open(robot, lesson);
    player.goTo(steps);
    until(() -> model.progressProperty().get().step() == steps);
    int line = model.runProperty().get().lesson().phases().indexOf(phase);
    for (int n = 0; n <= line; n++) {
      player.phase();
    }
    until(() -> model.progressProperty().get().phase() == line);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      choose(robot, "objective");
      shoot(robot, lesson + "-slow-motion", 1280, 720);
    }
  }

  /** A layer that learns alone, and all of them together. */
  @ParameterizedTest
  @CsvSource({"stacked, 250, reconstruct", "dbn, 1000, reconstruct", "stacked, 1000, update"})
  void slowMotionOfADeepNet(String lesson, long steps, String phase, FxRobot robot)
      throws Exception {
    open(robot, lesson);
    // It opens trained, and before a checkpoint there is no past.
    player.reset();
    until(() -> model.progressProperty().get().first() == 0);
    player.goTo(steps);
    until(() -> model.progressProperty().get().step() == steps);
    int line = model.runProperty().get().lesson().phases().indexOf(phase);
    for (int n = 0; n <= line; n++) {
      player.phase();
    }
    until(() -> model.progressProperty().get().phase() == line);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      choose(robot, "network");
      choose(robot, "stageErrors");
      shoot(robot, lesson + "-" + phase, 1280, 720);
    }
  }

  /** What nets beside the one of the run tell. */
  @ParameterizedTest
  @CsvSource({
    "autoencoder, 2000, besideRbm codeSizes, beside codeSizes",
    "undercomplete, 2000, codeSizes, codeSizes strangers",
    "sparse, 2000, penalties, klCurve penaltyActivities fewLabels",
    "denoising, 2000, noiseLevels field, field noiseFilters",
    "convolutional, 300, masci shifted, overlap masci shiftedError"
  })
  void studiesOfAnAutoencoder(
      String lesson, long steps, String studies, String figures, FxRobot robot) throws Exception {
    open(robot, lesson);
    player.goTo(steps);
    until(() -> model.progressProperty().get().step() == steps);
    for (String study : studies.split(" ")) {
      player.study(study);
      until(() -> !model.sceneProperty().get().findings().of(study).isEmpty());
      until(() -> player.studying().isEmpty());
    }
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      for (String figure : figures.split(" ")) {
        choose(robot, figure);
      }
      shoot(robot, lesson + "-studies", 1280, 720);
    }
  }

  /** Whether its tab has room or not. */
  private static void choose(FxRobot robot, String figure) {
    robot.interact(() -> robot.lookup("#tab-" + figure).queryAs(ToggleButton.class).fire());
  }

  @Test
  void barsAndStripes(FxRobot robot) throws Exception {
    train("bars-and-stripes");
    for (String setting :
        new String[] {
          "hiddenUnits=12", "gibbsSteps=5", "learningRate=0.05", "compareGradients=on"
        }) {
      set(setting);
    }
    player.goTo(4 * STEPS);
    until(() -> model.progressProperty().get().step() == 4 * STEPS);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      robot.clickOn("#tab-landscape").clickOn("#tab-likelihood").clickOn("#tab-gradientAngle");
      shoot(robot, "rbm-landscape", 1280, 720);
    }
  }

  /** Data of one's own are looked at before they are used. */
  @Test
  void ownData(FxRobot robot) throws Exception {
    until(() -> model.runProperty().get() != null);
    player.pause();
    window.data().bring(Origin.at("sample-data/digits"));
    until(() -> window.data().stateProperty().get() instanceof DataState.Brought);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      shoot(robot, "own-data", 1280, 720);
    }
  }

  @Test
  void partOfTheData(FxRobot robot) throws Exception {
    train("rot-bg-img:train=2000,test=200");
    model.select(Selection.ALL.withClasses(ClassSet.of("0-4")).withSubset(500).withBalanced(true));
    until(() -> Objects.requireNonNull(model.runProperty().get()).data().train().count() == 500);
    for (int n = 0; n < STEPS; n++) {
      player.step();
    }
    until(() -> model.progressProperty().get().step() == STEPS);
    shoot(robot, "data-part", 1280, 720);
    robot.clickOn("#data").clickOn("#data-part");
    Scene dialog = robot.lookup("#selection-use").query().getScene();
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    write(robot, dialog, "data-part-dialog-en-light.png");
    robot.push(KeyCode.ESCAPE);
  }

  /** A three drawn by hand and a chain from it, then an eight whose gap the chain fills in. */
  @Test
  void drawing(FxRobot robot) throws Exception {
    train("digits");
    robot.interact(() -> window.setLanguage(Language.EN));
    robot.clickOn("#tab-network").clickOn("#draw-drawing");
    double[] three = {.33, .27, .45, .2, .6, .25, .62, .38, .48, .48, .62, .56, .65, .7, .5, .8};
    PadStrokes.draw(robot, three);
    PadStrokes.draw(robot, .5, .8, .34, .74);
    shoot(robot, "rbm-drawing", 1280, 720);
    robot.interact(() -> window.setLanguage(Language.ZH));
    robot.interact(() -> window.setTheme(Theme.DARK));
    for (int n = 0; n < 14; n++) {
      robot.clickOn("#example-next");
    }
    robot.clickOn("#drawing-gap");
    PadStrokes.draw(robot, .25, .25, .7, .25, .7, .32, .25, .32, .25, .4, .7, .4);
    shoot(robot, "rbm-gap", 1280, 720);
  }

  /** A three drawn by hand in an autoencoder; a held-out image with a gap, in one that repairs. */
  @ParameterizedTest
  @CsvSource({"autoencoder, 1000", "denoising, 2000"})
  void drawingOfAnAutoencoder(String lesson, long steps, FxRobot robot) throws Exception {
    open(robot, lesson);
    player.goTo(steps);
    until(() -> model.progressProperty().get().step() == steps);
    inItsTheme(robot, Language.EN);
    robot.clickOn("#draw-drawing");
    double[] three = {.33, .27, .45, .2, .6, .25, .62, .38, .48, .48, .62, .56, .65, .7, .5, .8};
    PadStrokes.draw(robot, three);
    PadStrokes.draw(robot, .5, .8, .34, .74);
    shoot(robot, lesson + "-drawing", 1280, 720);
    inItsTheme(robot, Language.ZH);
    robot.clickOn("#example-next").clickOn("#drawing-gap");
    PadStrokes.draw(robot, .25, .35, .75, .35, .75, .42, .25, .42);
    shoot(robot, lesson + "-drawing", 1280, 720);
  }

  /** A seven written by hand, and written again by the decoder. */
  @Test
  void writing(FxRobot robot) throws Exception {
    open(robot, "recurrent");
    player.openData("pen-strokes");
    until(() -> model.runProperty().get().data().name().equals("pen-strokes"));
    player.goTo(STEPS);
    until(() -> model.progressProperty().get().step() == STEPS);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      choose(robot, "walk");
      choose(robot, "given");
      if (language == Language.EN) {
        robot.clickOn("#draw-writing");
        PadStrokes.draw(robot, "writing", .22, .2, .5, .18, .78, .22, .6, .5, .45, .88);
      }
      shoot(robot, "recurrent-writing", 1280, 720);
    }
  }

  /** A with the sparsity that the lesson has, B with another. */
  @Test
  void twoRuns(FxRobot robot) throws Exception {
    open(robot, "sparse");
    robot.interact(() -> model.comparison().begin());
    until(() -> model.runProperty().get().lesson() instanceof Comparison);
    set(Comparison.PREFIX + "sparsityTarget=0.5");
    player.goTo(STEPS);
    until(() -> model.progressProperty().get().step() == STEPS);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      shoot(robot, "comparison", 1280, 720);
    }
  }

  /** A page with its question, the same revealed and proved, and as the room sees it. */
  @Test
  void lecture(FxRobot robot) throws Exception {
    until(() -> model.runProperty().get() != null);
    robot.interact(() -> model.lecture().openShipped());
    robot.interact(() -> model.lecture().show(1));
    until(() -> model.progressProperty().get().step() == 10_000);
    inItsTheme(robot, Language.EN);
    shoot(robot, "lecture-question", 1280, 720);
    robot.interact(() -> model.lecture().reveal());
    until(() -> !model.lecture().verdicts().isEmpty());
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      shoot(robot, "lecture", 1280, 720);
    }
    robot.interact(() -> model.lecture().presentingProperty().set(true));
    shoot(robot, "lecture-presented", 1280, 720);
  }

  /** English is shown in the light theme, Chinese in the dark one. */
  private void inItsTheme(FxRobot robot, Language language) {
    robot.interact(() -> window.setLanguage(language));
    robot.interact(() -> window.setTheme(language == Language.EN ? Theme.LIGHT : Theme.DARK));
  }

  @Test
  void changesOnTheTimeline(FxRobot robot) throws Exception {
    train("digits");
    change("learningRate", 0.05, 400);
    change("gibbsSteps", 5, 900);
    change("momentum", 0.9, 920);
    player.goTo(STEPS);
    until(() -> model.progressProperty().get().step() == STEPS);
    for (Language language : Language.values()) {
      robot.interact(() -> window.setLanguage(language));
      robot.interact(() -> window.setTheme(language == Language.EN ? Theme.LIGHT : Theme.DARK));
      WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
      Node[] marks = robot.lookup(".timeline-mark").queryAll().toArray(Node[]::new);
      robot.moveTo(marks[1]);
      shoot(robot, "rbm-timeline", 1280, 720);
    }
  }

  private void change(String id, double value, long step) throws TimeoutException {
    player.goTo(step);
    until(() -> model.progressProperty().get().step() == step);
    for (Parameter parameter : model.runProperty().get().lesson().parameters()) {
      if (parameter.id().equals(id) && parameter instanceof ScalarParameter scalar) {
        player.set(scalar.to(value));
      }
    }
  }

  /** Trained as long as shows what it is about, deep nets through all stages. */
  @ParameterizedTest
  @CsvSource({
    "autoencoder, 2000",
    "undercomplete, 2000",
    "sparse, 2000",
    "denoising, 2000",
    "convolutional, 800",
    "recurrent, 2000",
    "svm, 200",
    "table, 10",
    "stacked, 3900",
    "dbn, 4500"
  })
  void otherLesson(String lesson, long steps, FxRobot robot) throws Exception {
    open(robot, lesson);
    player.goTo(steps);
    until(() -> model.progressProperty().get().step() == steps);
    for (Language language : Language.values()) {
      robot.interact(() -> window.setLanguage(language));
      robot.interact(() -> window.setTheme(language == Language.EN ? Theme.LIGHT : Theme.DARK));
      shoot(robot, lesson, 1280, 720);
    }
  }

  /** Units that stand still, in words beside the lesson. */
  @Test
  void warnings(FxRobot robot) throws Exception {
    open(robot, "sparse");
    set("sparsityTarget=0.005");
    set("penalty=l1");
    player.goTo(300);
    until(() -> model.progressProperty().get().step() == 300);
    for (Language language : Language.values()) {
      inItsTheme(robot, language);
      shoot(robot, "warnings", 1280, 720);
    }
  }

  private void open(FxRobot robot, String lesson) throws TimeoutException {
    until(() -> model.runProperty().get() != null);
    robot.interact(() -> model.openAsItShips(Lessons.of(lesson).orElseThrow()));
    until(() -> model.runProperty().get().lesson().id().equals(lesson));
    player.pause();
  }

  private void set(String assignment) throws Exception {
    Run run = model.runProperty().get();
    player.set(run.settings().with(assignment));
    until(() -> !run.equals(model.runProperty().get()));
  }

  private void train(String data) throws TimeoutException {
    until(() -> model.runProperty().get() != null);
    player.pause();
    player.openData(data);
    for (int n = 0; n < STEPS; n++) {
      player.step();
    }
    until(() -> model.progressProperty().get().step() == STEPS);
  }

  private void shoot(FxRobot robot, String name, int width, int height)
      throws IOException, TimeoutException {
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    String file =
        String.format(
            Locale.ROOT,
            "%s-%s-%s-%dx%d.png",
            name,
            window.language().code(),
            window.theme().name().toLowerCase(Locale.ROOT),
            width,
            height);
    write(robot, stage.getScene(), file);
  }

  private static void write(FxRobot robot, Scene scene, String file) throws IOException {
    WritableImage[] shot = new WritableImage[1];
    robot.interact(() -> shot[0] = scene.snapshot(null));
    Files.createDirectories(OUT);
    assertTrue(ImageIO.write(buffered(shot[0]), "png", OUT.resolve(file).toFile()));
  }

  private static BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        buffered.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return buffered;
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(240, TimeUnit.SECONDS, condition);
  }
}

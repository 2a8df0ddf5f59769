package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.NetworkDiagram;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.ScalarParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.figure.FigureCanvas;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.figure.StudyButton;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import io.github.autoencoderlab.ui.model.Presentation;
import io.github.autoencoderlab.ui.model.Tempo;
import io.github.autoencoderlab.ui.parameter.ParameterRow;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees and does in the window. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

  @TempDir private Path folder;
  private final Lesson rbm = new RbmLesson();
  private final CountingLesson counting = new CountingLesson();
  private final Answers answers = new Answers();
  private final Player player = new Player();
  private Stage stage;
  private LabViewModel model;
  private MainWindow window;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  WindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(player);
    // Tests wait for the window, not for learning.
    model.tempoProperty().set(Tempo.STEPS_25);
    window = new MainWindow(shown, model, memory(), answers, List.of(rbm, counting));
    window.open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void opensOnSomethingThatMoves(FxRobot robot) throws Exception {
    until(() -> step() > 20);
    until(() -> card(robot, "weights").shown() != null);
    assertTrue(model.playingProperty().get());
    assertEquals("Weights of the hidden units", title(robot, "weights"));
  }

  @Test
  void settingsOfALessonThatIsComingCannotBeMoved(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    CountDownLatch busy = new CountDownLatch(1);
    player.show(exhibit -> assertDoesNotThrow(() -> busy.await()));
    robot.interact(() -> model.open(counting));
    until(() -> robot.lookup("#field-batchSize").query().isDisabled());
    assertNotEquals("1", text(robot, "#field-batchSize"), "its own, not the least");
    busy.countDown();
    until(() -> run().lesson() == counting);
    until(() -> !robot.lookup("#field-batchSize").query().isDisabled());
  }

  @Test
  void standsStillAfterSpaceAndGoesOnAfterAnother(FxRobot robot) throws Exception {
    pause(robot);
    long stood = step();
    WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
    assertEquals(stood, step());
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> step() > stood);
  }

  @Test
  void takesOneStepAtATime(FxRobot robot) throws Exception {
    pause(robot);
    long before = step();
    robot.clickOn("#step");
    until(() -> step() == before + 1);
    robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
    until(() -> step() == before + 2);
    assertFalse(model.playingProperty().get());
  }

  @Test
  void goesBackAndThroughTheTimeline(FxRobot robot) throws Exception {
    until(() -> step() > 60);
    pause(robot);
    long stood = step();
    robot.press(KeyCode.COMMA).release(KeyCode.COMMA);
    until(() -> step() == stood - 1);
    Slider timeline = robot.lookup("#timeline").queryAs(Slider.class);
    assertEquals(stood, timeline.getMax());
    robot.interact(() -> timeline.setValue(7));
    until(() -> step() == 7);
    robot.interact(() -> timeline.setValue(stood));
    until(() -> step() == stood);
    assertFalse(model.playingProperty().get());
  }

  @Test
  void typedNumberMayHaveACommaAndOneThatCannotBeIsSaidToBe(FxRobot robot) throws Exception {
    pause(robot);
    robot.doubleClickOn("#field-learningRate").write("0,05").type(KeyCode.ENTER);
    until(() -> run().settings().value(parameter("learningRate")) == 0.05);
    robot.doubleClickOn("#field-learningRate").write("fast").type(KeyCode.ENTER);
    until(() -> text(robot, "#message").contains("cannot be \"fast\""));
    assertEquals(0.05, run().settings().value(parameter("learningRate")));
  }

  /** Digits of a slider's place would be fewer than those that were typed before. */
  @Test
  void refusedTextStaysUntilItIsCorrectedOrTakenBack(FxRobot robot) throws Exception {
    pause(robot);
    robot.doubleClickOn("#field-learningRate").write("0.0123456").type(KeyCode.ENTER);
    until(() -> run().settings().value(parameter("learningRate")) == 0.0123456);
    robot.doubleClickOn("#field-learningRate").write("0.05x").type(KeyCode.ENTER);
    until(() -> text(robot, "#message").contains("cannot be \"0.05x\""));
    assertEquals("0.05x", text(robot, "#field-learningRate"));
    // Another setting is changed meanwhile, and the field is left.
    robot.interact(() -> model.set(((ScalarParameter) parameter("gibbsSteps")).to(4)));
    until(() -> run().settings().value(parameter("gibbsSteps")) == 4);
    robot.interact(() -> robot.lookup("#play").query().requestFocus());
    assertEquals("0.05x", text(robot, "#field-learningRate"));
    assertEquals(0.0123456, run().settings().value(parameter("learningRate")));
    robot.clickOn("#field-learningRate").type(KeyCode.ESCAPE);
    assertEquals("0.0123456", text(robot, "#field-learningRate"));
    robot.doubleClickOn("#field-learningRate").write("0.05x").type(KeyCode.ENTER);
    robot.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
    until(() -> run().settings().value(parameter("learningRate")) == 0.05);
  }

  @Test
  void whatIsWrongIsLookedForOnlyWhenThereIsNews(FxRobot robot) throws Exception {
    robot.interact(() -> model.open(counting));
    until(() -> run().lesson() == counting && step() > 0);
    robot.clickOn("#play");
    until(() -> !model.playingProperty().get());
    until(() -> model.sceneProperty().get() != null);
    WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
    int before = counting.asked();
    assertTrue(before > 0);
    WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
    assertEquals(before, counting.asked());
  }

  /** The model outlives what is built anew for another language. */
  @Test
  void modelDoesNotHoldTheContentOfTheWindow(FxRobot robot) throws Exception {
    List<Reference<Object>> old = new ArrayList<>();
    robot.interact(
        () -> old.add(new WeakReference<>(new StudyButton(model, new Texts(Language.ZH)))));
    until(
        () -> {
          System.gc();
          return old.get(0).get() == null;
        });
  }

  @Test
  void whatIsWrongWithAModelStandsBesideItUntilItIsMended(FxRobot robot) throws Exception {
    Label warnings = robot.lookup("#warnings").queryAs(Label.class);
    assertFalse(warnings.isVisible());
    Lesson stacked = Lessons.of("stacked").orElseThrow();
    Run usual = Run.of(stacked, PenPictures.make(60, 20, 1), 1);
    Settings vain = usual.settings().with("dropout=0.5").with("tuningEpochs=1");
    robot.interact(() -> model.open(usual.with(vain)));
    until(warnings::isVisible);
    assertEquals(
        "\"dropout\" does nothing here: it acts only with fine-tuning: classify.",
        warnings.getText());
    robot.interact(() -> model.open(usual));
    until(() -> !warnings.isVisible());
  }

  /** Two changes near each other are one mark; a click on a mark goes to its step. */
  @Test
  void timelineShowsWhereSettingsWereChanged(FxRobot robot) throws Exception {
    pause(robot);
    robot.interact(() -> model.goTo(0));
    until(() -> step() == 0);
    for (int n = 0; n < 10; n++) {
      robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
    }
    until(() -> step() == 10);
    robot.doubleClickOn("#field-learningRate").write("0.05").press(KeyCode.ENTER);
    robot.clickOn("#step");
    until(() -> step() == 11);
    ScalarParameter steps = (ScalarParameter) parameter("gibbsSteps");
    robot.interact(() -> model.set(steps.to(4)));
    robot.press(KeyCode.E).release(KeyCode.E);
    until(() -> step() == 100);
    Node mark = robot.lookup(".timeline-mark").query();
    assertEquals(1, robot.lookup(".timeline-mark").queryAll().size());
    assertEquals(
        "step 10: ε learning rate: 0.1 → 0.05\nstep 11: k Gibbs steps: 1 → 4",
        mark.getAccessibleText());
    Slider timeline = robot.lookup("#timeline").queryAs(Slider.class);
    robot.clickOn(mark);
    until(() -> step() == 10);
    Node thumb = robot.from(timeline).lookup(".thumb").query();
    until(() -> Math.abs(middle(thumb) - middle(mark)) < 1.5);
    robot.moveTo("#theme").moveTo(mark);
    until(
        () ->
            robot.listWindows().stream()
                .anyMatch(
                    w ->
                        w instanceof Tooltip tip
                            && tip.getText().startsWith("step 10")
                            && tip.isShowing()));
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private static double middle(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getCenterX();
  }

  @Test
  void goesThroughAStepPhaseByPhase(FxRobot robot) throws Exception {
    pause(robot);
    long before = step();
    for (int phase = 0; phase < 9; phase++) {
      int expected = phase;
      assertEquals(before, step());
      robot.press(KeyCode.P).release(KeyCode.P);
      until(() -> model.progressProperty().get().phase() == expected);
    }
    until(() -> step() == before + 1);
  }

  @Test
  void measuresOnDemandAndGivesUp(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#tab-likelihood");
    robot.clickOn("#study-ais");
    until(() -> model.studyingProperty().get() != null);
    until(() -> robot.lookup("#study-ais").queryButton().getText().equals("Cancel"));
    robot.clickOn("#study-ais");
    until(() -> model.studyingProperty().get() == null);
    robot.clickOn("#tab-mixing");
    robot.clickOn("#study-mixing");
    until(() -> !model.sceneProperty().get().findings().of("mixing").isEmpty());
    until(() -> robot.lookup("#study-mixing").queryButton().getText().equals("Measure"));
  }

  @Test
  void resetsToTheSameSeedAndTakesANewOne(FxRobot robot) throws Exception {
    pause(robot);
    robot.clickOn("#reset");
    until(() -> step() == 0);
    assertEquals(1, run().seed());
    robot.clickOn("#newSeed");
    until(() -> run().seed() != 1);
  }

  @Test
  void survivesPlayAndPauseTenTimesFast(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    for (int press = 0; press < 10; press++) {
      robot.clickOn("#play");
    }
    until(() -> model.playingProperty().get());
    long before = step();
    until(() -> step() > before);
  }

  @Test
  void learnsOnAtAnotherRateFromASlider(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    Slider slider = robot.lookup("#slider-learningRate").queryAs(Slider.class);
    robot.interact(() -> slider.setValue(1));
    Parameter rate = parameter("learningRate");
    until(() -> run().settings().value(rate) == 1);
    assertTrue(step() > 0, "a live parameter does not restart the run");
  }

  /** From end to end through every slider while it trains: it goes on, or says why not. */
  @Test
  void livesThroughEverySliderAtBothEnds(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#more");
    for (Node node : robot.lookup(".slider").queryAll()) {
      if (node instanceof Slider slider && slider.getId().startsWith("slider-")) {
        robot.interact(() -> slider.setValue(slider.getMin()));
        robot.interact(() -> slider.setValue(slider.getMax()));
        robot.interact(() -> slider.setValue(slider.getMin()));
      }
    }
    robot.interact(() -> model.openAsItShips(rbm));
    until(() -> run().settings().value(parameter("hiddenUnits")) == 64 && step() > 0);
    until(() -> card(robot, "weights").shown() != null);
  }

  /** A projector's 1024×768 shows every value, in the language with the longer names too. */
  @Test
  void showsEveryValueInASmallWindow(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(768);
        });
    WaitForAsyncUtils.waitForFxEvents();
    Node card = robot.lookup(".parameters").query();
    for (String id : List.of("hiddenUnits", "learningRate", "gibbsSteps", "momentum")) {
      Node field = robot.lookup("#field-" + id).query();
      double right = field.localToScene(field.getBoundsInLocal()).getMaxX();
      double edge = card.localToScene(card.getBoundsInLocal()).getMaxX();
      assertTrue(right <= edge, id + " ends at " + right + ", its card at " + edge);
    }
  }

  @Test
  void keepsItsDataWhenAFileIsEmpty(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    for (String name : new String[] {"train-images-idx3-ubyte", "train-labels-idx1-ubyte"}) {
      Files.createFile(folder.resolve(name));
    }
    answers.answer = folder;
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> text(robot, "#message").contains(" is empty: expected data"));
    assertEquals("digits", run().data().name());
    assertTrue(model.playingProperty().get());
  }

  @Test
  void startsAnewWithOtherHiddenUnitsTypedIn(FxRobot robot) throws Exception {
    pause(robot);
    robot.doubleClickOn("#field-hiddenUnits").write("9").press(KeyCode.ENTER);
    until(() -> run().settings().value(parameter("hiddenUnits")) == 9);
    until(() -> step() == 0);
  }

  @Test
  void takesBackWhatIsNoNumber(FxRobot robot) throws Exception {
    pause(robot);
    robot.doubleClickOn("#field-hiddenUnits").write("many").type(KeyCode.ENTER);
    until(() -> text(robot, "#message").contains("cannot be \"many\""));
    robot.type(KeyCode.ESCAPE);
    until(() -> "64".equals(text(robot, "#field-hiddenUnits")));
    assertEquals(64, run().settings().value(parameter("hiddenUnits")));
  }

  @Test
  void showsMoreParametersOnDemand(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    assertFalse(row(robot, "#choice-binary").isVisible());
    robot.clickOn("#more");
    assertTrue(row(robot, "#choice-binary").isVisible());
    ChoiceBox<?> box = robot.lookup("#choice-binary").queryAs(ChoiceBox.class);
    robot.interact(() -> box.getSelectionModel().select(1));
    until(() -> text(robot, "#treatment").contains("above 0.5"));
  }

  @Test
  void switchesToAnotherLessonAndBack(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn(robot.lookup(".list-cell").nth(1).<Node>query());
    until(() -> run().lesson() == counting);
    until(() -> title(robot, "count").startsWith("step "));
    robot.clickOn(robot.lookup(".list-cell").nth(0).<Node>query());
    until(() -> run().lesson() == rbm);
    until(() -> card(robot, "chain").shown() != null);
  }

  /**
   * Another language and another theme build the window anew, another lesson another part of it.
   */
  @Test
  void keepsWhatWasArrangedThroughLanguageThemeAndLesson(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#tab-network").clickOn("#tab-mixing").clickOn("#more");
    ScrollPane scroll = scroll(robot);
    robot.interact(() -> scroll.setVvalue(0.6));
    robot.clickOn("#menu-mixing").clickOn("#enlarge-mixing");
    Presentation arranged = model.presentation(rbm);
    assertShows(robot, arranged);
    robot.press(KeyCode.L).release(KeyCode.L);
    assertEquals(Language.ZH, window.language());
    assertShows(robot, arranged);
    robot.press(KeyCode.T).release(KeyCode.T);
    assertEquals(Theme.DARK, window.theme());
    assertShows(robot, arranged);
    robot.clickOn(robot.lookup(".list-cell").nth(1).<Node>query());
    until(() -> run().lesson() == counting && robot.lookup("#enlarged").tryQuery().isEmpty());
    robot.clickOn(robot.lookup(".list-cell").nth(0).<Node>query());
    until(() -> run().lesson() == rbm && robot.lookup("#enlarged").tryQuery().isPresent());
    assertShows(robot, arranged);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    until(() -> robot.lookup("#enlarged").tryQuery().isEmpty());
    assertShows(robot, arranged.withEnlarged(""));
  }

  private void assertShows(FxRobot robot, Presentation arranged) throws TimeoutException {
    // A few pulses later it must still be so.
    until(() -> card(robot, "network").shown() != null);
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals(arranged, model.presentation(rbm));
    assertTrue(robot.lookup("#tab-network").queryAs(ToggleButton.class).isSelected());
    assertTrue(robot.lookup("#tab-mixing").queryAs(ToggleButton.class).isSelected());
    assertTrue(robot.lookup("#more").queryAs(ToggleButton.class).isSelected());
    assertTrue(row(robot, "#choice-binary").isVisible());
    assertEquals(0.6, scroll(robot).getVvalue(), 1e-9);
    Node rows = scroll(robot).getContent();
    double up = top(rows) - top(scroll(robot));
    double height = rows.getLayoutBounds().getHeight();
    double hidden = height - scroll(robot).getViewportBounds().getHeight();
    assertTrue(hidden > 20, "there is something to scroll");
    assertEquals(-0.6 * hidden, up, 2, "the rows are where the bar says");
    Optional<Node> large = robot.lookup("#enlarged").tryQuery();
    assertEquals(
        arranged.enlarged(), large.map(node -> ((FigureCard) node).getFigure()).orElse(""));
  }

  private static ScrollPane scroll(FxRobot robot) {
    return robot.lookup(".parameters .scroll-pane").queryAs(ScrollPane.class);
  }

  @Test
  void speaksChineseAndEnglishWhileItRuns(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    Run before = run();
    robot.clickOn("#language");
    until(() -> title(robot, "weights").equals("隐单元的权重"));
    robot.press(KeyCode.L).release(KeyCode.L);
    until(() -> title(robot, "weights").equals("Weights of the hidden units"));
    assertSame(before, run(), "the run goes on");
  }

  @Test
  void isDarkOrLight(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#theme");
    assertEquals(Theme.DARK, window.theme());
    until(() -> card(robot, "weights").shown() != null);
  }

  @Test
  void trainsOnOtherData(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#data").clickOn("#data-bars-and-stripes");
    until(() -> run().data().name().equals("bars-and-stripes"));
    until(() -> text(robot, "#data").equals("Bars and stripes · 30 · 4×4"));
    assertTrue(model.playingProperty().get(), "it plays on");
  }

  @Test
  void trainsOnAPartOfItsDataAndSaysWhich(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.clickOn("#data").clickOn("#data-part");
    robot.clickOn("#selection-classes").write("0-");
    assertTrue(text(robot, "#selection-wrong").contains("\"0-\" are no classes"));
    robot.interact(() -> assertNothingIsCut(robot.lookup("#selection-use").query().getScene()));
    robot.write("4").clickOn("#selection-subset").write("500").clickOn("#selection-balanced");
    until(() -> text(robot, "#selection-wrong").isEmpty());
    robot.clickOn("#selection-use");
    until(() -> run().data().train().count() == 500);
    until(() -> text(robot, "#data").equals("Digits · 500 · 28×28"));
    until(() -> text(robot, "#treatment").startsWith("trained on classes 0-4 only, "));
    assertTrue(text(robot, "#treatment").contains(" · 100 training examples of each class"));
    robot.clickOn("#data").clickOn("#data-part");
    assertEquals("0-4", robot.lookup("#selection-classes").queryAs(TextField.class).getText());
    robot
        .clickOn("#selection-classes")
        .push(KeyCode.SHORTCUT, KeyCode.A)
        .write("12")
        .clickOn("#selection-use");
    until(() -> text(robot, "#message").contains("no examples of the classes 12: it has 0-9"));
    assertEquals(500, run().data().train().count(), "the run goes on as it was");
  }

  private static void assertNothingIsCut(Scene dialog) {
    for (Node label : dialog.getRoot().lookupAll(".label")) {
      String meant = ((Labeled) label).getText();
      for (Node shown : label.lookupAll(".text")) {
        assertEquals(meant, ((Text) shown).getText().replaceAll("\\s*\n", " ").strip());
      }
    }
  }

  @Test
  void offersTheDataThatTheLessonCanLearnFrom(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    MenuButton menu = robot.lookup("#data").queryAs(MenuButton.class);
    List<String> ids = menu.getItems().stream().map(item -> "" + item.getId()).toList();
    assertTrue(ids.containsAll(List.of("data-digits", "data-convex", "data-rot-bg-img")));
    assertFalse(ids.contains("data-waves"));
    assertFalse(ids.contains("data-circle"));
  }

  @Test
  void keepsItsDataWhenAFolderIsBroken(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    Files.writeString(folder.resolve("train-images-idx3-ubyte"), "nothing", StandardCharsets.UTF_8);
    answers.answer = folder;
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> robot.lookup("#banner").query().isVisible());
    String message = robot.lookup("#message").queryAs(Label.class).getText();
    assertTrue(message.contains(folder.toString()), message);
    assertEquals("digits", run().data().name());
    robot.clickOn("#dismiss");
    until(() -> !robot.lookup("#banner").query().isVisible());
  }

  @Test
  void keyboardIsSeenAndPressesWhatItReaches(FxRobot robot) throws Exception {
    pause(robot);
    robot.interact(() -> robot.lookup("#play").query().requestFocus());
    robot.type(KeyCode.TAB);
    Node phase = robot.lookup("#phase").query();
    assertTrue(phase.isFocused() && phase.isFocusVisible());
    robot.type(KeyCode.SPACE);
    until(() -> model.progressProperty().get().phase() == 0);
    assertFalse(model.playingProperty().get());
    // Reached by the mouse it has no ring, and the space bar plays.
    robot.clickOn("#phase").type(KeyCode.SPACE);
    until(() -> model.playingProperty().get());
    pause(robot);
    until(() -> text(robot, "#rate").isEmpty());
    robot.clickOn("#more");
    robot.interact(() -> model.set(((ScalarParameter) parameter("learner")).to(1)));
    until(() -> run().settings().value(parameter("learner")) == 1);
    // The row may be below what is scrolled into sight, so it is told.
    robot.interact(() -> row(robot, "#choice-learner").fireEvent(doubleClick()));
    until(() -> run().settings().value(parameter("learner")) == 0);
  }

  @Test
  void messageLeavesFiguresWhereTheyAreAndFiguresSpeak(FxRobot robot) throws Exception {
    until(() -> card(robot, "weights").shown() != null);
    FigureCard card = card(robot, "weights");
    Bounds before = card.localToScene(card.getBoundsInLocal());
    robot.interact(() -> model.show(Message.of("figure.copied")));
    until(() -> robot.lookup("#banner").query().isVisible());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, card.localToScene(card.getBoundsInLocal()));
    Object spoken = card.canvas().queryAccessibleAttribute(AccessibleAttribute.TEXT);
    assertTrue(spoken.toString().startsWith("Weights"), spoken.toString());
    until(() -> !robot.lookup("#banner").query().isVisible());
  }

  @Test
  void savesAFigureAsSvg(FxRobot robot) throws Exception {
    until(() -> card(robot, "weights").shown() != null);
    answers.answer = folder;
    robot.clickOn("#menu-weights").clickOn("#export-weights");
    ChoiceBox<?> format = robot.lookup("#export-format").queryAs(ChoiceBox.class);
    robot.interact(() -> format.getSelectionModel().select(1));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> Files.exists(folder.resolve("weights.svg")));
    until(() -> text(robot, "#message").contains("weights.svg"));
  }

  @Test
  void animatesAFigureOverThePastAndSavesAllFigures(FxRobot robot) throws Exception {
    until(() -> step() > 30 && card(robot, "weights").shown() != null);
    answers.answer = folder;
    robot.clickOn("#menu-weights").clickOn("#film-weights");
    robot.interact(
        () -> {
          robot.lookup("#animation-to").queryAs(TextField.class).setText("999999999");
          assertTrue(robot.lookup("#animation-save").query().isDisabled());
          robot.lookup("#animation-to").queryAs(TextField.class).setText("30");
          robot.lookup("#animation-frames").queryAs(TextField.class).setText("4");
        });
    robot.clickOn("#animation-save");
    until(() -> text(robot, "#message").contains("weights.gif"));
    assertTrue(Files.size(folder.resolve("weights.gif")) > 1000);
    robot.clickOn("#menu-weights").clickOn("#export-all-weights");
    ChoiceBox<?> format = robot.lookup("#export-format").queryAs(ChoiceBox.class);
    robot.interact(() -> format.getSelectionModel().selectLast());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    int figures = run().lesson().figures().size();
    until(() -> text(robot, "#message").contains("Saved " + figures + " figures"));
    assertTrue(Files.exists(folder.resolve("formulas.csv")));
  }

  @Test
  void savesTheNumbersBehindAFigure(FxRobot robot) throws Exception {
    until(() -> step() > 100);
    robot.clickOn("#tab-error");
    until(() -> card(robot, "error").shown() != null);
    answers.answer = folder;
    robot.clickOn("#menu-error").clickOn("#csv-error");
    until(() -> Files.exists(folder.resolve("error.csv")));
    assertTrue(Files.readString(folder.resolve("error.csv")).startsWith("step,mini-batch"));
  }

  @Test
  void switchesACardToAnotherFigureWhileNothingMoves(FxRobot robot) throws Exception {
    until(() -> card(robot, "freeEnergy").shown() != null);
    pause(robot);
    FigureCard card = card(robot, "freeEnergy");
    robot.clickOn("#tab-likelihood");
    assertEquals("likelihood", card.getFigure());
    until(() -> "Log-likelihood".equals(card.shown().title()));
    robot.clickOn("#tab-likelihood");
    assertEquals("likelihood", card.getFigure(), "a second click changes nothing");
    robot.clickOn("#menu-likelihood");
    assertTrue(robot.lookup("#enlarge-likelihood").tryQuery().isPresent());
  }

  @Test
  void enlargesAFigureAndPutsItBack(FxRobot robot) throws Exception {
    until(() -> card(robot, "weights").shown() != null);
    robot.clickOn("#menu-weights").clickOn("#enlarge-weights");
    until(() -> robot.lookup("#enlarged").queryAs(FigureCard.class).shown() != null);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    until(() -> robot.lookup("#enlarged").tryQuery().isEmpty());
  }

  @Test
  void saysThatTheEngineFailedAndLivesOn(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.interact(() -> model.open(counting));
    until(() -> run().lesson() == counting && step() > 0);
    robot.interact(() -> model.set(CountingLesson.BREAKS_AT.to(1)));
    until(() -> text(robot, "#message").contains("counted too far"));
    assertFalse(model.playingProperty().get());
    robot.interact(() -> model.open(rbm));
    until(() -> run().lesson() == rbm && step() > 0);
  }

  @Test
  void closesWhileTrainingAndRemembersHowItWas(FxRobot robot) throws Exception {
    until(() -> step() > 0);
    robot.interact(() -> window.setLanguage(Language.ZH));
    robot.interact(() -> window.setTheme(Theme.DARK));
    robot.interact(() -> stage.setWidth(1111));
    robot.interact(stage::hide);
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("training") && thread.isAlive()));
    Memory again = memory();
    assertEquals(Language.ZH, again.language());
    assertEquals(Theme.DARK, again.theme());
    assertEquals(1111, again.width());
  }

  @Test
  void paintsAgainWhenResizedWhilePaused(FxRobot robot) throws Exception {
    until(() -> card(robot, "weights").shown() != null);
    pause(robot);
    double before = card(robot, "weights").canvas().getWidth();
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(768);
        });
    until(() -> card(robot, "weights").canvas().getWidth() != before);
    until(() -> !card(robot, "weights").canvas().isStale());
    assertNotNull(card(robot, "weights").shown());
    assertNull(model.messageProperty().get());
    assertNotEquals(0, step());
  }

  @Test
  void clickOnAWeightImageOrAUnitWatchesIt(FxRobot robot) throws Exception {
    pause(robot);
    until(() -> card(robot, "weights").shown() != null);
    Pick tile = clickOnPick(robot, "weights", "watchedUnit", "20");
    assertEquals("20", tile.value());
    until(() -> run().settings().value(parameter("watchedUnit")) == 20);
    robot.clickOn("#tab-network");
    until(() -> "Network".equals(card(robot, "network").shown().title()));
    NetworkDiagram network = (NetworkDiagram) card(robot, "network").shown();
    String unit = network.hidden().units().get(11).name();
    clickOnPick(robot, "network", "watchedUnit", unit);
    until(() -> run().settings().value(parameter("watchedUnit")) == Integer.parseInt(unit));
    until(() -> watched(card(robot, "network").shown()).contains(unit));
    String pixel =
        ((NetworkDiagram) card(robot, "network").shown()).visible().units().get(5).name();
    clickOnPick(robot, "network", "watchedPixel", pixel);
    until(() -> watched(card(robot, "network").shown()).contains(pixel));
    assertFalse(model.playingProperty().get());
  }

  /** Under the pointer stands the value of now, though the pointer has not moved. */
  @Test
  void valueUnderThePointerFollowsTheFigure(FxRobot robot) throws Exception {
    pause(robot);
    until(() -> card(robot, "weights").shown() != null);
    FigureCanvas canvas = card(robot, "weights").canvas();
    robot.moveTo(canvas).moveBy(12, 12);
    // A hand moves on where nothing is said yet.
    until(() -> tooltip(robot).startsWith("W[") || movedOn(robot));
    assertTrue(tooltip(robot).contains("\nclick: watched hidden unit "), tooltip(robot));
    String before = tooltip(robot);
    robot.press(KeyCode.E).release(KeyCode.E);
    until(() -> !tooltip(robot).equals(before));
    assertEquals(
        before.substring(0, before.indexOf('=')), tooltip(robot).substring(0, before.indexOf('=')));
    robot.moveTo("#theme");
    until(() -> tooltip(robot).isEmpty() || !tooltip(robot).startsWith("W["));
  }

  private static boolean movedOn(FxRobot robot) {
    Point2D at = robot.robotContext().getBaseRobot().retrieveMouse();
    robot.robotContext().getBaseRobot().moveMouse(at.add(at.getX() % 2 == 0 ? 1 : -1, 0));
    return false;
  }

  private static String tooltip(FxRobot robot) {
    return robot.listWindows().stream()
        .filter(w -> w instanceof Tooltip && w.isShowing())
        .map(w -> ((Tooltip) w).getText())
        .findFirst()
        .orElse("");
  }

  private static List<String> watched(Figure figure) {
    NetworkDiagram network = (NetworkDiagram) figure;
    return Stream.concat(network.hidden().units().stream(), network.visible().units().stream())
        .filter(NetworkDiagram.Unit::watched)
        .map(NetworkDiagram.Unit::name)
        .toList();
  }

  private static boolean picks(
      Figure figure, double x, double y, int width, int height, Pick wanted) {
    return figure
        .pickAt(x, y, width, height, Style.screen(Theme.LIGHT).withTransparent(true))
        .equals(Optional.of(wanted));
  }

  /** Clicks where the figure on a card sets a parameter to a value. */
  private static Pick clickOnPick(FxRobot robot, String figure, String parameter, String value) {
    FigureCanvas canvas = card(robot, figure).canvas();
    Figure shown = card(robot, figure).shown();
    int width = (int) canvas.getWidth();
    int height = (int) canvas.getHeight();
    Pick wanted = new Pick(parameter, value);
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        // Not just at the edge of it.
        if (picks(shown, x, y, width, height, wanted)
            && picks(shown, x + 2, y + 2, width, height, wanted)) {
          robot.clickOn(canvas.localToScreen(x + 1, y + 1));
          return wanted;
        }
      }
    }
    throw new AssertionError(wanted + " is nowhere to be clicked");
  }

  private void pause(FxRobot robot) throws TimeoutException {
    until(() -> step() > 0);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> !model.playingProperty().get());
  }

  private Memory memory() {
    return new Memory(folder.resolve("window.properties"));
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

  private Parameter parameter(String id) {
    return rbm.parameters().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static FigureCard card(FxRobot robot, String figure) {
    return robot
        .lookup((Node node) -> node instanceof FigureCard card && card.getFigure().equals(figure))
        .queryAs(FigureCard.class);
  }

  private static String title(FxRobot robot, String figure) {
    return robot.from(card(robot, figure)).lookup(".card-title").queryAs(Label.class).getText();
  }

  private static String text(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    if (node instanceof javafx.scene.control.TextInputControl input) {
      return input.getText();
    }
    return ((javafx.scene.control.Labeled) node).getText();
  }

  private static MouseEvent doubleClick() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private static Node row(FxRobot robot, String control) {
    Node node = robot.lookup(control).query();
    while (!(node instanceof ParameterRow)) {
      node = node.getParent();
    }
    return node;
  }
}

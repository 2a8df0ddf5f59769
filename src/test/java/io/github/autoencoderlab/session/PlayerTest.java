package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.autoencoderlab.data.ClassSet;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.ScalarParameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {
  /** Only ever waited for in full when something is wrong. */
  private static final long PATIENCE_SECONDS = 30;

  private final Player player = new Player();
  private final Lesson rbm = Lessons.of("rbm").orElseThrow();

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void opensAtStepZeroWithASceneAndStandsStill() {
    player.open(Run.of(rbm, BarsAndStripes.make(4), 1));
    Event.Opened opened = await(Event.Opened.class);
    assertEquals(1, opened.run().seed());
    assertEquals(DataSets.BARS_AND_STRIPES, opened.run().data().name());
    assertEquals(0, nextScene().snapshot().step());
    assertEquals(0, player.progress().step());
    assertTrue(player.takeEvent().isEmpty());
  }

  /** What it holds outside Java's heap makes no collection come sooner. */
  @Test
  void runOfAnotherLessonLetsOneGoThatCannotBeKept() throws Exception {
    try (Player forgetful = new Player(Optional::empty, new Shelf(0))) {
      WeakReference<DataSet> last = openOnDataOfItsOwn(forgetful);
      forgetful.open(Run.of(FakeLesson.calm(), BarsAndStripes.make(4), 1));
      await(forgetful, Event.Opened.class);
      awaitTrue(() -> last.get() == null);
    }
  }

  @Test
  void saysOnceWhatThereIsToSayOfTheMachine() {
    Message wrong = Message.of("machine.wrongProducts");
    try (Player warned = new Player(() -> Optional.of(wrong), new Shelf(0))) {
      warned.open(Run.of(FakeLesson.calm(), BarsAndStripes.make(4), 1));
      warned.reset();
      List<Event> events = new ArrayList<>();
      awaitTrue(
          () -> {
            warned.takeEvent().ifPresent(events::add);
            return events.stream().filter(Event.Opened.class::isInstance).count() == 2;
          });
      assertEquals(1, events.stream().filter(new Event.Failed(wrong)::equals).count());
    }
  }

  /** Also what is looked at between the step that diverges and the one that is measured. */
  @ParameterizedTest
  @CsvSource({
    "undercomplete, digits, activation=linear",
    "autoencoder, digits, activation=linear",
    "sparse, patches, activation=tanh"
  })
  void whatDivergesIsSaidAndCanStillBeLookedAt(String id, String data, String setting)
      throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings =
        Settings.defaults(lesson.parameters())
            .with("learningRate=1")
            .with("optimizer=descent")
            .with("momentum=0.95")
            .with("output=linearSquaredError")
            .with(setting);
    Run run = Run.of(lesson, DataSets.open(data + ":train=500,test=100"), 4);
    player.open(run.with(settings));
    await(Event.Opened.class);
    for (int step = 1; step <= 20; step++) {
      player.phase();
      await(Event.Paused.class);
      player.step();
      Event event = nextEvent();
      if (event instanceof Event.Failed failed) {
        assertEquals("run.diverged", failed.message().key());
        await(Event.Paused.class);
        nextScene();
        return;
      }
      assertInstanceOf(Event.Paused.class, event);
      nextScene();
    }
    fail("did not diverge");
  }

  @Test
  void playsOnAndOn() {
    open();
    player.play();
    await(Event.Playing.class);
    awaitProgressBeyond(20);
    assertTrue(player.progress().epoch() > 0);
  }

  @Test
  void whatIsOpenedWhilePlayingPlaysAtOnce() {
    player.play();
    open();
    awaitProgressBeyond(20);
  }

  @Test
  void pauseEndsWithAFinalSceneAndItsEvent() {
    open();
    player.play();
    awaitProgressBeyond(5);
    player.pause();
    await(Event.Paused.class);
    long step = player.progress().step();
    assertEquals(step, nextScene().snapshot().step());
    assertStandsStill(step);
  }

  @Test
  void stepAdvancesByExactlyOne() {
    open();
    for (int step = 1; step <= 3; step++) {
      player.step();
      await(Event.Paused.class);
      assertEquals(step, player.progress().step());
      assertEquals(step, nextScene().snapshot().step());
    }
  }

  @Test
  void stepWhilePlayingStandsStillAfterIt() {
    open();
    player.play();
    awaitProgressBeyond(5);
    player.step();
    await(Event.Paused.class);
    assertStandsStill(player.progress().step());
  }

  @Test
  void latestSceneWinsAndIsTakenOnce() {
    open();
    steps(5);
    assertEquals(5, nextScene().snapshot().step());
    assertTrue(player.takeScene().isEmpty());
  }

  @Test
  void sceneOfANewRunWaitsUntilTheRunWasAnnounced() {
    openFake(FakeLesson.calm());
    steps(3);
    player.open(smallRun());
    player.step();
    awaitTrue(() -> player.progress().step() == 1);
    assertTrue(player.takeScene().isEmpty());
    await(Event.Opened.class);
    await(Event.Paused.class);
    assertEquals(1, nextScene().snapshot().step());
  }

  @Test
  void lessonThatCannotBeShownDoesNotReplaceOneThatCan() {
    open();
    steps(3);
    player.open(Run.of(FakeLesson.invisible(), BarsAndStripes.make(4), 1));
    await(Event.Failed.class);
    await(Event.Paused.class);
    player.step();
    await(Event.Paused.class);
    assertEquals(4, player.progress().step());
  }

  @Test
  void resetRepeatsTheSameRun() {
    open();
    Curves first = curvesAfter(12);
    player.reset();
    assertEquals(1, await(Event.Opened.class).run().seed());
    assertEquals(0, player.progress().step());
    assertSameCurves(first, curvesAfter(12));
  }

  @Test
  void sameSeedInAnotherPlayerGivesTheSameRun() {
    open();
    Curves first = curvesAfter(12);
    try (Player other = new Player()) {
      other.open(smallRun());
      for (int step = 0; step < 12; step++) {
        other.step();
      }
      for (int step = 0; step < 12; step++) {
        await(other, Event.Paused.class);
      }
      assertSameCurves(first, other.takeScene().orElseThrow().curves());
    }
  }

  @Test
  void newSeedGivesAnotherRun() {
    open();
    double[] first = curvesAfter(12).curve("logPartition").values();
    player.newSeed(2);
    assertEquals(2, await(Event.Opened.class).run().seed());
    assertEquals(0, player.progress().step());
    assertFalse(Arrays.equals(first, curvesAfter(12).curve("logPartition").values()));
  }

  @Test
  void resetGoesOnPlayingIfItWasPlaying() {
    open();
    player.play();
    awaitProgressBeyond(50);
    player.reset();
    await(Event.Opened.class);
    awaitProgressBeyond(5);
  }

  @Test
  void liveParameterActsWithoutARestart() {
    open();
    steps(3);
    player.set(setting("learningRate", 0.25));
    Event.Changed changed = await(Event.Changed.class);
    assertEquals(0.25, changed.run().settings().value(parameter("learningRate")));
    assertEquals(3, player.progress().step());
    player.step();
    await(Event.Paused.class);
    assertEquals(4, player.progress().step());
  }

  @Test
  void liveParameterChangesWhatIsLearned() {
    open();
    double[] first = curvesAfter(12).curve("logPartition").values();
    player.reset();
    player.set(setting("learningRate", 0.25));
    await(Event.Changed.class);
    assertFalse(Arrays.equals(first, curvesAfter(12).curve("logPartition").values()));
  }

  @Test
  void otherParameterRestartsWithTheSameSeed() {
    open();
    steps(3);
    player.set(setting("hiddenUnits", 5));
    Event.Opened opened = await(Event.Opened.class);
    assertEquals(5, opened.run().settings().value(parameter("hiddenUnits")));
    assertEquals(1, opened.run().seed());
    assertEquals(0, player.progress().step());
  }

  /** A pen moves faster than anyone can look: the last of its lines counts. */
  @Test
  void lastOfManyViewsIsShownWhileItStands() {
    openFake(FakeLesson.calm());
    for (int view = 1; view <= 1000; view++) {
      player.set(FakeLesson.VIEW.to(view));
    }
    awaitTrue(() -> viewShown() == 1000);
    assertEquals(0, player.progress().step());
  }

  @Test
  void otherViewIsShownThoughTheNextStepIsFarAway() {
    openFake(FakeLesson.calm());
    player.setSpeed(PlaySpeed.steps(1e-3));
    player.play();
    player.set(FakeLesson.VIEW.to(7));
    awaitTrue(() -> viewShown() == 7);
  }

  @Test
  void trainingGoesOnWhileThePenMoves() {
    openFake(FakeLesson.calm());
    player.play();
    awaitProgressBeyond(0);
    long before = player.progress().step();
    int view = 0;
    while (player.progress().step() < before + 1000) {
      player.set(FakeLesson.VIEW.to(++view));
    }
    int last = view;
    awaitTrue(() -> viewShown() == last);
  }

  /** Whoever moves a slider sees what it does as soon as a mini-batch was learned with it. */
  @Test
  void sceneAfterTheNextStepShowsWhatALiveParameterDoes() {
    Semaphore steps = new Semaphore(0);
    openFake(new FakeLesson(step -> steps.acquireUninterruptibly(), step -> 1));
    nextScene();
    player.setSpeed(PlaySpeed.steps(1e9));
    player.play();
    steps.release(2);
    awaitTrue(() -> player.progress().step() == 2);
    // The third step is under way, and the scene of the first still waits to be taken.
    player.set(FakeLesson.RATE.to(7));
    steps.release(2);
    awaitTrue(() -> player.progress().step() == 4);
    FakeLesson.Seen seen = (FakeLesson.Seen) nextScene().snapshot();
    player.pause();
    steps.release(2);
    assertEquals(4, seen.step());
    assertEquals(7, seen.rate());
  }

  /** How the latest scene is shown; −1 if there is no new one. */
  private double viewShown() {
    return player
        .takeScene()
        .map(scene -> ((FakeLesson.Seen) scene.snapshot()).view())
        .orElse(-1.0);
  }

  @Test
  void scenesAreMadeForTheFiguresThatAreLookedAtUntilAnotherLessonIsOpened() {
    open();
    player.look(rbm, Set.of("weights"));
    awaitTrue(() -> player.takeScene().filter(scene -> shows(scene, "weights")).isPresent());
    player.reset();
    await(Event.Opened.class);
    assertTrue(shows(nextScene(), "weights"));
    player.look(Lessons.of("dbn").orElseThrow(), Set.of("fantasies"));
    steps(1);
    assertTrue(shows(nextScene(), "weights"));
    FakeLesson other = FakeLesson.calm();
    player.open(Run.of(other, BarsAndStripes.make(4), 1));
    await(Event.Opened.class);
    Scene fresh = nextScene();
    assertTrue(fresh.figures().test("weights") && fresh.figures().test("chain"));
  }

  private static boolean shows(Scene scene, String only) {
    return scene.figures().test(only) && !scene.figures().test("chain");
  }

  @Test
  void drawingBelongsToTheRunAsOtherSettingsDo() {
    Run run = open().run();
    DrawingParameter parameter = (DrawingParameter) parameter("drawing");
    Drawing drawing = Drawing.of(run.data().test(), 3);
    player.set(parameter.to(drawing));
    Settings changed = await(Event.Changed.class).run().settings();
    assertEquals(drawing, changed.drawing(parameter));
    assertEquals(2, changed.value(parameter("chainStart")));
    steps(60);
    player.goTo(10);
    await(Event.Paused.class);
    player.reset();
    assertEquals(drawing, await(Event.Opened.class).run().settings().drawing(parameter));
  }

  @Test
  void allSettingsAtOnceRestart() {
    Run run = open().run();
    steps(3);
    player.set(run.settings().with(parameter("learningRate"), 0.25));
    assertEquals(0.25, await(Event.Opened.class).run().settings().value(parameter("learningRate")));
    assertEquals(0, player.progress().step());
  }

  @Test
  void otherDataRestart() {
    open();
    steps(3);
    player.openData(DataSets.DIGITS);
    assertEquals(DataSets.DIGITS, await(Event.Opened.class).run().data().name());
    assertEquals(0, player.progress().step());
  }

  @Test
  void partsAreChosenFromAllThatWasOpened() throws Exception {
    open();
    player.openData("digits:train=100,test=10");
    await(Event.Opened.class);
    player.select(Selection.ALL.withClasses(ClassSet.of("0-4")));
    assertEquals(5, Labels.classes(await(Event.Opened.class).run().data().train().labels()).length);
    player.reset();
    assertEquals(1, await(Event.Opened.class).run().data().account().done().size());
    player.select(Selection.ALL.withClasses(ClassSet.of("5-9")));
    assertEquals(5, Labels.classes(await(Event.Opened.class).run().data().train().labels()).length);
    player.select(Selection.ALL);
    assertEquals(100, await(Event.Opened.class).run().data().train().count());
  }

  @Test
  void runOnAPartOfItsDataFindsTheRest() throws Exception {
    Selection part = Selection.ALL.withSubset(30);
    DataSet some = part.of(DataSets.open("digits:train=100,test=10"));
    player.open(Run.of(rbm, some, 1));
    assertEquals(30, await(Event.Opened.class).run().data().train().count());
    player.select(part.withSubset(60));
    assertEquals(60, await(Event.Opened.class).run().data().train().count());
    player.select(Selection.ALL);
    DataSet whole = await(Event.Opened.class).run().data();
    assertEquals(100, whole.train().count());
    assertEquals(Origin.at("digits:train=100,test=10"), whole.origin());
  }

  @Test
  void partThatIsNotThereFailsWithASentence() throws Exception {
    open();
    player.select(Selection.ALL.withClasses(ClassSet.of("7")));
    assertTrue(text(await(Event.Failed.class)).contains("it has 0-1"));
  }

  @Test
  void brokenDataFailWithASentenceAndTheOldRunPlaysOn() {
    open();
    player.play();
    await(Event.Playing.class);
    awaitProgressBeyond(5);
    player.openData("/no/such/folder");
    Event.Failed failed = await(Event.Failed.class);
    assertTrue(
        text(failed).startsWith("There is no data set, file or folder /no/such/folder"),
        text(failed));
    awaitProgressBeyond(player.progress().step() + 20);
    assertTrue(player.takeEvent().isEmpty());
  }

  @Test
  void brokenDataLeaveAStandingRunStanding() {
    open();
    steps(3);
    player.openData("/no/such/folder");
    await(Event.Failed.class);
    assertStandsStill(3);
    player.step();
    await(Event.Paused.class);
    assertEquals(4, player.progress().step());
  }

  @Test
  void brokenFileAtTheVeryFirstLeavesAPlayerThatCanOpenOthers() {
    player.openCheckpoint(Path.of("/no/such/file"));
    await(Event.Failed.class);
    assertEquals(1, open().run().seed());
  }

  @Test
  void errorInTheEngineBecomesAnEventAndPauses() {
    openFake(FakeLesson.throwing(3, new IllegalStateException("the engine broke")));
    player.play();
    Event.Failed failed = await(Event.Failed.class);
    assertTrue(text(failed).contains("IllegalStateException: the engine broke"), text(failed));
    await(Event.Paused.class);
    assertEquals(2, player.progress().step());
  }

  @Test
  void anotherLessonCanBeOpenedAfterAnErrorInTheEngine() {
    openFake(FakeLesson.throwing(1, new IllegalStateException("the engine broke")));
    player.play();
    await(Event.Failed.class);
    open();
    steps(2);
    assertEquals(2, player.progress().step());
  }

  @Test
  void errorWithoutAMessageIsToldToo() {
    openFake(FakeLesson.throwing(1, new ArithmeticException()));
    player.step();
    assertTrue(text(await(Event.Failed.class)).contains("ArithmeticException"));
    await(Event.Paused.class);
  }

  @Test
  void lackOfMemoryIsAskedToBeMet() {
    openFake(
        new FakeLesson(
            step -> {
              throw new OutOfMemoryError("native");
            },
            step -> 1));
    player.play();
    String text = text(await(Event.Failed.class));
    assertTrue(text.startsWith("There is not enough memory"), text);
    await(Event.Paused.class);
  }

  @Test
  void divergingRunPausesWithASentenceAndAFinalScene() {
    openFake(FakeLesson.diverging(10));
    player.play();
    Event.Failed failed = await(Event.Failed.class);
    assertTrue(text(failed).startsWith("Training has come apart at step 10"), text(failed));
    await(Event.Paused.class);
    assertEquals(10, player.progress().step());
    assertEquals(10, nextScene().snapshot().step());
    assertStandsStill(10);
  }

  @Test
  void divergingAtASingleStepIsToldAndStandsStill() {
    openFake(FakeLesson.diverging(1));
    player.play();
    await(Event.Failed.class);
    await(Event.Paused.class);
    player.reset();
    await(Event.Opened.class);
    player.step();
    await(Event.Failed.class);
    await(Event.Paused.class);
    assertEquals(1, player.progress().step());
    assertTrue(player.takeEvent().isEmpty());
  }

  @Test
  void rapidPlayAndPauseLeaveAConsistentState() {
    open();
    for (int n = 0; n < 50; n++) {
      player.play();
      player.pause();
    }
    for (int n = 0; n < 50; n++) {
      assertInstanceOf(Event.Playing.class, nextEvent());
      assertInstanceOf(Event.Paused.class, nextEvent());
    }
    assertTrue(player.takeEvent().isEmpty());
    long step = player.progress().step();
    assertEquals(step, nextScene().snapshot().step());
    assertStandsStill(step);
  }

  @Test
  void commandsWithoutARunDoNoHarm() {
    player.reset();
    player.newSeed(3);
    player.openData(DataSets.DIGITS);
    player.set(setting("learningRate", 0.1));
    player.step();
    assertInstanceOf(Event.Paused.class, nextEvent());
    assertEquals(Progress.NONE, player.progress());
    assertTrue(player.takeScene().isEmpty());
  }

  @Test
  void speedIsKeptToAndCanBeChangedWhileWaiting() {
    open();
    player.setSpeed(PlaySpeed.steps(1e-6));
    player.play();
    await(Event.Playing.class);
    assertStandsStill(0);
    player.setSpeed(PlaySpeed.FASTEST);
    awaitProgressBeyond(20);
  }

  @Test
  void runStandsWhereItsLessonEndsItAndGoesOnIfItIsPlayed() {
    openFake(FakeLesson.endingAt(30));
    player.play();
    await(Event.Paused.class);
    assertStandsStill(30);
    assertTrue(player.progress().isAtEnd());
    player.play();
    awaitProgressBeyond(40);
  }

  @Test
  void runThatStartsAnewPlaysWhereTheLastOneStoodByItself() {
    openFake(FakeLesson.endingAt(30));
    player.play();
    await(Event.Paused.class);
    player.reset();
    await(Event.Opened.class);
    await(Event.Paused.class);
    assertStandsStill(30);
    player.pause();
    await(Event.Paused.class);
    player.reset();
    await(Event.Opened.class);
    assertStandsStill(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void speedThatIsNoneIsRefused(double speed) {
    assertThrows(IllegalArgumentException.class, () -> PlaySpeed.steps(speed));
  }

  @Test
  void closingWhilePlayingEndsTheThread() {
    Set<Thread> others = trainingThreads();
    Player closing = new Player();
    closing.open(Run.of(rbm, BarsAndStripes.make(4), 1));
    closing.play();
    awaitTrue(() -> closing.progress().step() > 5);
    assertFalse(others.containsAll(trainingThreads()));
    closing.close();
    assertTrue(others.containsAll(trainingThreads()));
  }

  @Test
  void studyIsMadeBesideLearningAndItsFindingShown() {
    open();
    player.play();
    player.study("mixing");
    awaitTrue(() -> player.studying().isPresent());
    long before = player.progress().step();
    awaitTrue(() -> player.studying().isEmpty());
    assertTrue(player.progress().step() > before);
    player.pause();
    await(Event.Paused.class);
    awaitTrue(() -> nextScene().findings().latest("mixing").isPresent());
  }

  @Test
  void studiesOfAReplayAreMadeOneAfterTheOther() {
    AtomicReference<Standing> stood = new AtomicReference<>();
    Run run = Run.of(rbm, BarsAndStripes.make(4), 1);
    player.open(
        () -> new Replay(run, null, new TreeMap<>(), OptionalLong.of(2)),
        List.of("mixing", "ais"),
        stood::set);
    awaitTrue(() -> stood.get() != null);
    Standing standing = stood.get();
    assertEquals(2, standing.at().state().step());
    assertEquals(List.of("mixing", "ais"), standing.found().stream().map(Finding::study).toList());
  }

  @Test
  void studyThatIsGivenUpFindsNothing() {
    open();
    player.study("ais");
    awaitTrue(() -> player.studying().map(StudyProgress::done).orElse(0.0) > 0);
    player.giveUpStudy();
    assertTrue(player.studying().isEmpty());
    step();
    assertTrue(nextScene().findings().of("ais").isEmpty());
  }

  @Test
  void anotherRunGivesUpTheStudyOfTheOldOne() {
    open();
    player.study("ais");
    awaitTrue(() -> player.studying().isPresent());
    player.reset();
    await(Event.Opened.class);
    assertTrue(player.studying().isEmpty());
  }

  @Test
  void unknownStudyIsToldAndThePlayerLivesOn() {
    open();
    player.study("nonsense");
    assertTrue(text(await(Event.Failed.class)).contains("nonsense"));
    step();
  }

  private void step() {
    player.step();
    await(Event.Paused.class);
  }

  @Test
  void closingTwiceDoesNoHarm() {
    player.close();
    player.close();
  }

  private Event.Opened open() {
    player.open(smallRun());
    return await(Event.Opened.class);
  }

  /** Eight hidden units are few enough for log Z to be measured all along. */
  private Run smallRun() {
    return Run.of(rbm, BarsAndStripes.make(4), 1).with(setting("hiddenUnits", 8));
  }

  private WeakReference<DataSet> openOnDataOfItsOwn(Player forgetful) {
    DataSet data = BarsAndStripes.make(4);
    forgetful.open(Run.of(rbm, data, 1));
    await(forgetful, Event.Opened.class);
    return new WeakReference<>(data);
  }

  private void openFake(Lesson lesson) {
    player.open(Run.of(lesson, BarsAndStripes.make(4), 1));
    await(Event.Opened.class);
  }

  private void steps(int count) {
    for (int step = 0; step < count; step++) {
      player.step();
      await(Event.Paused.class);
    }
  }

  private Curves curvesAfter(int steps) {
    steps(steps);
    return nextScene().curves();
  }

  private Setting setting(String id, double value) {
    return ((ScalarParameter) parameter(id)).to(value);
  }

  private Parameter parameter(String id) {
    return rbm.parameters().stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Scene nextScene() {
    return player.takeScene().orElseThrow();
  }

  /** Waits for the next event of a type; others before it are passed over. */
  private <E extends Event> E await(Class<E> type) {
    return await(player, type);
  }

  private static <E extends Event> E await(Player player, Class<E> type) {
    Event event = nextEvent(player);
    while (!type.isInstance(event)) {
      event = nextEvent(player);
    }
    return type.cast(event);
  }

  private Event nextEvent() {
    return nextEvent(player);
  }

  private static Event nextEvent(Player player) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      Optional<Event> event = player.takeEvent();
      if (event.isPresent()) {
        return event.get();
      }
      rest();
    }
    return fail("no event came");
  }

  private void awaitProgressBeyond(long step) {
    awaitTrue(() -> player.progress().step() > step);
  }

  /** A moment is no proof, but a player that plays takes hundreds of steps in it. */
  private void assertStandsStill(long step) {
    for (int n = 0; n < 20; n++) {
      rest();
      assertEquals(step, player.progress().step());
    }
  }

  private static void awaitTrue(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it did not come true");
      rest();
    }
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Thread> trainingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("training"))
        .collect(Collectors.toSet());
  }

  private static String text(Event.Failed failed) {
    return new Texts(Language.EN).get(failed.message());
  }

  /** Log Z depends on every weight: where it agrees to the last bit, the weights do. */
  private static void assertSameCurves(Curves one, Curves other) {
    for (String name : List.of("reconstructionError", "freeEnergyTest", "logPartition")) {
      assertArrayEquals(one.curve(name).steps(), other.curve(name).steps(), name);
      assertArrayEquals(one.curve(name).values(), other.curve(name).values(), name);
      assertTrue(one.curve(name).values().length > 0, name);
    }
  }
}

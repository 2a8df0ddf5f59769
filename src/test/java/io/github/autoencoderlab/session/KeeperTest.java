package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.session.Deed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is thrown away by a slip. */
class KeeperTest {
  /** Only ever waited for in full when something is wrong. */
  private static final long PATIENCE_SECONDS = 30;

  private static final long PLENTY = 64L << 20;

  private final Lesson rbm = Lessons.of("rbm").orElseThrow();
  private final Player player = new Player(Optional::empty, new Shelf(PLENTY));
  private final List<Event> events = new ArrayList<>();
  private Run run = Run.of(rbm, BarsAndStripes.make(4), 1);

  @AfterEach
  void close() {
    player.close();
  }

  /** Of eight hidden units log Z is measured all along, which depends on every weight. */
  @Test
  void lessonComesBackAsItWasLeftBitForBit() {
    openRbm();
    goTo(120);
    player.set(rate(0.5));
    goTo(240);
    goTo(233);
    player.phase();
    settle();
    Progress left = where(player);
    Run before = run;
    openFake();
    assertEquals(0, player.progress().step());
    player.open(rbm);
    settle();
    assertEquals(before, run);
    assertEquals(left, where(player));
    goTo(300);
    Scene kept = scene();
    assertEquals(1, player.progress().changes().size());
    openRbm();
    goTo(120);
    player.set(rate(0.5));
    goTo(300);
    assertSameCurves(scene(), kept);
  }

  @Test
  void whatPlayedPlaysOnAndWhatStoodStands() {
    openRbm();
    player.play();
    awaitTrue(() -> player.progress().step() > 5);
    openFake();
    player.pause();
    settle();
    long stood = player.progress().step();
    player.open(rbm);
    settle();
    long before = player.progress().step();
    awaitTrue(() -> player.progress().step() > before + 20);
    player.open(FakeLesson.calm());
    settle();
    assertEquals("fake", run.lesson().id());
    assertEquals(stood, player.progress().step());
    player.step();
    settle();
    assertEquals(stood + 1, player.progress().step());
  }

  @Test
  void lessonThatIsOpenIsNotOpenedAgain() {
    openFake();
    goTo(3);
    events.clear();
    player.open(FakeLesson.calm());
    settle();
    assertEquals(3, player.progress().step());
    assertEquals(List.of(new Event.Changed(run)), events, "it is there");
  }

  /** Whatever replaces the run, the run comes back with all of its past, and goes again by redo. */
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"RESTART", "SEED", "DATA", "PAGE", "RUN", "SHIPPED", "COMPARISON"})
  void whatReplacesARunCanBeUndoneAndRedone(Kind kind) {
    openRbm();
    goTo(70);
    goTo(61);
    Run before = run;
    Progress left = where(player);
    doTo(kind);
    settle();
    player.pause();
    settle();
    Run after = run;
    Progress later = where(player);
    assertEquals(Optional.of(kind), player.undoable().undo().map(Deed::kind));
    undo();
    assertEquals(before, run);
    assertEquals(left, where(player));
    assertEquals(Optional.of(kind), player.undoable().redo().map(Deed::kind));
    player.redo();
    settle();
    assertEquals(after, run);
    assertEquals(later, where(player));
    undo();
    assertEquals(left, where(player));
    assertTrue(player.undoable().undo().isEmpty());
  }

  private void doTo(Kind kind) {
    switch (kind) {
      case RESTART -> player.reset();
      case SEED -> player.newSeed(7);
      case DATA -> player.openData(BarsAndStripes.make(3));
      case PAGE ->
          player.open(
              () -> new Replay(run.withSeed(3), null, new TreeMap<>(), OptionalLong.of(0)),
              List.of(),
              standing -> {});
      case RUN -> player.open(run.withSeed(4));
      case SHIPPED -> player.openAsItShips(rbm);
      case COMPARISON -> player.compare();
      default -> fail("nothing to do for " + kind);
    }
  }

  @Test
  void endOfAComparisonCanBeUndone() {
    openRbm();
    player.compare();
    settle();
    Run both = run;
    goTo(5);
    player.endComparison();
    settle();
    assertEquals(rbm, run.lesson());
    undo();
    assertEquals(both, run);
    assertTrue(run.lesson() instanceof Comparison);
    assertEquals(5, player.progress().step());
  }

  @Test
  void settingThatStartsTheRunAnewBringsTheFormerRunBack() {
    openRbm();
    goTo(20);
    Run before = run;
    player.set(setting("hiddenUnits", 5));
    settle();
    assertEquals(0, player.progress().step());
    Deed deed = player.undoable().undo().orElseThrow();
    assertEquals(List.of(setting("hiddenUnits", 8)), deed.before());
    assertEquals(List.of(setting("hiddenUnits", 5)), deed.after());
    undo();
    assertEquals(before, run);
    assertEquals(20, player.progress().step());
  }

  @Test
  void settingIsTakenBackWhereTheRunIs() {
    openFake();
    player.set(FakeLesson.RATE.to(3));
    goTo(10);
    player.set(FakeLesson.RATE.to(4));
    goTo(20);
    undo();
    assertEquals(3, value(FakeLesson.RATE));
    assertEquals(20, player.progress().step());
    assertEquals(List.of(10L, 20L), steps(player.progress().changes()));
    undo();
    assertEquals(0, value(FakeLesson.RATE));
    player.redo();
    player.redo();
    settle();
    assertEquals(4, value(FakeLesson.RATE));
    assertTrue(player.undoable().redo().isEmpty());
  }

  @Test
  void whatIsSetTogetherIsOneChange() {
    openRbm();
    Run before = run;
    player.set(List.of(rate(0.5), setting("chainImage", 3), setting("momentum", 0.25)));
    settle();
    assertEquals(setting("momentum", 0.25), now(setting("momentum", 0)));
    assertEquals(3, player.undoable().undo().orElseThrow().after().size());
    undo();
    assertEquals(before, run);
    player.set(List.of(now(rate(0))));
    settle();
    assertTrue(player.undoable().undo().isEmpty());
  }

  /** As a click on a cell of the table does, which says of which set and of which model. */
  @Test
  void whatStartsAnewTogetherStartsOneRun() {
    openRbm();
    Run before = run;
    events.clear();
    player.set(List.of(setting("hiddenUnits", 8), setting("batchSize", 5), rate(0.5)));
    settle();
    assertEquals(1, events.stream().filter(event -> event instanceof Event.Opened).count());
    assertEquals(setting("hiddenUnits", 8), now(setting("hiddenUnits", 0)));
    assertEquals(rate(0.5), now(rate(0)));
    undo();
    assertEquals(before, run);
  }

  @Test
  void changeInThePastGivesTheFutureBack() {
    openFake();
    goTo(100);
    goTo(40);
    Progress left = where(player);
    player.set(FakeLesson.RATE.to(3));
    settle();
    assertEquals(40, player.progress().furthest());
    undo();
    assertEquals(left, where(player));
    assertEquals(0, value(FakeLesson.RATE));
    player.redo();
    settle();
    assertEquals(3, value(FakeLesson.RATE));
    assertEquals(40, player.progress().furthest());
  }

  /** A setting that is undone in the past would lose the future as well. */
  @Test
  void undoingInThePastCanBeRedoneWithTheFuture() {
    openFake();
    player.set(FakeLesson.RATE.to(3));
    goTo(100);
    goTo(40);
    Progress left = where(player);
    undo();
    assertEquals(0, value(FakeLesson.RATE));
    assertEquals(40, player.progress().furthest());
    player.redo();
    settle();
    assertEquals(left, where(player));
    assertEquals(3, value(FakeLesson.RATE));
  }

  @Test
  void whatIsMovedIsOneChange() {
    openFake();
    player.set(FakeLesson.VIEW.to(7));
    for (int value = 1; value <= 5; value++) {
      player.move(FakeLesson.RATE.to(value));
    }
    player.set(FakeLesson.RATE.to(5));
    player.set(FakeLesson.RATE.to(6));
    settle();
    undo();
    assertEquals(5, value(FakeLesson.RATE));
    undo();
    assertEquals(0, value(FakeLesson.RATE));
    undo();
    assertEquals(0, value(FakeLesson.VIEW));
    assertTrue(player.undoable().undo().isEmpty());
    player.redo();
    player.redo();
    settle();
    assertEquals(5, value(FakeLesson.RATE));
  }

  @Test
  void whatIsMovedToAndFroIsNoChange() {
    openFake();
    player.move(FakeLesson.RATE.to(5));
    player.set(FakeLesson.RATE.to(0));
    settle();
    assertTrue(player.undoable().undo().isEmpty());
  }

  @Test
  void newDeedLeavesNothingToRedo() {
    openFake();
    player.set(FakeLesson.RATE.to(3));
    undo();
    assertTrue(player.undoable().redo().isPresent());
    player.reset();
    settle();
    assertTrue(player.undoable().redo().isEmpty());
  }

  @Test
  void eachLessonHasItsOwnHistory() {
    openRbm();
    player.set(rate(0.5));
    settle();
    openFake();
    assertTrue(player.undoable().undo().isEmpty());
    player.reset();
    settle();
    player.open(rbm);
    settle();
    assertEquals(Kind.SETTING, player.undoable().undo().orElseThrow().kind());
    undo();
    assertEquals(Run.of(rbm, run.data(), 1).with(setting("hiddenUnits", 8)), run);
  }

  @Test
  void whatCannotBeOpenedIsNothingToUndo() {
    openFake();
    goTo(3);
    player.openData("/no/such/folder");
    settle();
    assertTrue(player.undoable().undo().isEmpty());
    assertEquals(3, player.progress().step());
  }

  @Test
  void nothingToUndoOrRedoDoesNoHarm() {
    player.undo();
    player.redo();
    openFake();
    goTo(3);
    undo();
    player.redo();
    settle();
    assertEquals(3, player.progress().step());
  }

  @Test
  void runWhoseStepFailedComesBackWhereItCanGoOn() {
    player.open(Run.of(failingAt(60), BarsAndStripes.make(4), 1));
    player.goTo(100);
    awaitTrue(() -> player.takeEvent().filter(Event.Failed.class::isInstance).isPresent());
    player.reset();
    settle();
    undo();
    assertEquals(50, player.progress().step());
  }

  private static Lesson failingAt(long step) {
    return FakeLesson.throwing(step, new IllegalStateException("the engine broke"));
  }

  @Test
  void runThatIsTooLargeToBeKeptIsLetGoWithASentence() {
    with(
        new Shelf(0),
        small -> {
          small.open(Run.of(FakeLesson.calm(), BarsAndStripes.make(4), 1));
          goTo(small, 30);
          small.reset();
          settle(small);
          assertTrue(small.undoable().undo().isEmpty());
          small.open(Run.of(rbm, BarsAndStripes.make(4), 1));
          small.open(FakeLesson.calm());
          small.pause();
          settle(small);
          assertEquals("run.letGo", failure().message().key());
          assertEquals(DataSets.BARS_AND_STRIPES, run.data().name());
        });
  }

  /** Of three runs with many keyframes the one unseen longest gives its past first. */
  @Test
  void pastsAreThinnedBeforeRunsAreLetGo() {
    Shelf shelf = new Shelf(40_000);
    with(
        shelf,
        small -> {
          small.open(run.with(setting("hiddenUnits", 8)));
          for (long seed = 2; seed <= 4; seed++) {
            goTo(small, 400);
            small.newSeed(seed);
            settle(small);
            assertTrue(shelf.bytes() <= shelf.budget());
          }
          small.undo();
          small.undo();
          small.undo();
          settle(small);
          assertEquals(400, small.progress().step());
          assertEquals(1, run.seed());
          goTo(small, 110);
          assertEquals(110, small.progress().step());
          assertEquals(400, small.progress().furthest());
        });
  }

  private void with(Shelf shelf, Consumer<Player> use) {
    try (Player small = new Player(Optional::empty, shelf)) {
      use.accept(small);
    }
  }

  private Event.Failed failure() {
    return events.stream()
        .filter(Event.Failed.class::isInstance)
        .map(Event.Failed.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void openRbm() {
    player.open(Run.of(rbm, BarsAndStripes.make(4), 1).with(setting("hiddenUnits", 8)));
    settle();
  }

  private void openFake() {
    player.open(Run.of(FakeLesson.calm(), BarsAndStripes.make(4), 1));
    settle();
  }

  private void goTo(long step) {
    goTo(player, step);
  }

  private void goTo(Player of, long step) {
    settle(of);
    events.clear();
    of.goTo(step);
    awaitTrue(
        () -> {
          take(of);
          return events.stream().anyMatch(Event.Paused.class::isInstance);
        });
  }

  private void undo() {
    player.undo();
    settle();
  }

  private void settle() {
    settle(player);
  }

  /** Waits until all commands so far have been obeyed: this one comes after them. */
  private void settle(Player of) {
    AtomicBoolean obeyed = new AtomicBoolean();
    of.show(exhibit -> obeyed.set(true));
    awaitTrue(obeyed::get);
    take(of);
  }

  private void take(Player from) {
    Optional<Event> event = from.takeEvent();
    while (event.isPresent()) {
      events.add(event.get());
      if (event.get() instanceof Event.Opened opened) {
        run = opened.run();
      } else if (event.get() instanceof Event.Changed changed) {
        run = changed.run();
      }
      event = from.takeEvent();
    }
  }

  private static void awaitTrue(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it did not come true");
      try {
        TimeUnit.MILLISECONDS.sleep(1);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** How far it is, but for how fast it was. */
  private static Progress where(Player of) {
    Progress now = of.progress();
    return new Progress(
        now.step(),
        now.furthest(),
        now.epoch(),
        now.phase(),
        0,
        now.first(),
        now.planned(),
        now.changes());
  }

  private Scene scene() {
    Scene[] scene = {null};
    awaitTrue(
        () -> {
          take(player);
          player.takeScene().ifPresent(taken -> scene[0] = taken);
          return scene[0] != null;
        });
    return scene[0];
  }

  private double value(NumberParameter parameter) {
    return run.settings().value(parameter);
  }

  /** What is set now of the parameter of a setting. */
  private Setting now(Setting other) {
    return run.settings().of(other.parameter());
  }

  private Setting rate(double value) {
    return setting("learningRate", value);
  }

  private Setting setting(String id, double value) {
    Parameter found =
        rbm.parameters().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return ((NumberParameter) found).to(value);
  }

  private static List<Long> steps(List<Change> changes) {
    return changes.stream().map(Change::step).toList();
  }

  /** Log Z depends on every weight: where it agrees to the last bit, the weights do. */
  private static void assertSameCurves(Scene one, Scene other) {
    for (String name : List.of("reconstructionError", "logPartition")) {
      double[] values = one.curves().curve(name).values();
      assertTrue(values.length > 0, name);
      assertArrayEquals(values, other.curves().curve(name).values(), name);
      assertArrayEquals(one.curves().curve(name).steps(), other.curves().curve(name).steps(), name);
    }
  }
}

package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.StateOpener;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.session.Event;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.Standing;
import io.github.autoencoderlab.session.StudyProgress;
import io.github.autoencoderlab.text.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The state of the window as properties, and what its controls do. Knows no control and needs no
 * toolkit; {@link #pulse} brings in what the player has to tell.
 */
public final class LabViewModel implements AutoCloseable {
  private final Player player;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Scene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(Progress.NONE);
  private final ReadOnlyObjectWrapper<@Nullable StudyProgress> studying =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Message> message = new SimpleObjectProperty<>();
  private final ObjectProperty<Tempo> tempo = new SimpleObjectProperty<>(Tempo.FASTEST);
  private final Map<String, Presentation> presentations = new HashMap<>();
  private final Drawings drawings;
  private final Looks looks = new Looks();
  private final Coming coming = new Coming();
  private final LectureModel lecture = new LectureModel(this);
  private final ComparisonModel comparison;
  private final UndoModel undoing;
  private final ExportModel export;
  private @Nullable Selection asked;

  /** The window of a player. */
  public LabViewModel(Player player) {
    this.player = player;
    comparison = new ComparisonModel(this, player);
    drawings = new Drawings(comparison::draw);
    undoing = new UndoModel(player);
    export = new ExportModel(player);
    tempo.addListener((observable, old, now) -> player.setSpeed(now.speed()));
  }

  /** Opens a lesson as it was left; the first time, as it ships, and lets it play. */
  public void open(Lesson lesson) {
    asked = null;
    coming.unless(run.get(), lesson);
    player.open(lesson);
  }

  /** Opens a lesson as it ships, trained or on its own data from scratch, and lets it play. */
  public void openAsItShips(Lesson lesson) {
    asked = null;
    coming.begin(lesson);
    player.openAsItShips(lesson);
  }

  /** Opens a checkpoint and lets it play. */
  public void openCheckpoint(Path file) {
    asked = null;
    player.openCheckpoint(file);
    player.play();
  }

  /** Opens a page: goes to its state, makes its studies and shows what it shows. */
  void open(LecturePage page, StateOpener opener, Consumer<Standing> stood) {
    asked = null;
    Lessons.of(page.state().lesson())
        .ifPresent(
            lesson -> {
              present(lesson, Presentation.of(page.view()));
              coming.begin(lesson);
            });
    player.open(() -> opener.open(page.state()), page.state().studies(), stood);
  }

  /** Shows all of a page's lesson again. */
  void showAll(LecturePage page) {
    Lessons.of(page.state().lesson())
        .ifPresent(lesson -> present(lesson, presentation(lesson).withAll()));
  }

  /** Writes where the run is into a file, as text. */
  public void saveLesson(Path file) {
    Run open = run.get();
    if (open != null) {
      Presentation shown = presentation(open.lesson());
      message.set(new LessonSaver(player).save(open, progress.get(), shown, file));
    }
  }

  /** The lesson that is being opened, until its run is there: what is open is of another. */
  public Optional<Lesson> coming() {
    return coming.lesson();
  }

  /** The lecture that is held in the window. */
  public LectureModel lecture() {
    return lecture;
  }

  /** Two runs side by side. */
  public ComparisonModel comparison() {
    return comparison;
  }

  /** What can be undone. */
  public UndoModel undoing() {
    return undoing;
  }

  /** How figures are looked at. */
  public Looks looks() {
    return looks;
  }

  /** What takes figures out of the run. */
  public ExportModel export() {
    return export;
  }

  /** Writes the run as it is into a file. */
  public void saveCheckpoint(Path file) {
    player.saveCheckpoint(file);
  }

  /** Opens a run and lets it play. */
  public void open(Run other) {
    player.open(other);
    player.play();
  }

  /** Starts the run anew on other data, with settings as {@code id=value}; empty for these data. */
  public void openData(String nameOrFolder, String... settings) {
    asked = null;
    player.openData(nameOrFolder, settings);
  }

  /** Starts the run anew on other data that were read already. */
  public void openData(DataSet data) {
    asked = null;
    player.openData(data);
  }

  /** Starts the run anew on a part of the data. */
  public void select(Selection part) {
    asked = part;
    player.select(part);
  }

  /** The part of the data that was asked for last: if it cannot be had, it can be mended. */
  public Selection selection() {
    Run open = run.get();
    Selection now = open == null ? Selection.ALL : open.data().origin().part();
    return asked == null ? now : asked;
  }

  /** Plays if the run stands, else lets it stand. */
  public void playOrPause() {
    player.playOrPause();
  }

  /** One step. */
  public void step() {
    player.step();
  }

  /** One line of the algorithm. */
  public void phase() {
    player.phase();
  }

  /** To the end of the epoch. */
  public void epoch() {
    player.epoch();
  }

  /** One step back. */
  public void back() {
    player.back();
  }

  /** To a step that was already taken. */
  public void goTo(long step) {
    player.goTo(Math.min(step, progress.get().furthest()));
  }

  /** Starts the run anew from the same seed. */
  public void reset() {
    player.reset();
  }

  /** Starts anew from a seed that was not used just now. */
  public void newSeed() {
    Run open = run.get();
    player.newSeed(open == null ? 1 : open.otherSeed());
  }

  /** Changes a parameter, unless it is as it should be already. */
  public void set(Setting setting) {
    Run open = run.get();
    if (open != null && !open.settings().of(setting.parameter()).equals(setting)) {
      player.set(setting);
    }
  }

  /** Begins a study of the model as it is, or gives it up if it is under way. */
  public void study(String id) {
    boolean underWay = studying.get() != null && id.equals(studying.get().study());
    if (underWay) {
      player.giveUpStudy();
    } else {
      player.study(id);
    }
  }

  /** What is being drawn and written, which goes on when its pad is built anew. */
  public Drawings drawings() {
    return drawings;
  }

  /** What the window shows of a lesson. */
  public Presentation presentation(Lesson lesson) {
    return presentations.getOrDefault(lesson.id(), Presentation.UNTOUCHED);
  }

  /** Shows a lesson in another way. */
  public void present(Lesson lesson, Presentation other) {
    presentations.put(lesson.id(), other);
  }

  /** Says which figures of a lesson can be seen, by their ids. */
  public void look(Lesson lesson, Set<String> figures) {
    player.look(lesson, figures);
  }

  /** The user has read the message. */
  public void dismissMessage() {
    message.set(null);
  }

  /** Shows a message that does not come from the player. */
  public void show(Message news) {
    message.set(news);
  }

  /** Brings in all events and how far the run is. */
  public void pulse() {
    for (var event = player.takeEvent(); event.isPresent(); event = player.takeEvent()) {
      take(event.get());
    }
    progress.set(player.progress());
    undoing.pulse();
    studying.set(player.studying().orElse(null));
  }

  /** Brings in the latest scene; apart from {@link #pulse}, as training draws another then. */
  public void takeScene() {
    player.takeScene().ifPresent(scene::set);
  }

  private void take(Event event) {
    if (event instanceof Event.Opened opened) {
      // A scene of the old run must not meet the figures of the new one.
      scene.set(null);
      asked = null;
      coming.opened(opened.run());
      if (comparison.isOfAnother(run.get(), opened.run())) {
        drawings.restart(opened.run());
      }
      comparison.opened(run.get(), opened.run());
      run.set(opened.run());
    } else if (event instanceof Event.Changed changed) {
      coming.opened(changed.run());
      run.set(changed.run());
    } else if (event instanceof Event.Saved saved) {
      message.set(Message.of("checkpoint.saved", saved.file().toString()));
    } else if (event instanceof Event.Failed failed) {
      coming.giveUp();
      message.set(failed.message());
    } else {
      playing.set(event instanceof Event.Playing);
    }
  }

  /** Whether the run plays. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** The run that is open; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Run> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** What the figures show; null before the first scene. */
  public ReadOnlyObjectProperty<@Nullable Scene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  /** How far the run is. */
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What the user should read; null if nothing. */
  public ObjectProperty<@Nullable Message> messageProperty() {
    return message;
  }

  /** How fast it plays. */
  public ObjectProperty<Tempo> tempoProperty() {
    return tempo;
  }

  /** The study that is under way; null if none is. */
  public ReadOnlyObjectProperty<@Nullable StudyProgress> studyingProperty() {
    return studying.getReadOnlyProperty();
  }

  @Override
  public void close() {
    lecture.giveUp();
    export.giveUp();
    player.close();
  }
}

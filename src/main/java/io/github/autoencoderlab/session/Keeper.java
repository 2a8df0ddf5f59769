package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.session.Deed.Kind;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the open run and changes its settings, and keeps what was there before: each lesson's
 * run while another lesson is open, and what undoing brings back. Belongs to the training thread.
 */
final class Keeper {
  private static final long SEED = 1;
  private static final int MEGABYTE = 20;

  private final Playback playback;
  private final Outlet outlet;
  private final Shelf shelf;
  private final WholeData whole = new WholeData();
  private volatile Undoable undoable = Undoable.NOTHING;

  /** Keeps what is played on a shelf. */
  Keeper(Playback playback, Outlet outlet, Shelf shelf) {
    this.playback = playback;
    this.outlet = outlet;
    this.shelf = shelf;
  }

  /** What can be undone and redone; of any thread. */
  Undoable undoable() {
    return undoable;
  }

  /** Opens a lesson as it was left; the first time, as it ships, and playing. */
  void come(Lesson lesson) throws UserException {
    Run open = playback.run();
    if (open != null && isOpen(lesson)) {
      // Whoever has asked for others meanwhile hears that this one is there.
      outlet.add(new Event.Changed(open));
      return;
    }
    History history = shelf.of(lesson);
    Optional<KeptRun> asleep = history.asleep();
    if (asleep.isPresent()) {
      KeptRun awaking = asleep.get();
      // It belongs to no deed: it is where the lesson's history goes on.
      change(awaking.run(), former -> history.awake(), () -> playback.open(awaking));
      playback.playOrStand(awaking.playing());
    } else {
      if (history.hasLetGo()) {
        outlet.add(new Event.Failed(Message.of("run.letGo", shelf.budget() >> MEGABYTE)));
      }
      openAsItShips(lesson);
    }
  }

  /** Opens a lesson as it ships: trained if there is a checkpoint, else from scratch; it plays. */
  void openAsItShips(Lesson lesson) throws UserException {
    Optional<Checkpoint> shipped = CheckpointFile.shipped(lesson);
    if (shipped.isPresent()) {
      open(Kind.SHIPPED, shipped.get());
    } else {
      open(Kind.SHIPPED, Run.of(lesson, DataSets.open(lesson.defaultData()), SEED));
    }
    playback.playOrStand(true);
  }

  /** Opens a run in place of its lesson's last one. */
  void open(Kind kind, Run other) throws UserException {
    open(Deed.of(kind), other);
  }

  /** Opens a run in place of its lesson's last one, and remembers what that is to be called. */
  void open(Deed deed, Run other) throws UserException {
    replace(deed, other, () -> playback.open(other));
  }

  /** Opens a checkpoint in place of its lesson's last run. */
  void open(Kind kind, Checkpoint checkpoint) throws UserException {
    replace(Deed.of(kind), checkpoint.run(), () -> playback.open(checkpoint));
  }

  /** Opens a replay in place of its lesson's last run; what is told is told where it arrives. */
  void open(Replay replay, Runnable arrived) throws UserException {
    replace(Deed.of(Kind.PAGE), replay.run(), () -> playback.open(replay, arrived));
  }

  /** Starts the open run anew on a part of the data that were opened last. */
  void select(Run open, Selection selection) throws UserException {
    open(Kind.DATA, open.with(selection.of(whole.of(open.data()))));
  }

  /** Writes the open run as it is into a file; a step half taken is ended first. */
  void save(Path file) throws UserException {
    Optional<Checkpoint> now = playback.checkpoint();
    if (now.isPresent()) {
      CheckpointFile.save(now.get(), file);
      outlet.add(new Event.Saved(file));
    }
  }

  /** Puts a second run beside the open one, if there is none. */
  void compare() throws UserException {
    if (playback.run() != null && !(playback.run().lesson() instanceof Comparison)) {
      goOn(Kind.COMPARISON, playback.checkpoint().map(Checkpoint::split));
    }
  }

  /** Lets the first of two runs go on alone. */
  void endComparison() throws UserException {
    if (playback.run() != null && playback.run().lesson() instanceof Comparison) {
      goOn(Kind.END_OF_COMPARISON, playback.checkpoint().map(both -> both.part(Half.A)));
    }
  }

  private void goOn(Kind kind, Optional<Checkpoint> from) throws UserException {
    if (from.isPresent()) {
      open(kind, from.get());
    }
  }

  /**
   * Changes a setting.
   *
   * @param goesOn whether it is still being moved, so that this change and the next one are one
   */
  void set(Setting setting, boolean goesOn) throws UserException {
    Run before = playback.run();
    // A window may not know yet that the comparison whose second run it sets has ended.
    if (before == null || !before.settings().has(setting.parameter())) {
      return;
    }
    History history = shelf.of(before.lesson());
    if (before.settings().of(setting.parameter()).equals(setting)) {
      history.cameToRest();
      return;
    }
    KeptRun former = playback.loses(List.of(setting)) ? playback.keep().orElse(null) : null;
    playback.set(setting);
    Run after = Objects.requireNonNull(playback.run());
    Deed deed = Deed.of(before.settings(), after.settings());
    history.changed(setting.parameter(), deed, former, goesOn);
    tidy();
  }

  /** Changes several settings, which is one change; those that are as they should be stay. */
  void set(List<Setting> together) throws UserException {
    Run before = playback.run();
    if (before == null) {
      return;
    }
    List<Setting> news =
        together.stream()
            .filter(setting -> before.settings().has(setting.parameter()))
            .filter(setting -> !before.settings().of(setting.parameter()).equals(setting))
            .toList();
    KeptRun former = playback.loses(news) ? playback.keep().orElse(null) : null;
    setAll(news);
    Deed deed = Deed.of(before.settings(), Objects.requireNonNull(playback.run()).settings());
    if (!deed.after().isEmpty()) {
      shelf.of(before.lesson()).did(deed, former);
    }
    tidy();
  }

  /** Takes back what was done last to the open run, if there is anything. */
  void undo() throws UserException {
    Run open = playback.run();
    if (open != null) {
      History history = shelf.of(open.lesson());
      Optional<History.Entry> last = history.lastDone();
      if (last.isPresent()) {
        history.undone(turn(last.get(), last.get().deed().before()));
        tidy();
      }
    }
  }

  /** Does again what was undone last, if there is anything. */
  void redo() throws UserException {
    Run open = playback.run();
    if (open != null) {
      History history = shelf.of(open.lesson());
      Optional<History.Entry> last = history.lastUndone();
      if (last.isPresent()) {
        history.redone(turn(last.get(), last.get().deed().after()));
        tidy();
      }
    }
  }

  /** Goes to the other side of an entry; gives the run that is kept on this side, if one has to. */
  private @Nullable KeptRun turn(History.Entry entry, List<Setting> settings) throws UserException {
    KeptRun other = entry.kept();
    KeptRun here = other != null || playback.loses(settings) ? playback.keep().orElse(null) : null;
    if (other != null) {
      playback.open(other);
      whole.keep(other.run().data());
    } else {
      setAll(settings);
    }
    return here;
  }

  /** Changes settings, each to just this value; those that start the run anew do so together. */
  private void setAll(List<Setting> settings) throws UserException {
    Run anew = Objects.requireNonNull(playback.run());
    for (Setting setting : settings) {
      if (setting.parameter().effect() == Effect.RESTART) {
        anew = anew.with(setting);
      }
    }
    if (!anew.equals(playback.run())) {
      playback.open(anew);
    }
    // What is made by hand changes others, so that it acts; they may be among these.
    List<Setting> handmadeFirst =
        settings.stream()
            .filter(setting -> setting.parameter().effect() != Effect.RESTART)
            .sorted(
                Comparator.comparing(
                    setting -> !(setting.parameter() instanceof HandmadeParameter)))
            .toList();
    for (Setting setting : handmadeFirst) {
      playback.set(setting);
    }
  }

  private void replace(Deed deed, Run next, Command how) throws UserException {
    boolean sameLesson = isOpen(next.lesson());
    History history = shelf.of(next.lesson());
    change(
        next,
        former -> {
          KeptRun replaced = sameLesson ? former : history.asleep().orElse(null);
          history.awake();
          if (replaced != null) {
            history.did(deed, replaced);
          }
        },
        how);
  }

  /** What becomes of the histories once another run is open. */
  @FunctionalInterface
  private interface Bookkeeping {
    void keep(@Nullable KeptRun former);
  }

  private void change(Run next, Bookkeeping books, Command how) throws UserException {
    if (exchange(next, books, how)) {
      // Arrays outside Java's heap go only when somebody looks who still needs them.
      System.gc();
    }
  }

  /** Says whether the run that was open is of another lesson; holds it no more. */
  private boolean exchange(Run next, Bookkeeping books, Command how) throws UserException {
    Run before = playback.run();
    boolean otherLesson = !isOpen(next.lesson());
    KeptRun former = playback.keep().orElse(null);
    how.run();
    whole.keep(next.data());
    if (otherLesson && before != null && former != null) {
      shelf.of(before.lesson()).leave(former);
    }
    books.keep(former);
    tidy();
    return otherLesson && before != null;
  }

  private boolean isOpen(Lesson lesson) {
    return playback.run() != null && playback.run().lesson().id().equals(lesson.id());
  }

  private void tidy() {
    shelf.tidy();
    Run open = playback.run();
    undoable = open == null ? Undoable.NOTHING : shelf.undoable(open.lesson());
  }
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the training thread knows and does: the run that is open, whether it plays, and where it is
 * going. Belongs to that thread; everything it has to tell goes to an {@link Outlet}.
 */
final class Playback {
  /** Nothing is to be reached. */
  private static final long NOWHERE = -1;

  private final Outlet outlet;
  private final Researcher researcher;
  private @Nullable Run run;
  private @Nullable Trainer trainer;
  private boolean playing;

  /** Whether a run that is complete goes on, because it was asked to. */
  private boolean beyond;

  /** Whether it stands because it came to its end. */
  private boolean ended;

  /** Whether something failed that nobody foresaw, perhaps in the middle of a step. */
  private boolean broken;

  private long target = NOWHERE;

  /** What is to be done where a replay ends. */
  private @Nullable Runnable afterwards;

  /** What takes a run further. */
  @FunctionalInterface
  interface Move {
    void of(Trainer trainer) throws UserException;
  }

  Playback(Outlet outlet, Researcher researcher) {
    this.outlet = outlet;
    this.researcher = researcher;
  }

  /** Whether there is something to do without being told. */
  boolean isBusy() {
    return trainer != null && (playing || isSeeking());
  }

  /** Whether a step is to be reached, as fast as possible. */
  boolean isSeeking() {
    return trainer != null && target != NOWHERE;
  }

  /** Whether a run of another lesson is open. */
  boolean isOfAnother(Lesson lesson) {
    return run != null && run.lesson() != lesson;
  }

  /** The run that is open; null before the first. */
  @Nullable Run run() {
    return run;
  }

  /** Opens a run; it plays also where the last one stood by itself, at its end. */
  void open(Run other) throws UserException {
    boolean stoodByItself = ended;
    open(other, new Trainer(other));
    if (stoodByItself) {
      play();
    }
  }

  void open(Checkpoint checkpoint) throws UserException {
    open(checkpoint.run(), Trainer.from(checkpoint));
  }

  /**
   * Opens a run and turns to a step of it.
   *
   * @param arrived done once it stands there
   */
  void open(Replay replay, Runnable arrived) throws UserException {
    Trainer fresh = replay.trainer();
    open(replay.run().with(fresh.settings()), fresh);
    seek(replay.last(fresh));
    afterwards = arrived;
  }

  private void open(Run other, Trainer fresh) {
    open(other, fresh, isOfAnother(other.lesson()) ? figure -> true : outlet.figures());
  }

  private void open(Run other, Trainer fresh, Predicate<String> figures) {
    outlet.look(figures);
    // A run that cannot be shown must not replace one that can.
    outlet.opened(other, fresh.scene(outlet.figures()), fresh.progress());
    researcher.giveUp();
    trainer = fresh;
    run = other;
    broken = false;
    target = NOWHERE;
    beyond = false;
    ended = false;
    afterwards = null;
  }

  /** Opens a run that was kept, where it stood; plays if the last one does. */
  void open(KeptRun kept) throws UserException {
    Trainer fresh = Trainer.from(kept);
    open(kept.run(), fresh, kept.figures());
    beyond = playing && End.isReached(run, fresh);
  }

  /** All of the open run, to be opened again; nothing changes. */
  Optional<KeptRun> keep() {
    if (run == null || trainer == null) {
      return Optional.empty();
    }
    Run now = run.with(trainer.settings());
    Memento past = trainer.memento(!playing, broken);
    return Optional.of(new KeptRun(now, past, playing, outlet.figures()));
  }

  /** Whether these settings cannot be had without losing something of the run. */
  boolean loses(List<Setting> settings) {
    boolean past = trainer != null && trainer.isInThePast();
    return settings.stream()
        .map(setting -> setting.parameter().effect())
        .anyMatch(effect -> effect == Effect.RESTART || (effect == Effect.LIVE && past));
  }

  /** Changes a setting of the open run, if it has such a one. */
  void set(Setting setting) throws UserException {
    if (run == null || trainer == null || !run.settings().has(setting.parameter())) {
      return;
    }
    switch (setting.parameter().effect()) {
      case RESTART -> open(run.with(setting));
      case LIVE -> {
        trainer.use(run.settings().with(setting));
        // What waits to be shown was learned with the old value.
        outlet.outdate();
      }
      case VIEW -> {
        trainer.view(setting);
        outlet.outdate();
      }
    }
    tellSettings(trainer);
  }

  /** The open run as it is; a step half taken is ended first. */
  Optional<Checkpoint> checkpoint() throws UserException {
    if (trainer != null && !trainer.experiment().betweenSteps()) {
      trainer.step();
      outlet.show(trainer, true);
    }
    return standing();
  }

  /** What can be taken out of the open run, if one is. */
  Optional<Exhibit> exhibit() {
    return run == null || trainer == null
        ? Optional.empty()
        : Optional.of(new Exhibit(run, trainer));
  }

  /** Some figures of a lesson are looked at; nothing changes if it is not open any more. */
  void look(Lesson lesson, Set<String> figures) {
    if (run != null && run.lesson() == lesson) {
      outlet.look(figures::contains);
    }
  }

  /** Shows what is to be shown in another way, if no step is about to show it anyway. */
  void update() {
    if (trainer != null) {
      outlet.update(trainer);
    }
  }

  /** A run that is complete goes on if it is played. */
  void play() {
    playing = true;
    ended = false;
    target = NOWHERE;
    if (trainer != null) {
      beyond = End.isReached(run, trainer);
      trainer.rested();
    }
    outlet.add(new Event.Playing());
  }

  /** Plays, or stands where it is shown already. */
  void playOrStand(boolean plays) {
    if (plays) {
      play();
    } else {
      playing = false;
      outlet.add(new Event.Paused());
    }
  }

  void playOrStand() {
    if (playing) {
      stand();
    } else {
      play();
    }
  }

  /** Stands still and shows where. */
  void stand() {
    playing = false;
    ended = false;
    target = NOWHERE;
    if (trainer != null) {
      tellSettings(trainer);
      outlet.show(trainer, true);
    }
    outlet.add(new Event.Paused());
    afterwards = null;
  }

  /** Stands where a replay was to come to. */
  private void arrive() {
    Runnable next = afterwards;
    stand();
    if (next != null) {
      next.run();
    }
  }

  void moveThenStand(Move move) {
    if (trainer == null || moved(trainer, move)) {
      stand();
    }
  }

  /** Turns to a step, earlier or later; {@link #work} leads to it. */
  void seek(long step) {
    if (trainer != null) {
      afterwards = null;
      target = Math.max(0, step);
      trainer.rewind(target);
      trainer.rested();
    }
  }

  void seekEndOfEpoch() {
    if (trainer != null) {
      Experiment experiment = trainer.experiment();
      seek(experiment.stepsOf((long) experiment.epochs() + 1));
    }
  }

  /** One step back, or to the beginning of one that is half taken. */
  void seekBack() {
    if (trainer != null) {
      seek(trainer.experiment().steps() - (trainer.experiment().betweenSteps() ? 1 : 0));
    }
  }

  /** One step nearer to where the run is to go, or on as it plays. */
  void work(Move play) {
    Trainer open = Objects.requireNonNull(trainer);
    boolean there = isSeeking() && open.experiment().steps() >= target;
    if (there) {
      arrive();
    } else if (!isSeeking() && !beyond && End.isReached(run, open)) {
      stand();
      ended = true;
    } else if (moved(open, isSeeking() ? Trainer::step : play)) {
      outlet.show(open, false);
    }
  }

  /** What is to be known of the open run. */
  Optional<Inquiry> inquiry(String study) {
    return Optional.ofNullable(trainer)
        .map(
            open ->
                new Inquiry(
                    open.experiment().study(study),
                    found -> keep(open, found),
                    () -> open == trainer));
  }

  /** Where the open run stands, between two steps. */
  Optional<Checkpoint> standing() {
    return run == null || trainer == null
        ? Optional.empty()
        : Optional.of(Checkpoint.of(run, trainer));
  }

  /** What a study of the open run has found last. */
  Optional<Finding> found(String study) {
    return Optional.ofNullable(trainer).flatMap(open -> open.findings().latest(study));
  }

  private void keep(Trainer asked, Finding found) {
    asked.keep(found);
    if (asked == trainer) {
      outlet.show(asked, true);
    }
  }

  /** A failure that nobody foresaw: whatever was going on has ended. */
  void broken() {
    playing = false;
    broken = true;
    target = NOWHERE;
    outlet.add(new Event.Paused());
  }

  /** Takes a step or runs a phase; a run that has come apart stands still after it. */
  private boolean moved(Trainer open, Move move) {
    try {
      move.of(open);
      tellSettings(open);
      return true;
    } catch (UserException e) {
      outlet.add(new Event.Failed(e.sentence()));
      stand();
      return false;
    }
  }

  /** On the way through the past, settings change when they changed. */
  private void tellSettings(Trainer open) {
    if (run != null && !open.settings().equals(run.settings())) {
      run = run.with(open.settings());
      outlet.add(new Event.Changed(run));
    }
  }
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSets;
import io.github.autoencoderlab.lesson.Effect;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Parameter;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Plays a run on a thread of its own.
 *
 * <p>Every method may be called from any thread and returns at once. What comes back is polled:
 * scenes, of which the latest wins, so that training never waits for a screen, and events, of which
 * none is lost. A failure becomes an event; the player lives on.
 */
public final class Player implements AutoCloseable {
  private static final long CLOSE_SECONDS = 5;
  private static final long NOWHERE = -1;

  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  // Guarded by events, so that a scene and the event that announces its run come together.
  private int openedNotTaken;
  private final AtomicReference<@Nullable Scene> latest = new AtomicReference<>();
  private final Pace pace = new Pace();
  private final Thread thread = new Thread(this::work, "training");
  private volatile Progress progress = Progress.NONE;
  private volatile boolean closing;

  // These belong to the training thread.
  private @Nullable Run run;
  private @Nullable Trainer trainer;
  private boolean playing;
  private long target = NOWHERE;

  /** What the training thread is asked to do between two steps. */
  @FunctionalInterface
  private interface Command {
    void run() throws UserException;
  }

  /** What takes a run further. */
  @FunctionalInterface
  private interface Move {
    void of(Trainer trainer) throws UserException;
  }

  /** A player with nothing to play yet. */
  public Player() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Opens a lesson with its defaults on the data named; a run that is open is replaced. */
  public void open(Lesson lesson, String data, long seed) {
    commands.add(() -> start(Run.of(lesson, DataSets.open(data), seed)));
  }

  /** Opens a run. */
  public void open(Run other) {
    commands.add(() -> start(other));
  }

  /** Starts the run anew on other data; if they cannot be opened, the run goes on as it was. */
  public void openData(String nameOrFolder) {
    commandWithRun(open -> start(open.with(DataSets.open(nameOrFolder))));
  }

  /** Starts the run anew from the same seed. */
  public void reset() {
    commandWithRun(this::start);
  }

  /** Starts the run anew from another seed. */
  public void newSeed(long seed) {
    commandWithRun(open -> start(open.withSeed(seed)));
  }

  /** Changes a parameter: at once if it is live, else by a run that starts anew. */
  public void set(Parameter parameter, double value) {
    commandWithRun(open -> use(open.with(parameter, value), parameter.effect()));
  }

  /** Takes over all settings, by a run that starts anew. */
  public void set(Settings settings) {
    commandWithRun(open -> start(open.with(settings)));
  }

  /** Plays on. */
  public void play() {
    commands.add(
        () -> {
          playing = true;
          target = NOWHERE;
          if (trainer != null) {
            trainer.rested();
          }
          events.add(new Event.Playing());
        });
  }

  /** Stands still after the current step. */
  public void pause() {
    commands.add(this::stand);
  }

  /** Takes one step (ends one that is half taken), then stands still. */
  public void step() {
    moveThenStand(Trainer::step);
  }

  /** Runs one phase, one line of the algorithm, then stands still. */
  public void phase() {
    moveThenStand(Trainer::advance);
  }

  /** Takes steps to the end of the epoch, then stands still. */
  public void epoch() {
    commands.add(
        () -> {
          if (trainer != null) {
            int perEpoch = trainer.experiment().stepsPerEpoch();
            seek((trainer.experiment().steps() / perEpoch + 1) * perEpoch);
          }
        });
  }

  /** Goes one step back, or to the beginning of one that is half taken, and stands still. */
  public void back() {
    commands.add(
        () -> {
          if (trainer != null) {
            int whole = trainer.experiment().betweenSteps() ? 1 : 0;
            seek(Math.max(0, trainer.experiment().steps() - whole));
          }
        });
  }

  /** Goes to a step, earlier or later, and stands still; another command on the way ends it. */
  public void goTo(long step) {
    commands.add(() -> seek(step));
  }

  /** Keeps to a speed. */
  public void setSpeed(Speed speed) {
    pace.set(speed);
    commands.add(() -> {});
  }

  /**
   * The latest scene, if there is one that was not taken yet. It is one of the run whose {@link
   * Event.Opened} was taken last: scenes of a new run wait until that event is taken.
   */
  public Optional<Scene> takeScene() {
    synchronized (events) {
      return openedNotTaken > 0 ? Optional.empty() : Optional.ofNullable(latest.getAndSet(null));
    }
  }

  /** The oldest event that was not taken yet. */
  public Optional<Event> takeEvent() {
    synchronized (events) {
      Event event = events.poll();
      openedNotTaken -= event instanceof Event.Opened ? 1 : 0;
      return Optional.ofNullable(event);
    }
  }

  /** How far the run is. */
  public Progress progress() {
    return progress;
  }

  /** Stops after the current step and waits for it, a few seconds at most. */
  @Override
  public void close() {
    closing = true;
    commands.add(() -> {});
    try {
      thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!closing) {
      try {
        turn();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }
  }

  private void turn() throws InterruptedException {
    Command command = nextCommand();
    if (command != null) {
      obey(command);
    } else if (trainer != null && target != NOWHERE) {
      approach(trainer);
    } else if (trainer != null
        && moved(trainer, pace.slowMotion() ? Trainer::advance : Trainer::step)) {
      pace.kept();
      show(latest.get() == null);
    }
  }

  /** Waits for a command only as long as there is nothing else to do. */
  private @Nullable Command nextCommand() throws InterruptedException {
    if (trainer != null && target != NOWHERE) {
      return commands.poll();
    }
    return playing && trainer != null
        ? commands.poll(pace.untilDue(), TimeUnit.NANOSECONDS)
        : commands.take();
  }

  /** One step nearer to where the run is to go. */
  private void approach(Trainer open) {
    if (open.experiment().steps() >= target) {
      stand();
    } else if (moved(open, Trainer::step)) {
      show(latest.get() == null);
    }
  }

  private void seek(long step) {
    if (trainer != null) {
      target = Math.max(0, step);
      trainer.rewind(target);
      trainer.rested();
    }
  }

  /** A command that cannot be obeyed changes nothing: what was playing plays on. */
  private void obey(Command command) {
    try {
      command.run();
    } catch (UserException e) {
      events.add(new Event.Failed(e.sentence()));
    }
  }

  /** Takes a step or runs a phase; a run that has come apart stands still after it. */
  private boolean moved(Trainer open, Move move) {
    try {
      move.of(open);
      tellSettings(open);
      return true;
    } catch (UserException e) {
      events.add(new Event.Failed(e.sentence()));
      stand();
      return false;
    }
  }

  private void start(Run other) throws UserException {
    Trainer fresh = new Trainer(other);
    // A run that cannot be shown must not replace one that can.
    Scene first = fresh.scene();
    trainer = fresh;
    run = other;
    target = NOWHERE;
    progress = fresh.progress();
    synchronized (events) {
      latest.set(first);
      openedNotTaken++;
      events.add(new Event.Opened(other));
    }
  }

  private void use(Run changed, Effect effect) throws UserException {
    if (effect == Effect.RESTART || trainer == null) {
      start(changed);
    } else {
      trainer.use(changed.settings());
      tellSettings(trainer);
    }
  }

  /** On the way through the past, settings change when they changed. */
  private void tellSettings(Trainer open) {
    if (run != null && !open.settings().equals(run.settings())) {
      run = run.with(open.settings());
      events.add(new Event.Changed(run));
    }
  }

  private void moveThenStand(Move move) {
    commands.add(
        () -> {
          if (trainer == null || moved(trainer, move)) {
            stand();
          }
        });
  }

  private void stand() {
    playing = false;
    target = NOWHERE;
    if (trainer != null) {
      tellSettings(trainer);
    }
    show(true);
    events.add(new Event.Paused());
  }

  private void fail(Throwable cause) {
    String what = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    String key = cause instanceof OutOfMemoryError ? "error.memory" : "error.unexpected";
    playing = false;
    target = NOWHERE;
    events.add(new Event.Failed(Message.of(key, what)));
    events.add(new Event.Paused());
  }

  /** Progress always; a scene, which costs something, only when somebody looks. */
  private void show(boolean scene) {
    if (trainer != null) {
      progress = trainer.progress();
      if (scene) {
        latest.set(trainer.scene());
      }
    }
  }

  /** A command that needs an open run; without one there is nothing to do. */
  private void commandWithRun(RunCommand command) {
    commands.add(
        () -> {
          if (run != null) {
            command.run(run);
          }
        });
  }

  @FunctionalInterface
  private interface RunCommand {
    void run(Run open) throws UserException;
  }
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.MachineWarning;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Deed.Kind;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  private final CommandQueue commands = new CommandQueue();
  private final Outlet outlet = new Outlet();
  private final Researcher researcher = new Researcher(this::tell);
  private final Playback playback = new Playback(outlet, researcher);
  private final Keeper keeper;
  private final ChangeQueue changes;
  private final Studies studies =
      new Studies(playback, researcher, task -> commands.add(task::run));
  private final Pace pace = new Pace();
  private final Thread thread = new Thread(this::live, "training");
  private volatile boolean closing;

  /** What there is to say of the machine, until it was asked. Of the training thread. */
  private Supplier<Optional<Message>> warning;

  /** A player with nothing to play yet. */
  public Player() {
    this(MachineWarning::find, Shelf.ofThisMachine());
  }

  /** A player with nothing to play yet; the warning is asked for after the first run was opened. */
  Player(Supplier<Optional<Message>> warning, Shelf shelf) {
    this.warning = warning;
    keeper = new Keeper(playback, outlet, shelf);
    changes = new ChangeQueue(keeper, commands::add);
    thread.setDaemon(true);
    thread.start();
  }

  /** Opens a lesson as it was left; the first time, as it ships, and lets it play. */
  public void open(Lesson lesson) {
    commands.addOpening(() -> keeper.come(lesson));
  }

  /** Opens a lesson as it ships, trained if there is a checkpoint, and lets it play. */
  public void openAsItShips(Lesson lesson) {
    commands.addOpening(() -> keeper.openAsItShips(lesson));
  }

  /** Takes back what was done last to the open run. */
  public void undo() {
    commands.add(keeper::undo);
  }

  /** Does again what was undone last. */
  public void redo() {
    commands.add(keeper::redo);
  }

  /** What can be undone and redone. */
  public Undoable undoable() {
    return keeper.undoable();
  }

  /**
   * Opens a run, found on the training thread, goes to its step and makes studies there.
   *
   * @param stood is told, on the training thread, once all is made; never, if it is kept from that
   */
  public void open(ReplaySource source, List<String> asked, Consumer<Standing> stood) {
    List<String> copy = List.copyOf(asked);
    commands.addOpening(() -> keeper.open(source.find(), () -> studies.begin(copy, stood)));
  }

  /** Opens a checkpoint; if that cannot be, what is open goes on as it was. */
  public void openCheckpoint(Path file) {
    commands.add(() -> keeper.open(Kind.RUN, CheckpointFile.read(file, null)));
  }

  /** Puts a second run beside the open one, which goes on from here with the same settings. */
  public void compare() {
    commands.add(keeper::compare);
  }

  /** Ends the comparison of two runs: the first goes on alone. */
  public void endComparison() {
    commands.add(keeper::endComparison);
  }

  /** Writes the run as it is into a file. */
  public void saveCheckpoint(Path file) {
    commands.add(() -> keeper.save(file));
  }

  /** Opens a run. */
  public void open(Run other) {
    commands.add(() -> keeper.open(Kind.RUN, other));
  }

  /**
   * Starts the run anew on other data; if they cannot be opened, the run goes on as it was.
   *
   * @param nameOrFolder of the data; empty for those that are open
   * @param settings to be changed with them, each as {@code id=value}
   */
  public void openData(String nameOrFolder, String... settings) {
    withRun(
        open -> {
          Settings changed = open.settings();
          for (String setting : settings) {
            changed = changed.with(setting);
          }
          DataSet data = nameOrFolder.isEmpty() ? open.data() : DataSets.open(nameOrFolder);
          keeper.open(Kind.DATA, open.with(data).with(changed));
        });
  }

  /** Starts the run anew on other data that were read already. */
  public void openData(DataSet data) {
    withRun(open -> keeper.open(Kind.DATA, open.with(data)));
  }

  /** Starts the run anew on a part of the data that were opened last. */
  public void select(Selection selection) {
    withRun(open -> keeper.select(open, selection));
  }

  /** Starts the run anew from the same seed. */
  public void reset() {
    withRun(open -> keeper.open(Kind.RESTART, open));
  }

  /** Starts the run anew from another seed. */
  public void newSeed(long seed) {
    withRun(open -> keeper.open(Kind.SEED, open.withSeed(seed)));
  }

  /**
   * Changes a parameter: at once if it is live, else by a run that starts anew. Of views that come
   * faster than they can be shown, such as those of a moving pen, only the latest counts.
   */
  public void set(Setting setting) {
    changes.set(setting, false);
  }

  /** The same of what is being moved: all up to the next {@link #set} is one change. */
  public void move(Setting setting) {
    changes.set(setting, true);
  }

  /** Changes several parameters at once, which is one change to be undone. */
  public void set(List<Setting> together) {
    changes.set(together);
  }

  /** Takes over all settings, by a run that starts anew. */
  public void set(Settings settings) {
    withRun(open -> keeper.open(Deed.of(open.settings(), settings), open.with(settings)));
  }

  /** Plays on. */
  public void play() {
    commands.add(playback::play);
  }

  /** Stands still after the current step. */
  public void pause() {
    commands.add(playback::stand);
  }

  /** Plays if it stands, stands if it plays, as it is when its turn has come. */
  public void playOrPause() {
    commands.add(playback::playOrStand);
  }

  /** Takes one step (ends one that is half taken), then stands still. */
  public void step() {
    commands.add(() -> playback.moveThenStand(Trainer::step));
  }

  /** Runs one phase, one line of the algorithm, then stands still. */
  public void phase() {
    commands.add(() -> playback.moveThenStand(Trainer::advance));
  }

  /** Takes steps to the end of the epoch, then stands still. */
  public void epoch() {
    commands.add(playback::seekEndOfEpoch);
  }

  /** Goes one step back, or to the beginning of one that is half taken, and stands still. */
  public void back() {
    commands.add(playback::seekBack);
  }

  /** Goes to a step, earlier or later, and stands still; another command on the way ends it. */
  public void goTo(long step) {
    commands.add(() -> playback.seek(step));
  }

  /** Begins a study of the open run as it is; another one that is under way is given up. */
  public void study(String id) {
    commands.add(() -> studies.begin(id));
  }

  /** Gives up the study that is under way. */
  public void giveUpStudy() {
    researcher.giveUp();
  }

  /** The study that is under way. */
  public Optional<StudyProgress> studying() {
    return researcher.progress();
  }

  /** Lets something be taken out of the open run, on the training thread. */
  public void show(Consumer<Exhibit> taker) {
    commands.add(() -> playback.exhibit().ifPresent(taker));
  }

  /** Keeps to a speed. */
  public void setSpeed(PlaySpeed speed) {
    pace.set(speed);
    commands.addLook(() -> {});
  }

  /** Makes scenes for some figures only, by their ids, until another lesson is opened. */
  public void look(Lesson lesson, Set<String> figures) {
    Set<String> copy = Set.copyOf(figures);
    commands.addLook(() -> playback.look(lesson, copy));
  }

  /** The latest scene not taken yet; one of a run that no event has announced waits for that. */
  public Optional<Scene> takeScene() {
    return outlet.takeScene();
  }

  /** The oldest event that was not taken yet. */
  public Optional<Event> takeEvent() {
    return outlet.takeEvent();
  }

  /** How far the run is. */
  public Progress progress() {
    return outlet.progress();
  }

  /** Stops after the current step and waits for it, a few seconds at most. */
  @Override
  public void close() {
    closing = true;
    researcher.giveUp();
    commands.add(() -> {});
    try {
      thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() {
    while (!closing) {
      try {
        turn();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        tell(e);
        playback.broken();
      }
    }
  }

  private void turn() throws InterruptedException {
    Command command = nextCommand();
    if (command != null) {
      obey(command);
      // A pen that moves on and on must not keep training from its steps.
      if (!playback.isBusy() || pace.untilDue(outlet.progress().step()) > 0) {
        playback.update();
      }
    } else {
      playback.work(pace.slowMotion() ? Trainer::advance : Trainer::step);
      pace.kept();
    }
  }

  /** Waits for a command only as long as there is nothing else to do. */
  private @Nullable Command nextCommand() throws InterruptedException {
    if (playback.isSeeking()) {
      return commands.poll();
    }
    return playback.isBusy()
        ? commands.poll(pace.untilDue(outlet.progress().step()))
        : commands.take();
  }

  /** A command that cannot be obeyed changes nothing: what was playing plays on. */
  private void obey(Command command) {
    try {
      command.run();
    } catch (UserException e) {
      outlet.add(new Event.Failed(e.sentence()));
    }
    if (playback.run() != null) {
      warning.get().ifPresent(found -> outlet.add(new Event.Failed(found)));
      warning = Optional::empty;
    }
  }

  private void tell(Throwable cause) {
    outlet.add(Event.Failed.of(cause));
  }

  private void withRun(Command.OnRun command) {
    commands.add(
        () -> {
          Run open = playback.run();
          if (open != null) {
            command.run(open);
          }
        });
  }
}

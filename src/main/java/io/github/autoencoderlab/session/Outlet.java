package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Scene;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a player has to tell, handed from its thread to whoever polls: the latest scene, of which
 * only the latest counts, and all events, of which none is lost.
 */
final class Outlet {
  // Guarded by this, so that a scene and the event that announces its run come together.
  private final Queue<Event> events = new ArrayDeque<>();
  private @Nullable Scene latest;
  private int openedNotTaken;
  private boolean outdated; // of the training thread alone
  private Predicate<String> figures = figure -> true; // of the training thread alone
  private OptionalLong end = OptionalLong.empty(); // of the training thread alone
  private final LookBudget looks = new LookBudget(); // of the training thread alone
  private volatile Progress progress = Progress.NONE;

  synchronized void opened(Run run, Scene first, Progress start) {
    latest = first;
    outdated = false;
    end = run.lesson().watchedSteps();
    progress = start.until(end);
    openedNotTaken++;
    events.add(new Event.Opened(run));
  }

  synchronized void add(Event event) {
    events.add(event);
  }

  /** Which figures are looked at. */
  Predicate<String> figures() {
    return figures;
  }

  /** Which figures are looked at from now on. */
  void look(Predicate<String> at) {
    figures = at;
    outdate();
  }

  /** What was shown last is to be shown in another way. */
  void outdate() {
    outdated = true;
  }

  /** Shows in another way what was shown last, unless that was done already. */
  void update(Trainer trainer) {
    if (outdated) {
      show(trainer, true);
    }
  }

  /**
   * Progress always; a scene, which costs something, only when somebody looks and it does not keep
   * training from its steps, when it is the last, or when the one that waits shows things as they
   * are not to be shown any more.
   */
  void show(Trainer trainer, boolean last) {
    long now = System.nanoTime();
    if (last || outdated || (isEmpty() && looks.due(now))) {
      outdated = false;
      Scene scene = last ? trainer.scene(figures) : trainer.glimpse(figures);
      looks.spent(now, System.nanoTime());
      synchronized (this) {
        latest = scene;
      }
    }
    progress = trainer.progress().until(end);
  }

  /** The latest scene; none as long as its run has not been announced. */
  synchronized Optional<Scene> takeScene() {
    if (openedNotTaken > 0) {
      return Optional.empty();
    }
    Optional<Scene> taken = Optional.ofNullable(latest);
    latest = null;
    return taken;
  }

  synchronized Optional<Event> takeEvent() {
    Event event = events.poll();
    openedNotTaken -= event instanceof Event.Opened ? 1 : 0;
    return Optional.ofNullable(event);
  }

  Progress progress() {
    return progress;
  }

  private synchronized boolean isEmpty() {
    return latest == null;
  }
}

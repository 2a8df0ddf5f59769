package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was done in one lesson, to be undone and redone, and its run while another lesson is open.
 * Belongs to the training thread.
 */
final class History {
  private static final int MOST = 200;

  private final Deque<Entry> undo = new ArrayDeque<>();
  private final Deque<Entry> redo = new ArrayDeque<>();
  private @Nullable KeptRun asleep;
  private boolean letGo;

  /** The parameter that is still being moved; null if none is. */
  private @Nullable Parameter moving;

  /**
   * One step of the history.
   *
   * @param kept the whole run on the other side of the deed; null if settings are all of it
   */
  record Entry(Deed deed, @Nullable KeptRun kept) {}

  /**
   * Something was done, after which nothing can be redone.
   *
   * @param former the run that it replaced or whose future it has forgotten; null if there is none
   */
  void did(Deed deed, @Nullable KeptRun former) {
    moving = null;
    redo.clear();
    push(new Entry(deed, former));
  }

  /** A setting was changed; of one that is moved, all changes up to the last are one. */
  void changed(Parameter parameter, Deed deed, @Nullable KeptRun former, boolean goesOn) {
    boolean one = former == null && belongTogether(moving, parameter) && !undo.isEmpty();
    if (one) {
      Entry begun = undo.pop();
      Deed whole = join(begun.deed(), deed);
      if (!whole.after().isEmpty() || begun.kept() != null) {
        undo.push(new Entry(whole, begun.kept()));
      }
    } else if (!deed.after().isEmpty()) {
      did(deed, former);
    }
    moving = goesOn ? parameter : null;
  }

  /** What was moved is moved no more, so that the next change is another one. */
  void cameToRest() {
    moving = null;
  }

  /** Drawings are drawn in both of two runs at once. */
  private static boolean belongTogether(@Nullable Parameter before, Parameter now) {
    return now.equals(before)
        || (now instanceof HandmadeParameter && before instanceof HandmadeParameter);
  }

  private static Deed join(Deed first, Deed then) {
    Map<Parameter, Setting> before = new LinkedHashMap<>();
    Map<Parameter, Setting> after = new LinkedHashMap<>();
    then.before().forEach(setting -> before.put(setting.parameter(), setting));
    first.before().forEach(setting -> before.put(setting.parameter(), setting));
    first.after().forEach(setting -> after.put(setting.parameter(), setting));
    then.after().forEach(setting -> after.put(setting.parameter(), setting));
    before.values().removeIf(old -> old.equals(after.get(old.parameter())));
    after.keySet().retainAll(before.keySet());
    return new Deed(
        first.kind(), new ArrayList<>(before.values()), new ArrayList<>(after.values()));
  }

  private void push(Entry entry) {
    undo.push(entry);
    if (undo.size() > MOST) {
      undo.removeLast();
    }
  }

  /** What is to be undone next. */
  Optional<Entry> lastDone() {
    return Optional.ofNullable(undo.peek());
  }

  /** What is to be redone next. */
  Optional<Entry> lastUndone() {
    return Optional.ofNullable(redo.peek());
  }

  /** The last deed was undone; the run that was open until then is kept, if it is another one. */
  void undone(@Nullable KeptRun former) {
    moving = null;
    redo.push(new Entry(undo.pop().deed(), former));
  }

  /** The last undone deed was redone. */
  void redone(@Nullable KeptRun former) {
    moving = null;
    undo.push(new Entry(redo.pop().deed(), former));
  }

  /** Another lesson is opened. */
  void leave(KeptRun run) {
    moving = null;
    asleep = run;
    letGo = false;
  }

  /** The run while another lesson is open. */
  Optional<KeptRun> asleep() {
    return Optional.ofNullable(asleep);
  }

  /** Its run is open again, or another one is. */
  void awake() {
    asleep = null;
    letGo = false;
  }

  /** Whether the run had to be let go while another lesson was open. */
  boolean hasLetGo() {
    return letGo;
  }

  /** All runs that are kept. */
  List<KeptRun> kept() {
    List<KeptRun> all = new ArrayList<>();
    asleep().ifPresent(all::add);
    undo.forEach(entry -> add(entry.kept(), all));
    redo.forEach(entry -> add(entry.kept(), all));
    return all;
  }

  private static void add(@Nullable KeptRun kept, List<KeptRun> all) {
    if (kept != null) {
      all.add(kept);
    }
  }

  /** Keeps a run no more, nor what could be come to through it only. */
  void letGo(KeptRun run) {
    if (run == asleep) {
      asleep = null;
      letGo = true;
      undo.clear();
      redo.clear();
    }
    forget(undo, run);
    forget(redo, run);
  }

  private static void forget(Deque<Entry> entries, KeptRun run) {
    Predicate<Entry> is = entry -> entry.kept() == run;
    if (entries.stream().anyMatch(is)) {
      List<Entry> left = entries.stream().takeWhile(is.negate()).toList();
      entries.clear();
      entries.addAll(left);
    }
  }
}

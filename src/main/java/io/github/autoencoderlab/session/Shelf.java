package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.lesson.Lesson;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The runs that are kept, those of lessons that are not open and those that can be had by undoing,
 * within a bound of memory. Where they take more, the ones unseen longest have their pasts thinned
 * to a beginning and an end; where that is not enough, they are let go, in the same order. Belongs
 * to the training thread.
 */
final class Shelf {
  private static final long MOST_BYTES = 192L << 20;
  private static final int SHARE_OF_HEAP = 4;

  private final long budget;
  private final Map<String, History> histories = new HashMap<>();
  private final Map<KeptRun, Integer> order = new HashMap<>();
  private int putSoFar;

  /** An empty shelf for so many bytes. */
  Shelf(long budget) {
    this.budget = budget;
  }

  /** An empty shelf for as much as this machine's heap can spare. */
  static Shelf ofThisMachine() {
    return new Shelf(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
  }

  /** Bytes that kept runs may take. */
  long budget() {
    return budget;
  }

  /** What was done in a lesson, alone or compared. */
  History of(Lesson lesson) {
    return histories.computeIfAbsent(lesson.id(), id -> new History());
  }

  /** Keeps to the bound; runs that are new here count as the ones seen last. */
  void tidy() {
    kept().stream().filter(run -> !order.containsKey(run)).forEach(this::remember);
    order.keySet().retainAll(Set.copyOf(kept()));
    for (KeptRun longest : longestUnseenFirst()) {
      if (bytes() > budget) {
        longest.memento().timeline().thin();
      }
    }
    for (KeptRun longest : longestUnseenFirst()) {
      if (bytes() > budget) {
        histories.values().forEach(history -> history.letGo(longest));
      }
    }
    order.keySet().retainAll(Set.copyOf(kept()));
  }

  private void remember(KeptRun run) {
    order.put(run, putSoFar++);
  }

  private List<KeptRun> longestUnseenFirst() {
    return order.keySet().stream().sorted(Comparator.comparing(order::get)).toList();
  }

  private List<KeptRun> kept() {
    return histories.values().stream().flatMap(history -> history.kept().stream()).toList();
  }

  /** Memory that the kept runs take, with all examples that they share once. */
  long bytes() {
    IdentityHashMap<Examples, Long> examples = new IdentityHashMap<>();
    long pasts = 0;
    for (KeptRun run : kept()) {
      pasts += run.memento().bytes();
      DataSet data = run.run().data();
      examples.computeIfAbsent(data.train(), Shelf::bytes);
      examples.computeIfAbsent(data.test(), Shelf::bytes);
    }
    return pasts + examples.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long bytes(Examples examples) {
    long each = examples instanceof Images ? Byte.BYTES : Float.BYTES;
    return each * examples.count() * examples.size();
  }

  /** What can be undone and redone in a lesson. */
  Undoable undoable(Lesson lesson) {
    History history = of(lesson);
    Optional<Deed> undo = history.lastDone().map(History.Entry::deed);
    Optional<Deed> redo = history.lastUndone().map(History.Entry::deed);
    return new Undoable(undo, redo);
  }
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The past of a run: keyframes within a memory budget, and which settings acted from which step on.
 *
 * <p>Any earlier step is the nearest keyframe before it plus the steps in between, taken again. The
 * last thousand steps keep all their keyframes; older ones thin out, the more the older they are.
 */
final class Timeline {
  /** Steps from one keyframe to the next. */
  static final int SPACING = 50;

  private static final int NOT_THINNED = 1000;
  private static final int ENOUGH = 2 * NOT_THINNED / SPACING;

  private final long budget;
  private final NavigableMap<Long, State> keyframes = new TreeMap<>();
  private final NavigableMap<Long, Settings> changes = new TreeMap<>();
  private long bytes;

  /**
   * A past that begins with the first state and its settings.
   *
   * @param budget bytes that keyframes may take, 0 for none but the first; otherwise the first and
   *     the last one are kept in any case
   */
  Timeline(State first, Settings settings, long budget) {
    this.budget = budget;
    add(first);
    changes.put(first.step(), settings);
  }

  /** The same past, to go on in another way. */
  Timeline(Timeline other) {
    budget = other.budget;
    keyframes.putAll(other.keyframes);
    changes.putAll(other.changes);
    bytes = other.bytes;
  }

  /** Keeps the first keyframe and the last one only: the steps between have to be taken again. */
  void thin() {
    while (keyframes.size() > 2) {
      bytes -= removeLeastMissed().bytes();
    }
  }

  /** Whether a keyframe of this step is worth its memory. */
  boolean wants(long step) {
    return budget > 0 && step % SPACING == 0;
  }

  /** Adds a keyframe later than all others. */
  void add(State state) {
    keyframes.put(state.step(), state);
    bytes += state.bytes();
    while (isCrowded()) {
      bytes -= removeLeastMissed().bytes();
    }
  }

  /** Half of the budget is enough for many keyframes; all of it is for the few of a large model. */
  private boolean isCrowded() {
    int count = keyframes.size();
    return (count > ENOUGH && bytes > budget / 2) || (count > 2 && bytes > budget);
  }

  /** From this step on, other settings act; what was recorded of later steps is forgotten. */
  void change(long step, Settings settings) {
    keyframes.tailMap(step, false).values().forEach(state -> bytes -= state.bytes());
    keyframes.tailMap(step, false).clear();
    changes.tailMap(step, true).clear();
    changes.put(step, settings);
  }

  /** A parameter has, and always had, this value. */
  void setAlways(Setting setting) {
    changes.replaceAll((step, settings) -> settings.with(setting));
  }

  /** The step that the past begins with. */
  long first() {
    return keyframes.firstKey();
  }

  /** The latest keyframe that is not after this step, or the first if all are. */
  State before(long step) {
    return keyframes.floorEntry(Math.max(step, keyframes.firstKey())).getValue();
  }

  /** The settings that act on the step after this many. */
  Settings settings(long step) {
    return changes.floorEntry(Math.max(step, changes.firstKey())).getValue();
  }

  /** The settings that act after later steps than this one, by step. */
  SortedMap<Long, Settings> later(long step) {
    return changes.tailMap(step, false);
  }

  /** What was changed on the way, from the earliest change to the latest. */
  List<Change> changes() {
    List<Change> found = new ArrayList<>();
    Settings before = changes.firstEntry().getValue();
    for (Map.Entry<Long, Settings> entry : changes.entrySet()) {
      Settings after = entry.getValue();
      List<Setting> changed = after.differingFrom(before);
      if (!changed.isEmpty()) {
        found.add(new Change(entry.getKey(), before.differingFrom(after), changed));
      }
      before = after;
    }
    return found;
  }

  /** Bytes taken by keyframes. */
  long bytes() {
    return bytes;
  }

  /** The keyframe whose loss adds least, seen from now: a short gap, long ago. */
  private State removeLeastMissed() {
    long now = keyframes.lastKey();
    long chosen = keyframes.higherKey(keyframes.firstKey());
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<Long, State> entry :
        keyframes.subMap(keyframes.firstKey(), false, now, false).entrySet()) {
      long step = entry.getKey();
      double gap = keyframes.higherKey(step) - keyframes.lowerKey(step);
      double loss = gap / (now - step) + (now - step <= NOT_THINNED ? now : 0);
      if (loss < least) {
        least = loss;
        chosen = step;
      }
    }
    return keyframes.remove(chosen);
  }
}

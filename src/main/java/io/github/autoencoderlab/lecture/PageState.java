package io.github.autoencoderlab.lecture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A state of a run, as it is written down: all that is needed to come to it again.
 *
 * @param lesson its id
 * @param data where the data come from, as {@code Origin.text} writes it; empty for the lesson's
 * @param checkpoint {@code shipped}, a file beside, or empty to begin at the first step
 * @param seed of the run; ignored if it goes on from a checkpoint
 * @param step at which it stands; none for the lesson's usual end or the checkpoint's step
 * @param settings what differs from the defaults, by parameter id, as text
 * @param changes what became of them, by the step after which it did
 * @param studies ids of those that have been made there
 */
public record PageState(
    String lesson,
    String data,
    String checkpoint,
    long seed,
    OptionalLong step,
    Map<String, String> settings,
    Map<Long, Map<String, String>> changes,
    List<String> studies) {
  /** Copies what can change. */
  public PageState {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    studies = List.copyOf(studies);
  }

  /** A lesson as it begins. */
  public static PageState of(String lesson) {
    return new PageState(lesson, "", "", 1, OptionalLong.empty(), Map.of(), Map.of(), List.of());
  }

  /**
   * The same state of a run from another seed; of a checkpoint, the state itself.
   *
   * @param by what is added to the seed
   */
  PageState withSeedMoved(long by) {
    return checkpoint.isEmpty()
        ? new PageState(lesson, data, checkpoint, seed + by, step, settings, changes, studies)
        : this;
  }

  /** The same run, at no step and without studies: states that have it in common share it. */
  PageState course() {
    return new PageState(
        lesson, data, checkpoint, seed, OptionalLong.empty(), settings, changes, List.of());
  }
}

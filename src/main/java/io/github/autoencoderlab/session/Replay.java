package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.UserException;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How to come to a step of a run: taken again, it is the same, bit for bit on the same kind of
 * processor.
 *
 * @param run with the settings that it begins with
 * @param from a checkpoint of this run to go on from; null to begin at the first step
 * @param changes the settings that act after so many steps, until the next ones do
 * @param step to come to; none for the checkpoint's, else where a run of the lesson ends
 */
public record Replay(
    Run run, @Nullable Checkpoint from, SortedMap<Long, Settings> changes, OptionalLong step) {
  /** Copies the map. */
  public Replay {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /** Where it comes to, if a trainer of it is known. */
  public long last(Trainer trainer) {
    long usual =
        from != null
            ? from.state().step()
            : trainer.experiment().plannedSteps().orElse(run.lesson().defaultSteps());
    return step.orElse(usual);
  }

  /**
   * A trainer before the first of its steps, which keeps no past.
   *
   * @throws UserException if data or settings do not suit the lesson
   */
  public Trainer withoutPast() throws UserException {
    return planned(from == null ? Trainer.withoutPast(run) : Trainer.withoutPastFrom(from));
  }

  /**
   * A trainer before the first of its steps.
   *
   * @throws UserException if data or settings do not suit the lesson
   */
  Trainer trainer() throws UserException {
    return planned(from == null ? new Trainer(run) : Trainer.from(from));
  }

  private Trainer planned(Trainer trainer) {
    trainer.plan(changes);
    return trainer;
  }
}

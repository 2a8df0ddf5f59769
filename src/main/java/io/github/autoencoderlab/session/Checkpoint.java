package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.state.State;
import java.util.Map;

/**
 * A run and how far it has come: what is needed to show it at once and to go on from there, bit for
 * bit on the same kind of processor.
 *
 * @param run with the settings of the moment
 * @param state between two steps
 * @param curves all that was measured until then
 */
public record Checkpoint(Run run, State state, Map<String, Curves.Curve> curves) {
  /** Copies the map. */
  public Checkpoint {
    curves = Map.copyOf(curves);
  }

  /**
   * Of a run as it is.
   *
   * @throws IllegalStateException in the middle of a step
   */
  public static Checkpoint of(Run run, Trainer trainer) {
    return new Checkpoint(
        run.with(trainer.settings()), trainer.experiment().save(), trainer.curves().all());
  }

  /** The lesson. */
  public Lesson lesson() {
    return run.lesson();
  }
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.comparison.Halves;
import io.github.autoencoderlab.lesson.parameter.Settings;
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

  /**
   * Two runs of which each goes on from here, with the same settings at first, unless it is two.
   */
  public Checkpoint split() {
    if (run.lesson() instanceof Comparison) {
      return this;
    }
    Comparison comparison = new Comparison(run.lesson());
    Settings both = comparison.join(run.settings(), run.settings());
    return new Checkpoint(
        new Run(comparison, both, run.data(), run.seed()),
        Halves.join(state, state, state.step()),
        Halves.join(curves, curves));
  }

  /** One of two runs, to go on alone; a run that is alone already is what it is. */
  public Checkpoint part(Half half) {
    if (!(run.lesson() instanceof Comparison comparison)) {
      return this;
    }
    Settings settings = comparison.part(run.settings(), half);
    return new Checkpoint(
        new Run(comparison.lesson(), settings, run.data(), run.seed()),
        Halves.part(state, half),
        Halves.part(curves, half));
  }

  /** The lesson. */
  public Lesson lesson() {
    return run.lesson();
  }
}

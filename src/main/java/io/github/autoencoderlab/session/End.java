package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Experiment;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where a run that is watched stands by itself. */
final class End {
  private End() {}

  /** The step that its settings plan, else after which its lesson lets no run go on unasked. */
  static OptionalLong of(Run run, Experiment experiment) {
    OptionalLong planned = experiment.plannedSteps();
    return planned.isPresent() ? planned : run.lesson().watchedSteps();
  }

  /** Whether a run has come there. */
  static boolean isReached(@Nullable Run run, Trainer trainer) {
    Experiment experiment = trainer.experiment();
    return run != null
        && experiment.betweenSteps()
        && experiment.steps() >= of(run, experiment).orElse(Long.MAX_VALUE);
  }
}

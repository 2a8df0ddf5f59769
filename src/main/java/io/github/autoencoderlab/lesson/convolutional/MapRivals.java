package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Nets that learn for a study, one after the other. */
final class MapRivals {
  private final StudyWork work;
  private final Function<Answer, Finding> finding;

  MapRivals(StudyWork work, Function<Answer, Finding> finding) {
    this.work = work;
    this.finding = finding;
  }

  /** How many nets will learn, of whatever kind. */
  void expect(int nets) {
    work.expect(nets);
  }

  /** A net that has learned as a run does. */
  MapTrainer learned(MapRun run, long steps) {
    MapTrainer trainer = run.begun();
    learn(steps, step -> trainer.step());
    return trainer;
  }

  /**
   * Lets anything else learn.
   *
   * @param learner is told the number of each step, from 0
   */
  void learn(long steps, LongConsumer learner) {
    for (long step = 0; step < steps; step++) {
      work.follow((double) step / steps);
      learner.accept(step);
    }
    work.completed();
  }

  /** Shows what is known so far. */
  void show(Answer soFar) {
    work.found(finding.apply(soFar));
  }
}

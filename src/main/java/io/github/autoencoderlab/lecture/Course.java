package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.session.Replay;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Follows a run from moment to moment, each later than the one before. */
public final class Course {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Trainer trainer;
  private final Replay replay;
  private double spent;

  /**
   * Before the first step.
   *
   * @throws UserException if there is no such run
   */
  public Course(PageState state, StateOpener opener) throws UserException {
    long began = System.nanoTime();
    replay = opener.open(state.course());
    trainer = replay.withoutPast();
    spent = since(began);
  }

  /** The step of a state of this run. */
  long step(OptionalLong asked) {
    return asked.orElse(replay.last(trainer));
  }

  /**
   * Comes to the step of a state, no earlier than it is, and makes its studies.
   *
   * @throws UserException if something measured on the way is no number any more
   */
  public Trainer follow(PageState state) throws UserException {
    moment(state);
    return trainer;
  }

  /** Examples learned from so far. */
  public long examples() {
    return trainer.experiment().examples();
  }

  /** The run with the settings that act where it is. */
  public Run run() {
    return replay.run().with(trainer.settings());
  }

  /** What there is at the step of a state. */
  Moment moment(PageState state) throws UserException {
    long began = System.nanoTime();
    Experiment experiment = trainer.experiment();
    long last = step(state.step());
    while (experiment.steps() < last && !trainer.isComplete()) {
      trainer.step();
    }
    spent += since(began);
    long paused = System.nanoTime();
    Map<String, Double> numbers = new LinkedHashMap<>(experiment.metrics());
    for (String study : state.studies()) {
      Optional<Finding> found = experiment.study(study).answer(done -> true);
      found.ifPresent(trainer::keep);
      found.ifPresent(finding -> finding.numbers().forEach(numbers::putIfAbsent));
    }
    return new Moment(numbers, experiment.weights(), spent + since(paused));
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / SECOND;
  }
}

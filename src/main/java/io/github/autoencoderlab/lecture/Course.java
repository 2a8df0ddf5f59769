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
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Follows a run from state to state, each no earlier than the one before. What two states at one
 * step have in common is measured once.
 */
public final class Course {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final int LONGEST = 64;

  private final BooleanSupplier goesOn;
  private final Trainer trainer;
  private final Replay replay;
  private final Map<String, Studied> studied = new LinkedHashMap<>();
  private double spent;
  private long measuredAt = -1;
  private Map<String, Double> metrics = Map.of();
  private double measuring;

  /** What a study has found, and the seconds that it took. */
  private record Studied(Optional<Finding> found, double seconds) {}

  /**
   * Before the first step.
   *
   * @throws UserException if there is no such run
   */
  public Course(PageState state, StateOpener opener) throws UserException {
    this(state, opener, () -> true);
  }

  /**
   * Before the first step.
   *
   * @param goesOn asked before each step; where it says no, {@link CancellationException} is thrown
   * @throws UserException if there is no such run
   */
  Course(PageState state, StateOpener opener, BooleanSupplier goesOn) throws UserException {
    this.goesOn = goesOn;
    long began = System.nanoTime();
    replay = opener.open(state.course());
    trainer = replay.withoutPast();
    spent = since(began);
  }

  /** The step of a state of this run. */
  public long step(OptionalLong asked) {
    return asked.orElse(replay.last(trainer));
  }

  /** Examples learned from so far. */
  public long examples() {
    return trainer.experiment().examples();
  }

  /** The run with the settings that act where it is. */
  public Run run() {
    return replay.run().with(trainer.settings());
  }

  /**
   * Comes to a step, unless it is there or later already, or complete before.
   *
   * @throws UserException if something measured on the way is no number any more
   */
  public Trainer at(long step) throws UserException {
    learn(step);
    return trainer;
  }

  /**
   * Comes to the step of a state and makes its studies.
   *
   * @throws UserException if something measured on the way is no number any more
   */
  public Trainer follow(PageState state) throws UserException {
    learn(step(state.step()));
    for (String study : state.studies()) {
      study(study).found().ifPresent(trainer::keep);
    }
    return trainer;
  }

  /**
   * What there is at the step of a state.
   *
   * @throws UserException if something measured on the way is no number any more
   */
  Moment moment(PageState state) throws UserException {
    follow(state);
    measure();
    double seconds = spent + measuring;
    Map<String, Double> numbers = new LinkedHashMap<>(metrics);
    for (String id : state.studies()) {
      Studied study = study(id);
      seconds += study.seconds();
      study.found().ifPresent(finding -> add(finding, numbers));
    }
    return new Moment(numbers, trainer.experiment().weights(), seconds);
  }

  private void learn(long last) throws UserException {
    long began = System.nanoTime();
    while (trainer.experiment().steps() < last && !trainer.isComplete()) {
      refuseIfNotWanted();
      trainer.step();
      studied.clear();
    }
    spent += since(began);
  }

  private void refuseIfNotWanted() {
    if (!goesOn.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private void measure() {
    Experiment experiment = trainer.experiment();
    if (measuredAt != experiment.steps()) {
      long began = System.nanoTime();
      metrics = experiment.metrics();
      measuredAt = experiment.steps();
      measuring = since(began);
    }
  }

  private Studied study(String id) {
    return studied.computeIfAbsent(
        id,
        key -> {
          long began = System.nanoTime();
          Optional<Finding> found =
              trainer.experiment().study(key).answer(done -> goesOn.getAsBoolean());
          refuseIfNotWanted();
          return new Studied(found, since(began));
        });
  }

  /** Its numbers and, as {@code name[0]}, {@code name[1]} …, the values of its short series. */
  static void add(Finding finding, Map<String, Double> numbers) {
    finding.numbers().forEach(numbers::putIfAbsent);
    finding
        .series()
        .forEach(
            (name, values) -> {
              for (int n = 0; n < Math.min(values.length, LONGEST); n++) {
                numbers.putIfAbsent(name + "[" + n + "]", values[n]);
              }
            });
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / SECOND;
  }
}

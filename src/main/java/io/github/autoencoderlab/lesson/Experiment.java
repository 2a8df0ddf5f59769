package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * A model that learns from data. Belongs to one thread; what it hands out belongs to the receiver.
 */
public interface Experiment {
  /** Runs the next phase, one line of the algorithm. */
  void advance();

  /** The phase that was run last, as its place in {@link Lesson#phases}; −1 before the first. */
  int phase();

  /** Whether the next phase is the first of a step. */
  boolean betweenSteps();

  /** Runs the phases up to the end of the step. */
  default void step() {
    do {
      advance();
    } while (!betweenSteps());
  }

  /** Steps completed. */
  long steps();

  /** Examples in a mini-batch. */
  int batchSize();

  /** Mini-batches in an epoch. */
  int stepsPerEpoch();

  /** Times through the data so far. */
  default double epochs() {
    return (double) steps() / stepsPerEpoch();
  }

  /** Steps that go so many times through the data. */
  default long stepsOf(long epochs) {
    return Math.multiplyExact((long) stepsPerEpoch(), epochs);
  }

  /** Examples learned from so far, each as often as it was. */
  default long examples() {
    return steps() * batchSize();
  }

  /** Steps after which the run is complete, if its settings or what it has come to say so. */
  default OptionalLong plannedSteps() {
    return OptionalLong.empty();
  }

  /** Why a run that is complete is so, in a sentence that names the step. */
  default Message completion() {
    return Message.of("run.complete", steps());
  }

  /** Learns with other values of live parameters from the next mini-batch on. */
  void use(Settings settings);

  /**
   * Everything that the next steps depend on, copied; settings are not part of it.
   *
   * @throws IllegalStateException in the middle of a step
   */
  State save();

  /**
   * Goes on from a state that this experiment, or one started like it, has saved: with the same
   * settings at the same steps it comes to the same weights, bit for bit. A step under way is
   * dropped.
   *
   * @throws IllegalArgumentException if the state belongs to another experiment
   */
  void restore(State state);

  /**
   * What it looks like now. What only other figures show is left out: pictures that nobody looks at
   * would take their time from learning.
   *
   * @param figures whether a figure of the lesson, by its id, is painted from this snapshot
   */
  Snapshot snapshot(Predicate<String> figures);

  /**
   * What it looks like in passing, while it goes on: where a figure shows more than can be looked
   * at in a moment, part of it may be as it was some looks ago. Where a run stands still, so many
   * looks come to what {@link #snapshot(Predicate)} gives.
   *
   * @param figures whether a figure of the lesson, by its id, is painted from this snapshot
   */
  default Snapshot glimpse(Predicate<String> figures) {
    return snapshot(figures);
  }

  /** What it looks like now, for all figures. */
  default Snapshot snapshot() {
    return snapshot(figure -> true);
  }

  /** Numbers cheap enough to be measured every few steps, by curve name. */
  Map<String, Double> measure();

  /** All numbers of the run, by name; may take seconds. */
  Map<String, Double> metrics();

  /**
   * A study of the model as it is now, which learning does not disturb.
   *
   * @param id one of {@link Lesson#studies}
   */
  default Study study(String id) {
    throw new IllegalArgumentException("no study " + id);
  }

  /** All learned numbers. */
  List<WeightArray> weights();
}

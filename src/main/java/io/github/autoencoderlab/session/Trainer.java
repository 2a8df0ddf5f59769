package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.Map;

/** Takes the steps of a run and keeps its curves. Belongs to one thread; the curves do not. */
public final class Trainer {
  private static final int MEASURE_EVERY = 10;

  private final Experiment experiment;
  private final Curves curves = new Curves();
  private final Rate rate = new Rate();

  /**
   * Starts a run.
   *
   * @throws UserException if the data or the settings do not suit the lesson
   */
  public Trainer(Run run) throws UserException {
    experiment = run.lesson().start(run.settings(), run.data(), run.seed());
  }

  /**
   * Takes one step; every tenth is measured.
   *
   * @throws UserException if something measured is no number any more
   */
  public void step() throws UserException {
    experiment.step();
    rate.add(experiment.batchSize());
    // The steps are counted, not the time, so that a run has the same curves wherever it runs.
    if (experiment.steps() % MEASURE_EVERY == 0 || experiment.steps() == 1) {
      measure();
    }
  }

  /** What is running. */
  public Experiment experiment() {
    return experiment;
  }

  /** All that was measured. */
  public Curves curves() {
    return curves;
  }

  /** What figures are painted from, now. */
  public Scene scene() {
    return new Scene(experiment.snapshot(), curves);
  }

  /** How far the run is. */
  public Progress progress() {
    return new Progress(
        experiment.steps(),
        (double) experiment.steps() / experiment.stepsPerEpoch(),
        rate.perSecond());
  }

  /** Tells the trainer that it was not working, so that a pause does not count as slowness. */
  public void rested() {
    rate.rested();
  }

  private void measure() throws UserException {
    Map<String, Double> measured = experiment.measure();
    curves.add(experiment.steps(), measured);
    for (Map.Entry<String, Double> one : measured.entrySet()) {
      if (!Double.isFinite(one.getValue())) {
        throw new UserException(Message.of("run.diverged", experiment.steps(), one.getKey()));
      }
    }
  }
}

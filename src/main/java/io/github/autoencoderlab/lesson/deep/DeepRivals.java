package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Map;

/** Nets that learn beside the one of a run: the same data and seed, other settings. */
final class DeepRivals {
  /** Nobody wants to wait for more. */
  static final int MOST_EXAMPLES = 10_000;

  private final DeepRun run;
  private final StudyWork work;
  private final DataSet data;

  DeepRivals(DeepRun run, StudyWork work) {
    this.run = run;
    this.work = work;
    data = FirstExamples.of(run.data(), MOST_EXAMPLES);
  }

  /** The settings of the run. */
  Settings settings() {
    return run.settings();
  }

  /** The data of the run, with at most {@link #MOST_EXAMPLES} to learn from. */
  DataSet data() {
    return data;
  }

  /**
   * Shows what is known of the run as it stands, and gives it back: at the end it is the answer.
   */
  Finding show(String study, Map<String, Double> numbers, Map<String, double[]> series) {
    Finding known = new Finding(study, run.step(), numbers, series);
    work.found(known);
    return known;
  }

  /** How many nets will learn. */
  void expect(int nets) {
    work.expect(nets);
  }

  /** A net before its first step, whose settings differ from the lesson's own in these. */
  DeepExperiment begun(List<String> assignments, DataSet examples) {
    return begun(Settings.defaults(run.lesson().parameters()), assignments, examples);
  }

  /** The same, from other settings. */
  DeepExperiment begun(Settings settings, List<String> assignments, DataSet examples) {
    try {
      Settings changed = settings;
      for (String assignment : assignments) {
        changed = changed.with(assignment);
      }
      return new DeepExperiment(run.lesson(), changed, examples, run.seed());
    } catch (UserException e) {
      throw new IllegalStateException("an autoencoder learns from whatever the run does", e);
    }
  }

  /** Lets a net learn to the end. */
  void learn(DeepExperiment net) {
    learn(net, net.plannedSteps().orElseThrow());
    work.completed();
  }

  /** Lets a net learn up to a step. */
  void learn(DeepExperiment net, long step) {
    double planned = net.plannedSteps().orElseThrow();
    while (net.steps() < step) {
      work.follow(net.steps() / planned);
      net.step();
    }
  }
}

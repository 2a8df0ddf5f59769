package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.kit.FewLabels;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.UserException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Nets that learn beside the one of a run: the same data, seed and number of steps, other settings.
 * A run that has hardly begun or has gone on for long is stood for by one of a sensible length.
 */
public final class Rivals {
  /** Before, nothing can be told apart. */
  static final long FEWEST_STEPS = 500;

  /** From here on little changes, and nobody wants to wait. */
  static final long MOST_STEPS = 3000;

  private final DenseRun run;
  private final long steps;
  private final StudyWork work;
  private final Consumer<RivalStudy.Answer> shown;
  private @Nullable PcaBaseline pca;

  Rivals(DenseRun run, StudyWork work, Consumer<RivalStudy.Answer> shown) {
    this.run = run;
    this.work = work;
    this.shown = shown;
    steps = Math.max(FEWEST_STEPS, Math.min(run.step(), MOST_STEPS));
  }

  /** The settings of the run. */
  public Settings settings() {
    return run.settings();
  }

  /** The data of the run, before the lesson takes a part of them. */
  public DataSet data() {
    return run.data();
  }

  /** The part of the data that the run learns from. */
  public DataSet selected() {
    return run.lesson().selected(run.settings(), run.data());
  }

  /** The seed of the run. */
  public long seed() {
    return run.seed();
  }

  /** For how many steps each learns. */
  public long steps() {
    return steps;
  }

  /** L of a net of this lesson with these settings. */
  public Loss loss(Settings other) {
    return run.lesson().controls().loss(other, selected());
  }

  /** PCA of the data of the run. */
  public PcaBaseline pca() {
    if (pca == null) {
      pca = new PcaBaseline(selected());
    }
    return pca;
  }

  /** Σ (x − x̂)² of disturbed held-out examples by so many components, against the clean ones. */
  public double pcaError(int components, Disturbance disturbance) {
    return DenseJudge.squaredError(
        run.data().test(), disturbance, run.seed(), pca().code(components)::reconstructed);
  }

  /** Accuracy of a softmax on the examples themselves; not a number without labels. */
  public double pixelsFewLabels() {
    DataSet selected = selected();
    boolean labelled = selected.train().labels().length > 0 && selected.test().labels().length > 0;
    return labelled ? FewLabels.accuracy(selected.train(), selected.test()) : Double.NaN;
  }

  /** How many nets will learn, of whatever kind. */
  public void expect(int nets) {
    work.expect(nets);
  }

  /** Shows what is known before the end. */
  public void show(Map<String, Double> numbers, Map<String, double[]> series) {
    shown.accept(new RivalStudy.Answer(numbers, series));
  }

  /** A net of this lesson that has learned with these settings. */
  public DenseJudge learned(Settings other) {
    return learned(other, run.data());
  }

  /** The same from other data. */
  DenseJudge learned(Settings other, DataSet data) {
    DenseExperiment experiment = begun(other, data);
    learn(experiment);
    return experiment.judge();
  }

  DenseExperiment begun(Settings other, DataSet data) {
    try {
      return new DenseExperiment(run.lesson(), other, data, run.seed());
    } catch (UserException e) {
      throw new IllegalStateException("the run itself learns from these data", e);
    }
  }

  /** Lets an experiment of any lesson learn. */
  public void learn(Experiment experiment) {
    learn(step -> experiment.step());
  }

  /**
   * Lets anything else learn.
   *
   * @param learner is told the number of each step, from 0
   */
  public void learn(LongConsumer learner) {
    for (long step = 0; step < steps; step++) {
      work.follow((double) step / steps);
      learner.accept(step);
    }
    work.completed();
  }
}

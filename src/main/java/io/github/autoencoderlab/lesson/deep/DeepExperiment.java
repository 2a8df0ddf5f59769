package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.LearnerExperiment;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A deep net that learns layer by layer and then as a whole. */
final class DeepExperiment extends LearnerExperiment<DeepPhase> {
  private static final List<DeepPhase> PHASES = List.of(DeepPhase.values());
  private static final int TOGETHER = 1;

  private final DeepLesson lesson;
  private final long seed;
  private final DeepControls controls;
  private final DeepPlan plan;
  private final Rhythm rhythm;
  private final MiniBatches alone;
  private final MiniBatches together;
  private final DeepLearner learner;
  private final DeepProbe probe;
  private final PlaneProbe planes;
  private final DeepMetrics metrics;
  private final AssociativeMemory memory;
  private final DataSet data;
  private final Parts parts;
  private final long tuningEpochs;
  private Validation validation = Validation.BEFORE;
  private StageErrors errors = StageErrors.BEFORE;

  /** Another number for other weights. */
  private long version;

  /**
   * A net before its first step.
   *
   * @throws UserException if classes are to be told and the data have none
   */
  DeepExperiment(DeepLesson lesson, Settings settings, DataSet data, long seed)
      throws UserException {
    super(PHASES, settings);
    this.lesson = lesson;
    this.seed = seed;
    controls = lesson.controls();
    this.data = data;
    parts = Parts.of(data, settings.choice(controls.fineTuning()) == Goal.CLASSIFY);
    rhythm = controls.rhythm(settings, parts.train().count());
    tuningEpochs = settings.whole(DeepParameters.TUNING_EPOCHS);
    plan = controls.plan(settings, data.train().size(), rhythm, parts.classes());
    alone = new MiniBatches(parts.train(), rhythm.aloneBatch(), seed);
    together =
        new MiniBatches(parts.train(), rhythm.togetherBatch(), Randomness.mix(seed, 0, TOGETHER));
    learner =
        new DeepLearner(
            plan, controls.options(settings, plan, 0, togetherSteps()), parts.train().mean(), seed);
    PcaBaseline pca = new PcaBaseline(data);
    probe = new DeepProbe(learner, data, pca);
    memory = new AssociativeMemory(data, pca, seed);
    planes = new PlaneProbe(learner, data.test(), pca);
    metrics = new DeepMetrics(learner, data, parts, pca);
  }

  private long togetherSteps() {
    return tuningEpochs * rhythm.togetherPerEpoch();
  }

  @Override
  protected DeepLearner learner() {
    return learner;
  }

  @Override
  protected MiniBatches batches() {
    return isTogether() ? together : alone;
  }

  /** Whether all layers learn together by now. */
  boolean isTogether() {
    return plan.stage(steps()) == plan.layers();
  }

  @Override
  protected void clamp() {
    learner.setOptions(controls.options(settings(), plan, steps(), togetherSteps()));
    long number = number(steps());
    learner.clamp(batches().batch(number), batches().labels(number));
  }

  /** The number of a step's mini-batch, which is counted anew once all layers learn together. */
  private long number(long step) {
    return isTogether() ? Math.max(0, step - plan.start(plan.layers())) : step;
  }

  /** A classifier is tried after each epoch of fine-tuning. */
  @Override
  protected void stepped() {
    version++;
    errors = errors.after(learner, probe::stageError);
    long steps = steps() - plan.start(plan.layers());
    if (plan.goal() == Goal.CLASSIFY && steps > 0 && steps % rhythm.togetherPerEpoch() == 0) {
      double error = metrics.errorRate(parts.validation());
      long epoch = steps / rhythm.togetherPerEpoch();
      validation = validation.next(error, epoch, learner.theta());
    }
  }

  @Override
  public double epochs() {
    return rhythm.epochs(steps());
  }

  @Override
  public long stepsOf(long epochs) {
    return rhythm.steps(epochs);
  }

  @Override
  public long examples() {
    return rhythm.examples(steps());
  }

  /**
   * All stages; a classifier ends when nothing more is to be expected. Fine-tuning whose rate never
   * falls has no end.
   */
  @Override
  public OptionalLong plannedSteps() {
    if (validation.over(settings().whole(DeepParameters.PATIENCE))) {
      return OptionalLong.of(steps());
    }
    long alone = plan.start(plan.layers());
    if (plan.goal() == Goal.NONE) {
      return OptionalLong.of(alone);
    }
    return tuningEpochs == 0 ? OptionalLong.empty() : OptionalLong.of(alone + togetherSteps());
  }

  @Override
  public State save() {
    return errors.in(validation.in(super.save()));
  }

  @Override
  public void restore(State state) {
    Validation found = Validation.of(state);
    StageErrors measured = StageErrors.of(state);
    super.restore(state);
    version++;
    validation = found;
    errors = measured;
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    return snapshot(true, figures);
  }

  @Override
  public Snapshot glimpse(Predicate<String> figures) {
    return snapshot(false, figures);
  }

  private Snapshot snapshot(boolean whole, Predicate<String> figures) {
    int stage = learner.stage();
    // A stage that has just ended shows how it learned last, not how the next one will.
    long step = plan.stage(steps()) == stage ? steps() : steps() - 1;
    return probe.snapshot(
        fantasies(figures),
        rhythm.progress(learner, tuningEpochs),
        controls.rate(settings(), plan, rhythm, stage, step),
        errors,
        controls.options(settings(), plan, step, togetherSteps()).alone(),
        shownPhase(),
        controls.belief()
            ? PlaneViews.NONE
            : planes.look(learner.coder(), PlaneOptions.of(settings()), version, whole, figures),
        figures);
  }

  private Fantasies fantasies(Predicate<String> figures) {
    return controls.belief()
        ? memory.look(learner.coder(), learner.step(), FantasyView.of(settings()), figures)
        : Fantasies.NONE;
  }

  @Override
  public Map<String, Double> measure() {
    return probe.measure(validation);
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> all = metrics.all(validation);
    errors.put(all, learner, probe::stageError);
    if (steps() > 0) {
      float[] batch = batches().batch(number(steps() - 1));
      DeepMasks.addTo(all, learner.example(), Arrays.copyOf(batch, data.train().size()));
    }
    if (controls.belief()) {
      FantasyView view = FantasyView.of(settings());
      all.putAll(BeliefMetrics.of(learner.coder(), memory, view, data));
    }
    return all;
  }

  /** What the net as it is now makes of data. */
  Coder coder() {
    return learner.coder();
  }

  /** Units of the code at the end of the run. */
  int codeUnits() {
    return plan.sizes().get(plan.layers());
  }

  @Override
  public Study study(String id) {
    DeepRun run = new DeepRun(lesson, settings(), data, seed, steps(), coder());
    return lesson.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no study " + id))
        .question()
        .apply(run);
  }

  @Override
  public List<WeightArray> weights() {
    return DeepWeights.of(learner, validation);
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.MeanActivation;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.LayerWeights;
import io.github.autoencoderlab.lesson.kit.LearnerExperiment;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A dense autoencoder that learns. */
final class DenseExperiment extends LearnerExperiment<AutoencoderPhase> {
  private static final int INITIAL_WEIGHTS = 1_000_002;

  private final DenseLesson lesson;
  private final MiniBatches batches;
  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;
  private final AutoencoderProbe probe;
  private final Beyond beyond;
  private final DenseWatcher watcher;
  private final DataSet whole;
  private final DataSet data;
  private final long seed;
  private final int width;

  /**
   * Before its first step.
   *
   * @param whole of which the lesson may take a part
   */
  DenseExperiment(DenseLesson lesson, Settings settings, DataSet whole, long seed)
      throws UserException {
    super(lesson.lines(), settings);
    this.lesson = lesson;
    this.whole = whole;
    this.seed = seed;
    data = lesson.selected(settings, whole);
    width = data.train().columns();
    DenseControls controls = lesson.controls();
    Randomness randomness = new Randomness(seed);
    batches = new MiniBatches(data.train(), settings.whole(DenseControls.BATCH_SIZE), seed);
    autoencoder =
        Autoencoder.initial(
            controls.architecture(settings, data),
            data.train().mean(),
            randomness.at(0, INITIAL_WEIGHTS));
    Initial.atRest(
        autoencoder.architecture(),
        autoencoder.theta(),
        autoencoder.codeLayer(),
        lesson.firstActivity(settings));
    learner =
        new AutoencoderLearner(
            autoencoder,
            batches.batchSize(),
            controls.loss(settings, data),
            settings.choice(DenseControls.OPTIMIZER),
            options(0),
            randomness);
    probe = new AutoencoderProbe(autoencoder, learner, data, seed);
    beyond = new Beyond(autoencoder, data, seed);
    watcher = new DenseWatcher(autoencoder, learner, data);
    use(settings);
  }

  @Override
  protected AutoencoderLearner learner() {
    return learner;
  }

  @Override
  protected MiniBatches batches() {
    return batches;
  }

  @Override
  protected void clamp() {
    learner.setOptions(options(steps()));
    learner.clamp(batches.batch(steps()));
  }

  /** Only here it is known how wide the examples are. */
  private AutoencoderOptions options(long step) {
    AutoencoderOptions options = lesson.options(settings(), step);
    return options.with(options.disturbance().ofWidth(width));
  }

  private Disturbance disturbance() {
    return lesson.disturbance(settings()).ofWidth(width);
  }

  @Override
  public void use(Settings changed) {
    super.use(changed);
    if (options(steps()).sparsity().whole()) {
      probe.giveExamples();
    }
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    // A setting that was changed in the middle of a step acts from the next one on.
    AutoencoderOptions options = slow() ? learner.options() : options(shownStep());
    DenseView view = DenseView.of(settings());
    DenseMoment moment =
        watcher.moment(
            shownPhase(),
            lesson.lines(),
            settings().whole(DenseControls.WATCHED_UNIT),
            settings().whole(DenseControls.WATCHED_PIXEL),
            figures.test(DenseFigures.NETWORK.id()) || figures.test(DenseFigures.MASKS.id()),
            probe.lookedAt(view, disturbance()));
    Beyond.Look look = beyond.look(moment.example().xNoisy(), figures);
    List<float[]> filters = figures.test(DenseFigures.FILTERS.id()) ? probe.filters() : List.of();
    return new DenseSnapshot(
        probe.look(options, disturbance(), view, figures),
        filters,
        probe.reach(filters),
        moment,
        look);
  }

  @Override
  public Map<String, Double> measure() {
    return probe.measure(options(steps()), disturbance());
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>(measure());
    AutoencoderOptions options = options(steps());
    metrics.putAll(probe.metrics(options.sparsity(), disturbance()));
    new DenseProofs(
            autoencoder,
            learner.kindOfLoss(),
            options,
            data.train(),
            seed,
            settings().whole(DenseControls.WATCHED_UNIT))
        .addTo(metrics);
    metrics.putAll(lesson.recorded());
    DenseView view = DenseView.of(settings());
    if (view.drawn()) {
      metrics.put("drawingSquaredError", probe.errorOfDrawing(view, disturbance()));
    }
    return metrics;
  }

  @Override
  public Study study(String id) {
    DenseRun run = new DenseRun(lesson, settings(), whole, seed, steps());
    return lesson.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no study " + id))
        .about(run);
  }

  /** ρ̂ⱼ over all examples that it learns from. */
  double[] meanOverAll() {
    Matrix all =
        new Matrix(data.train().size(), data.train().count())
            .set(data.train().first(data.train().count()));
    return MeanActivation.over(autoencoder, all);
  }

  /** ρ̂ⱼ over the mini-batch of a step. */
  double[] batchMeans(long step) {
    Matrix batch = new Matrix(data.train().size(), batches.batchSize());
    return MeanActivation.over(autoencoder, batch.set(batches.batch(step)));
  }

  /** Judges the autoencoder, which learns on. */
  DenseJudge judge() {
    return new DenseJudge(autoencoder, data, seed);
  }

  @Override
  public List<WeightArray> weights() {
    return LayerWeights.of(autoencoder.architecture(), autoencoder.theta());
  }
}

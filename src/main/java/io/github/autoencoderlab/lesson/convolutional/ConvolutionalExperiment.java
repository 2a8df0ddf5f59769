package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.dense.AutoencoderLook;
import io.github.autoencoderlab.lesson.dense.AutoencoderProbe;
import io.github.autoencoderlab.lesson.dense.DenseFigures;
import io.github.autoencoderlab.lesson.dense.DenseJudge;
import io.github.autoencoderlab.lesson.dense.DenseView;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.kit.LayerWeights;
import io.github.autoencoderlab.lesson.kit.LearnerExperiment;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A convolutional autoencoder that learns, and a dense one beside it. */
final class ConvolutionalExperiment extends LearnerExperiment<AutoencoderPhase> {
  private final MapNet net;
  private final MapTrainer trainer;
  private final @Nullable DenseRival rival;
  private final AutoencoderProbe probe;
  private final DenseJudge judge;
  private final MapWatcher watcher;
  private final List<TapMap> taps;
  private final DataSet whole;
  private final DataSet data;
  private final long seed;
  private final int width;
  private final List<Message> notes;

  /** Before its first step. */
  ConvolutionalExperiment(Settings settings, DataSet whole, long seed) throws UserException {
    super(ConvolutionalLesson.LINES, settings);
    this.whole = whole;
    this.seed = seed;
    data = FirstExamples.of(whole, settings.whole(ConvolutionalParameters.EXAMPLES));
    width = data.train().columns();
    net = ConvolutionalParameters.net(settings, data);
    trainer =
        new MapTrainer(net, data, ConvolutionalParameters.way(settings, data), options(0), seed);
    probe = new AutoencoderProbe(trainer.autoencoder(), trainer.learner(), data, seed);
    watcher = MapWatcher.of(trainer);
    taps = TapMap.of(trainer.blueprint());
    Volume codeMaps = trainer.blueprint().sizes().get(net.codeLayer());
    notes = ConvolutionalParameters.codeSize(settings, codeMaps);
    judge = new DenseJudge(trainer.autoencoder(), data, seed);
    int code = trainer.autoencoder().code();
    boolean beside = settings.isOn(ConvolutionalParameters.BESIDE) && code <= DenseRival.MOST_UNITS;
    rival = beside ? new DenseRival(code, data, trainer.way(), options(0), seed) : null;
    use(settings);
  }

  @Override
  protected AutoencoderLearner learner() {
    return trainer.learner();
  }

  @Override
  protected MiniBatches batches() {
    return trainer.batches();
  }

  @Override
  protected void clamp() {
    learner().setOptions(options(steps()));
    learner().clamp(batches().batch(steps()));
  }

  @Override
  protected void stepped() {
    if (rival != null) {
      rival.step(batches().batch(steps() - 1), options(steps() - 1));
    }
  }

  private AutoencoderOptions options(long step) {
    AutoencoderOptions options = ConvolutionalParameters.options(settings(), step);
    return options.with(options.disturbance().ofWidth(width));
  }

  private Disturbance disturbance() {
    return ConvolutionalParameters.NOISE.testDisturbance(settings()).ofWidth(width);
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    AutoencoderOptions options = slow() ? learner().options() : options(shownStep());
    DenseView view = DenseView.of(settings());
    AutoencoderLook look = probe.look(options, disturbance(), view, figures);
    return new ConvolutionalSnapshot(
        figures.test(DenseFigures.RECONSTRUCTIONS.id()) ? besideRival(look) : look,
        shownPhase(),
        net,
        trainer.way(),
        inside(view, figures),
        notes,
        beside());
  }

  private ConvolutionalSnapshot.Inside inside(DenseView view, Predicate<String> figures) {
    Blueprint blueprint = trainer.blueprint();
    WatchedUnit watched = WatchedUnit.of(blueprint, settings());
    boolean maps = figures.test(ConvolutionalFigures.THROUGH.id());
    boolean terms = figures.test(ConvolutionalFigures.WINDOW.id());
    return new ConvolutionalSnapshot.Inside(
        watcher.moment(
            shownPhase(),
            ConvolutionalLesson.LINES,
            watched,
            new MapWatcher.Wanted(maps, terms),
            probe.lookedAt(view, disturbance()).seen()),
        figures.test(ConvolutionalFigures.KERNELS.id())
            ? LayerKernels.of(blueprint, trainer.autoencoder(), watched.layer(), watched.map())
            : null,
        figures.test(ConvolutionalFigures.OVERLAP.id())
            ? OverlapLook.of(taps, trainer.autoencoder(), probe.reconstructions())
            : null);
  }

  private AutoencoderLook besideRival(AutoencoderLook look) {
    if (rival == null) {
      return look;
    }
    AutoencoderLook.Pictures pictures = look.pictures();
    List<float[]> seen =
        pictures.corrupted().isEmpty() ? pictures.original() : pictures.corrupted();
    return look.with(pictures.beside(rival.reconstructed(seen)));
  }

  private ConvolutionalSnapshot.Beside beside() {
    return rival == null
        ? new ConvolutionalSnapshot.Beside(trainer.weights(), 0, Double.NaN)
        : new ConvolutionalSnapshot.Beside(
            trainer.weights(), rival.weights(), rival.heldOutError());
  }

  @Override
  public Map<String, Double> measure() {
    Map<String, Double> measured =
        new LinkedHashMap<>(probe.measure(options(steps()), disturbance()));
    if (rival != null) {
      measured.put("denseHeldOutSquaredError", rival.heldOutError());
    }
    return measured;
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>(measure());
    metrics.putAll(probe.metrics(options(steps()).sparsity(), disturbance()));
    DenseView view = DenseView.of(settings());
    if (view.drawn()) {
      metrics.put("drawingSquaredError", probe.errorOfDrawing(view, disturbance()));
    }
    metrics.put("weights", (double) trainer.weights());
    if (trainer.way().loss() == Loss.CROSS_ENTROPY) {
      metrics.put("crossEntropyPerPixel", judge.testLossPerValue(Loss.CROSS_ENTROPY));
    }
    if (rival != null) {
      metrics.put("denseWeights", (double) rival.weights());
      metrics.put("denseSquaredError", rival.testError());
    }
    return metrics;
  }

  @Override
  public Study study(String id) {
    if (id.equals(CheckerboardStudy.ID)) {
      return CheckerboardStudy.study(data, trainer.way(), seed, steps());
    }
    MapStudy study =
        ConvolutionalLesson.STUDIES.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no study " + id));
    DataSet asked = study.whole() ? whole : data;
    MapRun run = new MapRun(net, trainer.way(), options(steps()), asked, seed);
    return study.about(run, steps());
  }

  @Override
  public State save() {
    State state = super.save();
    return rival == null ? state : rival.addTo(state);
  }

  @Override
  public void restore(State state) {
    if (rival != null) {
      rival.restore(state);
    }
    super.restore(state);
  }

  @Override
  public List<WeightArray> weights() {
    return LayerWeights.of(trainer.autoencoder().architecture(), trainer.autoencoder().theta());
  }
}

package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentLearner;
import io.github.autoencoderlab.engine.recurrent.RecurrentOptions;
import io.github.autoencoderlab.engine.recurrent.RecurrentPhase;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.LearnerExperiment;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A recurrent autoencoder that learns. */
final class RecurrentExperiment extends LearnerExperiment<RecurrentPhase> {
  /** Names of curves. */
  static final String BATCH = "batchSquaredError";

  static final String HELD_OUT = "heldOutSquaredError";

  private static final int INITIAL_WEIGHTS = 1_000_002;

  /** Examples that are judged while it learns. */
  private static final int FEW = 200;

  /** Examples of each kind in a look at anomalies. */
  private static final int SOME = 300;

  private static final int ALL = Integer.MAX_VALUE;

  private final SeriesData data;
  private final RecurrentAutoencoder net;
  private final RecurrentLearner learner;
  private final MiniBatches batches;
  private final SeriesJudge judge;
  private final RecurrentProbe probe;
  private final List<Message> notes;
  private final long seed;

  /** Before its first step. */
  RecurrentExperiment(Settings settings, DataSet whole, long seed) {
    super(RecurrentLesson.LINES, settings);
    this.seed = seed;
    TrainOn trainOn = settings.choice(RecurrentParameters.TRAIN_ON);
    data = SeriesData.of(whole, trainOn, settings.whole(RecurrentParameters.STEP_WIDTH));
    notes =
        trainOn == TrainOn.NORMALS && !data.normalOnly()
            ? List.of(Message.of("warning.recurrent.noNormals"))
            : List.of();
    RecurrentShape shape = RecurrentParameters.shape(settings, data.shape());
    net = initial(shape, data, seed);
    batches =
        new MiniBatches(
            data.learned().train(), settings.whole(RecurrentParameters.BATCH_SIZE), seed);
    learner =
        new RecurrentLearner(
            net,
            batches.batchSize(),
            RecurrentLearner.Rule.ADAM,
            RecurrentParameters.options(settings, 0));
    judge = new SeriesJudge(data, net);
    probe = new RecurrentProbe(data, net, judge, seed);
  }

  /** A net before its first step. */
  static RecurrentAutoencoder initial(RecurrentShape shape, SeriesData data, long seed) {
    Randomness randomness = new Randomness(seed).at(0, INITIAL_WEIGHTS);
    float[] means = data.channelMeans();
    float[] rebuilt = new float[shape.outputs().size()];
    for (int k = 0; k < rebuilt.length; k++) {
      rebuilt[k] = means[shape.outputs().get(k)];
    }
    return RecurrentAutoencoder.initial(shape, rebuilt, Precision.FLOAT, randomness);
  }

  @Override
  protected RecurrentLearner learner() {
    return learner;
  }

  @Override
  protected MiniBatches batches() {
    return batches;
  }

  @Override
  protected void clamp() {
    learner.setOptions(RecurrentParameters.options(settings(), steps()));
    learner.clamp(batches.batch(steps()));
  }

  private RecurrentOptions options() {
    return slow() ? learner.options() : RecurrentParameters.options(settings(), steps());
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    SeriesView view = SeriesView.of(settings(), net.shape());
    RecurrentExample inside =
        slow() ? learner.example() : probe.inside(view, options().truncation());
    return new RecurrentSnapshot(
        shownStep(),
        moment(),
        net.shape(),
        options(),
        view,
        inside,
        numbers(),
        figures.test(SeriesFigures.SIGNALS.id()) ? probe.signals() : RecurrentSnapshot.Signals.NONE,
        figures.test(CodeFigures.CODES.id()) ? probe.codes() : RecurrentSnapshot.Codes.NONE,
        data.about(),
        figures.test(SeriesFigures.WALK.id()) ? probe.walk() : RecurrentSnapshot.Walk.NONE,
        figures.test(RolledFigure.PATH.id()) ? probe.path() : RecurrentSnapshot.Path.NONE,
        figures.test(SeriesFigures.GIVEN.id()) ? probe.given(view) : RecurrentSnapshot.Given.NONE,
        figures.test(CodeFigures.ANOMALIES.id()) || figures.test(RocFigure.ROC.id())
            ? judge.anomalies(SOME)
            : Anomalies.NONE,
        notes(view));
  }

  /** Also says where a writing cannot be one of the examples. */
  private List<Message> notes(SeriesView view) {
    if (!view.isWritten() || data.about().pen()) {
      return notes;
    }
    List<Message> more = new ArrayList<>(notes);
    more.add(Message.of("warning.recurrent.noPen"));
    return more;
  }

  private RecurrentSnapshot.Moment moment() {
    RecurrentPhase phase = shownPhase();
    boolean midway = phase != null && phase.throughTime() && learner.next() == phase;
    int done = midway ? learner.shown() : net.shape().series().steps();
    return new RecurrentSnapshot.Moment(phase, done);
  }

  private RecurrentSnapshot.Numbers numbers() {
    return new RecurrentSnapshot.Numbers(
        learner.squaredError(),
        judge.meanError(data.learned().test(), FEW),
        judge.pcaError(net.shape().code()),
        learner.gradientNorm());
  }

  @Override
  public Map<String, Double> measure() {
    Map<String, Double> measured = new LinkedHashMap<>();
    measured.put(BATCH, learner.squaredError());
    measured.put(HELD_OUT, judge.meanError(data.learned().test(), FEW));
    measured.put("gradientNorm", learner.gradientNorm());
    return measured;
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("trainSquaredError", judge.meanError(data.learned().train(), ALL));
    metrics.put("testSquaredError", judge.meanError(data.learned().test(), ALL));
    metrics.put("pcaSquaredError", judge.pcaError(net.shape().code()));
    SeriesView view = SeriesView.of(settings(), net.shape());
    RecurrentSnapshot.Given given = probe.given(view);
    Matrix shown = new Matrix(given.x().length, 1).set(given.x());
    metrics.put(
        "shownSquaredError", ImageErrors.squared(judge.targets(shown).column(0), given.y()));
    metrics.put("shownGivenSquaredError", ImageErrors.squared(given.x(), given.seen()));
    Anomalies anomalies = judge.anomalies(ALL);
    if (anomalies.any()) {
      metrics.put("auc", anomalies.auc());
      metrics.put("aucNearestNeighbour", anomalies.rivals().nearest().auc());
      metrics.put("aucPca", anomalies.rivals().pca().auc());
      double threshold = anomalies.threshold(settings().value(RecurrentParameters.THRESHOLD));
      metrics.put("falsePositiveRate", Roc.above(anomalies.normal(), threshold));
      metrics.put("truePositiveRate", Roc.above(anomalies.abnormal(), threshold));
    }
    metrics.put("weights", (double) net.theta().all().rows());
    return metrics;
  }

  @Override
  public Study study(String id) {
    SeriesRun run = new SeriesRun(data, net.shape(), settings(), batches.batchSize(), seed);
    return switch (id) {
      case GradientStudy.ID -> GradientStudy.study(run, steps());
      case FeedingStudy.ID -> FeedingStudy.study(run, steps());
      default -> throw new IllegalArgumentException("no study " + id);
    };
  }

  /** Each matrix as W1, W2 …, encoder first, in the order of its layers; all biases as b. */
  @Override
  public List<WeightArray> weights() {
    Theta theta = net.theta();
    List<WeightArray> arrays = new ArrayList<>();
    for (int n = 0; n < theta.weightCount(); n++) {
      arrays.add(WeightArray.matrix("W" + (n + 1), theta.W(n)));
    }
    arrays.add(WeightArray.vector("b", theta.biases()));
    return arrays;
  }
}

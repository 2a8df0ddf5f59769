package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.stack.DeepOptions;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.LayerOptions;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.stack.Sampling;
import io.github.autoencoderlab.engine.stack.TunerOptions;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.state.State;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A net of the table with its settings, step by step. */
final class NetRun implements TableRun {
  private static final int TOGETHER = 1;
  private static final int PRETRAINED = 0;
  private static final double PERCENT = 100;

  private static final String BEST = "best";
  private static final String SMALLEST = "smallest";
  private static final String WAITED = "waited";
  private static final String LOOKS = "looks";
  private static final String LOOK = "look";

  private final TableRequest request;
  private final TableData data;
  private final NetSettings settings;
  private final DeepPlan plan;
  private final MiniBatches alone;
  private final MiniBatches together;
  private final DeepLearner learner;
  private final List<Double> curve = new ArrayList<>();
  private final long pretraining;
  private final long last;
  private float @Nullable [] best;
  private TableTrial.@Nullable Learned learned;
  private double smallest = 1;
  private int waited;

  NetRun(TableRequest request, TableData data, NetSettings settings) {
    this.request = request;
    this.data = data;
    this.settings = settings;
    plan = plan();
    pretraining = plan.start(plan.layers());
    last = pretraining + request.sizes().tuningSteps();
    long seed = request.seed();
    alone = new MiniBatches(data.train(), plan.batch(), seed);
    together =
        new MiniBatches(data.train(), plan.batch(), Randomness.mix(seed, PRETRAINED, TOGETHER));
    learner = new DeepLearner(plan, options(0), data.train().mean(), seed);
  }

  private DeepPlan plan() {
    List<Integer> sizes = new ArrayList<>(List.of(data.train().size()));
    sizes.addAll(Collections.nCopies(request.model().layers(), request.sizes().units()));
    int batch = Math.min(settings.batch(), data.train().count());
    return new DeepPlan(
        sizes,
        request.model().isBelief() ? DeepPlan.Kind.RBM : DeepPlan.Kind.AUTOENCODER,
        false,
        request.sizes().layerSteps(),
        DeepPlan.Goal.CLASSIFY,
        Method.ADAM,
        batch,
        batch,
        0,
        data.classes());
  }

  @Override
  public void step() {
    long step = steps();
    boolean tuning = step >= pretraining;
    MiniBatches batches = tuning ? together : alone;
    long place = tuning ? step - pretraining : step;
    learner.setOptions(options(step));
    learner.clamp(batches.batch(place), batches.labels(place));
    learner.finish();
    long tuned = step + 1 - pretraining;
    if (tuned > 0 && (tuned % NetTrial.CHECK == 0 || step + 1 == last)) {
      check();
    }
  }

  /** A look at validation examples. */
  private void check() {
    float[] theta = learner.theta();
    TableTrial.Learned now = of(theta);
    double error = now.error(data.validation());
    curve.add(error);
    waited++;
    if (best == null || error < smallest) {
      best = theta;
      learned = now;
      smallest = error;
      waited = 0;
    }
  }

  private TableTrial.Learned of(float[] theta) {
    DeepNet net = learner.net(theta);
    return examples -> tell(net, examples);
  }

  private static byte[] tell(DeepNet net, Examples examples) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ImageColumns.forEach(
        examples, examples.count(), x -> told.writeBytes(Softmax.classes(net.output(x))));
    return told.toByteArray();
  }

  private DeepOptions options(long step) {
    long t = step - plan.start(plan.stage(step));
    boolean late = 2 * t >= plan.layerSteps();
    LayerOptions layer =
        new LayerOptions(
            settings.pretrainingRate(),
            late ? NetSettings.LAST_MOMENTUM : NetSettings.FIRST_MOMENTUM,
            request.model().isBelief() ? NetSettings.MACHINE_DECAY : 0,
            settings.masked(),
            Sampling.PROBABILITIES);
    double share = Math.min(1, (double) t / request.sizes().tuningSteps());
    double rate = settings.learningRate() * (1 + Math.cos(Math.PI * share)) / 2;
    // A rate is above 0, also that of the last step.
    double least = settings.learningRate() * NetSettings.LAST_SHARE;
    return new DeepOptions(layer, new TunerOptions(Math.max(least, rate), 0, WeightDecay.NONE));
  }

  @Override
  public long steps() {
    return learner.step();
  }

  @Override
  public long plannedSteps() {
    return waited < settings.patience() ? last : Math.min(last, steps());
  }

  @Override
  public int batchSize() {
    return plan.batch();
  }

  @Override
  public int stepsPerEpoch() {
    return alone.perEpoch();
  }

  /** The smallest share of validation examples told wrongly so far; 1 before the first look. */
  double bestError() {
    return smallest;
  }

  @Override
  public TableTrial.@Nullable Learned learned() {
    return learned;
  }

  @Override
  public List<Double> curve() {
    return List.copyOf(curve);
  }

  @Override
  public List<Long> looks() {
    List<Long> looks = new ArrayList<>();
    for (int n = 1; n <= curve.size(); n++) {
      looks.add(Math.min(last, pretraining + (long) n * NetTrial.CHECK));
    }
    return looks;
  }

  @Override
  public Map<String, Double> measure() {
    if (steps() == 0) {
      return Map.of();
    }
    return steps() <= pretraining
        ? Map.of("reconstructionError", learner.error())
        : Map.of("batchError", PERCENT * learner.error());
  }

  @Override
  public List<float[]> pictures(int most) {
    return WeightTiles.of(learner.firstWeights(), most);
  }

  @Override
  public int pictured() {
    return request.sizes().units();
  }

  @Override
  public List<WeightArray> weights() {
    List<WeightArray> arrays = new ArrayList<>();
    for (int layer = 0; layer < Math.min(learner.stage() + 1, plan.layers()); layer++) {
      arrays.add(WeightArray.matrix("W" + (layer + 1), learner.weights(layer)));
    }
    return arrays;
  }

  @Override
  public State save() {
    State state = learner.save().with(WAITED, waited).with(SMALLEST, smallest);
    state = state.with(LOOKS, curve.size());
    for (int n = 0; n < curve.size(); n++) {
      state = state.with(LOOK + n, curve.get(n));
    }
    return best == null ? state : state.with(BEST, best);
  }

  @Override
  public void restore(State state) {
    learner.restore(state);
    waited = (int) state.number(WAITED);
    smallest = state.number(SMALLEST);
    curve.clear();
    for (int n = 0; n < (int) state.number(LOOKS); n++) {
      curve.add(state.number(LOOK + n));
    }
    best = curve.isEmpty() ? null : state.array(BEST);
    learned = best == null ? null : of(best);
  }
}

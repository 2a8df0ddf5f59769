package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A deep net that learns layer by layer, each from the clean codes of those below, and then as a
 * whole; one phase at a time.
 */
public final class DeepLearner extends Learner<DeepPhase> {
  private static final String STAGE = "stage";
  private static final int FIRST_WEIGHTS = 1;
  private static final int DROPOUT = 2;

  private final DeepPlan plan;
  private final float[] mean;
  private final LayerFactory factory;
  private final long seed;
  private final List<LearnedLayer> below = new ArrayList<>();
  private final Map<String, float[]> arraysBelow = new LinkedHashMap<>();
  private DeepOptions options;
  private Stage stage;
  private int number;

  /**
   * A net before its first step.
   *
   * @param mean of each input over the data, in [0, 1]
   */
  public DeepLearner(DeepPlan plan, DeepOptions options, float[] mean, long seed) {
    super(DeepPhase.CLAMP);
    this.plan = plan;
    this.options = options;
    this.seed = seed;
    this.mean = mean.clone();
    factory = new LayerFactory(plan, mean, seed);
    number = plan.stage(0);
    stage = stage(number, below);
  }

  /** How the net comes to be. */
  public DeepPlan plan() {
    return plan;
  }

  /** Steps completed in the stage that learned last. */
  public long stepOfStage() {
    return step() - plan.start(number);
  }

  /** What learned last: a layer from 0, or all of them, {@link DeepPlan#layers}. */
  public int stage() {
    return number;
  }

  /** Learns like this from the next phase on. */
  public void setOptions(DeepOptions changed) {
    options = changed;
  }

  /** Columns of the mini-batch that the next step takes. */
  public int batch() {
    return plan.stage(step()) == plan.layers() ? plan.tuningBatch() : plan.batch();
  }

  /**
   * First phase.
   *
   * @param x data in [0, 1], column by column, as many as {@link #batch}; only copied
   * @param labels the class of each column; only read if the goal is to tell them or there are
   *     label units
   */
  public void clamp(float[] x, byte[] labels) {
    requireFirst();
    if (number != plan.stage(step())) {
      climb();
    }
    stage.clamp(x, labels);
    clamped();
  }

  @Override
  protected void run(DeepPhase phase) {
    switch (phase) {
      case CLAMP -> throw new IllegalStateException();
      case ENCODE -> stage.encode();
      case RECONSTRUCT -> stage.reconstruct(options);
      case UPDATE -> stage.update(options);
    }
  }

  /** What has learned joins those below; the next stage begins. */
  private void climb() {
    if (stage instanceof LayerStage layerStage) {
      LearnedLayer.put(layerStage.layer(), below.size(), arraysBelow);
      below.add(learned(arraysBelow, below.size()));
    }
    number = plan.stage(step());
    stage = stage(number, below);
  }

  private LearnedLayer learned(Map<String, float[]> arrays, int layer) {
    return LearnedLayer.of(arrays, layer, factory.linear(layer));
  }

  /** What learns in a stage, before its first step. */
  private Stage stage(int which, List<LearnedLayer> layers) {
    if (which < plan.layers()) {
      return new LayerStage(layers, factory.layer(which), plan.batch());
    }
    return new TuningStage(plan, firstTheta(layers), task());
  }

  private Task task() {
    return plan.goal() == Goal.CLASSIFY
        ? new Classification(plan.dropout(), new Randomness(Randomness.mix(seed, 0, DROPOUT)))
        : new Reconstruction(Loss.CROSS_ENTROPY);
  }

  private Theta firstTheta(List<LearnedLayer> layers) {
    Theta theta = plan.net().parameters(Precision.FLOAT);
    if (layers.isEmpty()) {
      Initial.glorot(plan.net(), theta, new Randomness(seed).at(0, FIRST_WEIGHTS));
      if (plan.goal() == Goal.RECONSTRUCT) {
        Initial.outputMean(plan.net(), theta, mean);
      }
    } else if (plan.goal() == Goal.CLASSIFY) {
      new LayerStack(layers).copyUp(theta);
    } else {
      new LayerStack(layers).unroll(theta);
    }
    return theta;
  }

  /** Of the last mini-batch: squared error, or the share of wrong classes. */
  public double error() {
    return stage.error();
  }

  /** What the net as it is now makes of data; to be asked for anew after each step. */
  public Coder coder() {
    return stage.coder();
  }

  /** The first example of the mini-batch, between any two phases; copied. */
  public DeepExample example() {
    return stage.example();
  }

  /**
   * An example at rest: what the net as it is now makes of it, without noise.
   *
   * @param x inputs × 1; left unmodified
   */
  public DeepExample example(Matrix x) {
    return stage.example(x);
  }

  /** The weights of the lowest layer [units × inputs], as they are now; only to be read. */
  public Matrix firstWeights() {
    return weights(0);
  }

  /**
   * The weights of a layer that has begun to learn, from 0 [units × units below], as they are now;
   * only to be read. After unrolling those of the decoder follow.
   */
  public Matrix weights(int layer) {
    return stage.weights(layer);
  }

  /**
   * All parameters of the whole net, in a new array.
   *
   * @throws IllegalStateException if layers learn alone
   */
  public float[] theta() {
    if (stage instanceof TuningStage tuning) {
      return tuning.theta().all().toArray();
    }
    throw new IllegalStateException("layers learn alone");
  }

  private Theta parameters(float[] theta) {
    Theta parameters = plan.net().parameters(Precision.FLOAT);
    parameters.all().set(theta);
    return parameters;
  }

  /** The whole net as it is used with parameters that {@link #theta} gave. */
  public DeepNet net(float[] theta) {
    Theta used = task().used(plan.net(), parameters(theta));
    return new DeepNet(plan.net(), used, plan.layers());
  }

  @Override
  protected State saved(long step) {
    return stage.save().at(step).with(STAGE, number).sharing(arraysBelow);
  }

  @Override
  protected void takeBack(State state) {
    int other = (int) state.number(STAGE);
    if (other == number) {
      stage.restore(partOf(state, number));
      return;
    }
    List<LearnedLayer> layers = new ArrayList<>();
    for (int n = 0; n < Math.min(other, plan.layers()) && !state.shared().isEmpty(); n++) {
      layers.add(learned(state.shared(), n));
    }
    Stage learning = stage(other, layers);
    learning.restore(partOf(state, other));
    below.clear();
    below.addAll(layers);
    arraysBelow.clear();
    arraysBelow.putAll(state.shared());
    number = other;
    stage = learning;
  }

  private State partOf(State state, int which) {
    return state.at(state.step() - plan.start(which));
  }
}

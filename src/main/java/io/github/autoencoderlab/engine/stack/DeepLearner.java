package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Loss;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Parameters;
import io.github.autoencoderlab.engine.Precision;
import io.github.autoencoderlab.engine.Randomness;
import io.github.autoencoderlab.engine.dense.Initial;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import java.util.ArrayList;
import java.util.List;

/**
 * A deep net that learns layer by layer, each from the clean codes of those below, and then as a
 * whole; one phase at a time.
 */
public final class DeepLearner {
  private static final int FIRST_WEIGHTS = 1;
  private static final int DROPOUT = 2;

  private final DeepPlan plan;
  private final float[] mean;
  private final LayerFactory factory;
  private final long seed;
  private final List<LearnedLayer> below = new ArrayList<>();
  private final List<float[]> arraysBelow = new ArrayList<>();
  private DeepOptions options;
  private DeepPhase next = DeepPhase.CLAMP;
  private Stage stage;
  private int number;
  private long step;

  /**
   * A net before its first step.
   *
   * @param mean of each input over the data, in [0, 1]
   */
  public DeepLearner(DeepPlan plan, DeepOptions options, float[] mean, long seed) {
    this.plan = plan;
    this.options = options;
    this.seed = seed;
    this.mean = mean.clone();
    factory = new LayerFactory(plan, mean, seed);
    number = plan.stage(0);
    stage = stage(number);
  }

  /** How the net comes to be. */
  public DeepPlan plan() {
    return plan;
  }

  /** The phase that {@link #advance} runs next. */
  public DeepPhase next() {
    return next;
  }

  /** Steps completed. */
  public long step() {
    return step;
  }

  /** Steps completed in the stage that learned last. */
  public long stepOfStage() {
    return step - plan.start(number);
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
    return plan.stage(step) == plan.layers() ? plan.tuningBatch() : plan.batch();
  }

  /**
   * First phase.
   *
   * @param x data in [0, 1], column by column, as many as {@link #batch}; only copied
   * @param labels the class of each column; only read if the goal is to tell them
   */
  public void clamp(float[] x, byte[] labels) {
    requireNext(next == DeepPhase.CLAMP);
    if (number != plan.stage(step)) {
      climb();
    }
    stage.clamp(x, labels);
    next = DeepPhase.ENCODE;
  }

  /** Runs the next phase, any but the first. */
  public void advance() {
    requireNext(next != DeepPhase.CLAMP);
    switch (next) {
      case CLAMP -> throw new IllegalStateException();
      case ENCODE -> stage.encode();
      case RECONSTRUCT -> stage.reconstruct(options);
      case UPDATE -> {
        stage.update(options);
        step++;
      }
    }
    next = next.following();
  }

  /** What has learned joins those below; the next stage begins. */
  private void climb() {
    if (stage instanceof LayerStage layerStage) {
      addBelow(LearnedLayer.arrays(layerStage.layer()));
    }
    number = plan.stage(step);
    stage = stage(number);
  }

  private void addBelow(List<float[]> arrays) {
    arraysBelow.addAll(arrays);
    below.add(LearnedLayer.of(arrays, factory.linear(below.size())));
  }

  /** What learns in a stage, before its first step. */
  private Stage stage(int which) {
    if (which < plan.layers()) {
      return new LayerStage(below, factory.layer(which), plan.batch());
    }
    return new TuningStage(plan, firstTheta(), task());
  }

  private Task task() {
    return plan.goal() == Goal.CLASSIFY
        ? new Classification(plan.dropout(), new Randomness(Randomness.mix(seed, 0, DROPOUT)))
        : new Reconstruction(Loss.CROSS_ENTROPY);
  }

  private Parameters firstTheta() {
    Parameters theta = plan.net().parameters(Precision.FLOAT);
    if (below.isEmpty()) {
      Initial.glorot(plan.net(), theta, new Randomness(seed).at(0, FIRST_WEIGHTS));
      if (plan.goal() == Goal.RECONSTRUCT) {
        Initial.outputMean(plan.net(), theta, mean);
      }
    } else if (plan.goal() == Goal.CLASSIFY) {
      new LayerStack(below).copyUp(theta);
    } else {
      new LayerStack(below).unroll(theta);
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

  /** The weights of the lowest layer [units × inputs], as they are now; only to be read. */
  public Matrix firstWeights() {
    return stage.firstWeights();
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

  private Parameters parameters(float[] theta) {
    Parameters parameters = plan.net().parameters(Precision.FLOAT);
    parameters.all().set(theta);
    return parameters;
  }

  /** The whole net as it is used with parameters that {@link #theta} gave. */
  public DeepNet net(float[] theta) {
    Parameters used = task().used(plan.net(), parameters(theta));
    return new DeepNet(plan.net(), used, plan.layers());
  }

  /**
   * Everything that the next steps depend on, but for the options.
   *
   * @throws IllegalStateException in the middle of a step
   */
  public DeepState save() {
    requireNext(next == DeepPhase.CLAMP);
    return new DeepState(step, number, error(), arraysBelow, stage.save());
  }

  /**
   * Goes on from a saved state, with the same further weights bit for bit; a step under way is
   * dropped.
   *
   * @throws IllegalArgumentException if the state is that of a net of another size
   */
  public void restore(DeepState state) {
    if (state.stage() != number) {
      below.clear();
      arraysBelow.clear();
      for (int n = 0; n < state.below().size(); n += LearnedLayer.ARRAYS) {
        addBelow(state.below().subList(n, n + LearnedLayer.ARRAYS));
      }
      number = state.stage();
      stage = stage(number);
    }
    step = state.step();
    stage.restore(stepOfStage(), state.error(), state.arrays());
    next = DeepPhase.CLAMP;
  }

  private void requireNext(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("the next phase is " + next);
    }
  }
}

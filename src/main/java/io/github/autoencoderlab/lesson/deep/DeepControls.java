package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.DeepOptions;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.DeepPlan.Kind;
import io.github.autoencoderlab.engine.stack.LayerOptions;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.stack.Sampling;
import io.github.autoencoderlab.engine.stack.TunerOptions;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.deep.DeepSnapshot.Rate;
import io.github.autoencoderlab.lesson.deep.DeepSnapshot.Schedule;
import io.github.autoencoderlab.lesson.kit.Chains;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.Idle;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.parameter.Switch;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parameters of a lesson say how its net comes to be.
 *
 * @param layers units of each layer, from the lowest; 0 leaves one out
 * @param belief whether the net is a deep belief net: all of its layers are Boltzmann machines of
 *     binary units
 */
public record DeepControls(
    List<NumberParameter> layers,
    NumberParameter pretrainingEpochs,
    ChoiceParameter<Goal> fineTuning,
    boolean belief) {
  /** Nothing bounds a linear code, so it learns with a share of the rate. */
  static final double LINEAR_RATE = 0.01;

  /** (Hinton and Salakhutdinov 2006, their code.) */
  private static final double MACHINE_DECAY = 0.0002;

  /** What acts only while all layers learn together. */
  private static final List<Parameter> TUNING =
      List.of(
          DeepParameters.TUNING_EPOCHS,
          DeepParameters.TUNING_BATCH_SIZE,
          DeepParameters.LEARNING_RATE,
          DeepParameters.OPTIMIZER,
          DeepParameters.WEIGHT_DECAY);

  private static final double FIRST_MOMENTUM = 0.5;
  private static final double LAST_MOMENTUM = 0.9;

  /** What the rate of a machine falls to, as a share. */
  static final double LEAST_SHARE = 0.05;

  /** What the rate of fine-tuning falls to, as a share. */
  static final double LAST_RATE = 0.001;

  public DeepControls {
    layers = List.copyOf(layers);
  }

  /** What acts on nothing as it is set. */
  public List<Message> warnings(Settings settings) {
    List<Idle> rules =
        new ArrayList<>(
            List.of(
                new Idle(DeepParameters.DROPOUT, fineTuning.to(Goal.CLASSIFY)),
                new Idle(DeepParameters.PATIENCE, fineTuning.to(Goal.CLASSIFY)),
                new Idle(DeepParameters.MOMENTUM, DeepParameters.OPTIMIZER.to(Method.MOMENTUM))));
    if (belief) {
      rules.add(
          new Idle(DeepParameters.CHAIN_IMAGE, DeepParameters.CHAIN_START.to(FantasyStart.IMAGE)));
      rules.add(new Idle(DeepParameters.CLAMPED_LABEL, DeepParameters.LABELS.to(Switch.ON)));
      for (Parameter tuning : TUNING) {
        rules.add(new Idle(tuning, fineTuning.to(Goal.CLASSIFY)));
      }
    } else {
      rules.add(
          new Idle(DeepParameters.MASKED, DeepParameters.PRETRAINING.to(Pretraining.DENOISING)));
      rules.add(new Idle(DeepParameters.CODE, fineTuning.to(Goal.RECONSTRUCT)));
    }
    return Idle.warnings(rules, settings);
  }

  /**
   * How the net comes to be.
   *
   * @param inputs numbers of an example
   * @param rhythm as {@link #rhythm} says
   * @param classes that labels tell apart; 0 if there are no labels
   */
  DeepPlan plan(Settings settings, int inputs, Rhythm rhythm, int classes) {
    List<Integer> sizes = new ArrayList<>(List.of(inputs));
    sizes.addAll(units(settings));
    Goal goal = settings.choice(fineTuning);
    return new DeepPlan(
        sizes,
        kind(settings),
        !belief && goal != Goal.CLASSIFY && linear(settings),
        epochs(settings) * rhythm.alonePerEpoch(),
        goal,
        settings.choice(DeepParameters.OPTIMIZER),
        rhythm.aloneBatch(),
        rhythm.togetherBatch(),
        settings.value(DeepParameters.DROPOUT),
        classes,
        labels(settings, classes));
  }

  /** Label units at the top: one for each class, if they are wanted and there are any. */
  private int labels(Settings settings, int classes) {
    return belief && settings.isOn(DeepParameters.LABELS) ? classes : 0;
  }

  /**
   * Its steps and epochs.
   *
   * @param examples that there are to learn from
   */
  Rhythm rhythm(Settings settings, int examples) {
    boolean never = settings.choice(fineTuning) == Goal.NONE;
    return new Rhythm(
        examples,
        settings.whole(DeepParameters.BATCH_SIZE),
        settings.whole(DeepParameters.TUNING_BATCH_SIZE),
        never ? Rhythm.ENDLESS : epochs(settings) * units(settings).size());
  }

  private List<Integer> units(Settings settings) {
    return layers.stream().map(settings::whole).filter(units -> units > 0).toList();
  }

  /** Epochs for which each layer learns alone. */
  private long epochs(Settings settings) {
    return pretraining(settings) == Pretraining.NONE ? 0 : settings.whole(pretrainingEpochs);
  }

  private Pretraining pretraining(Settings settings) {
    return belief ? Pretraining.RBM : settings.choice(DeepParameters.PRETRAINING);
  }

  private Kind kind(Settings settings) {
    return pretraining(settings) == Pretraining.RBM ? Kind.RBM : Kind.AUTOENCODER;
  }

  private static boolean linear(Settings settings) {
    return settings.choice(DeepParameters.CODE) == Activation.LINEAR;
  }

  /**
   * How the net learns in a step.
   *
   * @param togetherSteps of fine-tuning, over which its rate falls; 0 keeps it
   */
  DeepOptions options(Settings settings, DeepPlan plan, long step, long togetherSteps) {
    return new DeepOptions(
        alone(settings, plan, step),
        together(settings, step - plan.start(plan.layers()), togetherSteps));
  }

  /**
   * What the rate of a part of the run comes from.
   *
   * @param stage what learns: a layer from 0, or all of them
   * @param step steps completed before
   */
  Rate rate(Settings settings, DeepPlan plan, Rhythm rhythm, int stage, long step) {
    long togetherSteps =
        settings.whole(DeepParameters.TUNING_EPOCHS) * (long) rhythm.togetherPerEpoch();
    DeepOptions options = options(settings, plan, step, togetherSteps);
    double t = step - plan.start(stage);
    if (stage < plan.layers()) {
      LayerOptions alone = options.alone();
      return new Rate(
          schedule(plan, stage),
          t / rhythm.alonePerEpoch(),
          alone.learningRate(),
          alone.momentum(),
          alone.weightDecay());
    }
    boolean steps = plan.method() == Method.ADAM || plan.method() == Method.MOMENTUM;
    TunerOptions together = options.together();
    return new Rate(
        togetherSteps == 0 ? Schedule.TOGETHER : Schedule.FALLING_TOGETHER,
        t / rhythm.togetherPerEpoch(),
        steps ? together.learningRate() : Double.NaN,
        plan.method() == Method.MOMENTUM ? together.momentum() : Double.NaN,
        together.decay().l2());
  }

  private Schedule schedule(DeepPlan plan, int stage) {
    if (belief) {
      return Schedule.FALLING_LAYER;
    }
    return slow(plan, stage) ? Schedule.LINEAR_CODE : Schedule.LAYER;
  }

  private static boolean slow(DeepPlan plan, int stage) {
    return plan.linear() && stage == plan.layers() - 1;
  }

  private LayerOptions alone(Settings settings, DeepPlan plan, long step) {
    int stage = plan.stage(step);
    long t = step - plan.start(stage);
    return belief ? believing(settings, plan, t) : coding(settings, plan, stage, t);
  }

  /** A machine that makes up data: chains want a rate that falls. */
  private static LayerOptions believing(Settings settings, DeepPlan plan, long t) {
    double share = Math.max(LEAST_SHARE, 1 - (double) t / plan.layerSteps());
    return new LayerOptions(
        share * settings.value(DeepParameters.PRETRAINING_RATE),
        FIRST_MOMENTUM,
        MACHINE_DECAY,
        0,
        new Sampling(
            settings.whole(DeepParameters.GIBBS_STEPS),
            true,
            settings.choice(DeepParameters.LEARNER) == Chains.PCD));
  }

  private LayerOptions coding(Settings settings, DeepPlan plan, int stage, long t) {
    double rate = settings.value(DeepParameters.PRETRAINING_RATE);
    return new LayerOptions(
        slow(plan, stage) ? LINEAR_RATE * rate : rate,
        2 * t < plan.layerSteps() ? FIRST_MOMENTUM : LAST_MOMENTUM,
        plan.kind() == Kind.RBM ? MACHINE_DECAY : 0,
        denoising(settings) ? settings.value(DeepParameters.MASKED) : 0,
        Sampling.PROBABILITIES);
  }

  private boolean denoising(Settings settings) {
    return pretraining(settings) == Pretraining.DENOISING;
  }

  /** ε ½ (1 + cos πt/T) in step t of T, and hardly anything after them. */
  private static TunerOptions together(Settings settings, long t, long steps) {
    double rate = settings.value(DeepParameters.LEARNING_RATE);
    double share = steps == 0 ? 0 : Math.max(0, Math.min(1, (double) t / steps));
    double falling = LAST_RATE + (1 - LAST_RATE) * (1 + Math.cos(Math.PI * share)) / 2;
    return new TunerOptions(
        rate * falling,
        settings.value(DeepParameters.MOMENTUM),
        new WeightDecay(settings.value(DeepParameters.WEIGHT_DECAY), 0));
  }
}

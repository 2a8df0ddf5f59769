package io.github.autoencoderlab.lesson.rbm;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.lesson.kit.Chains;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.parameter.Switch;
import java.util.List;

/** What a restricted Boltzmann machine can be set to. */
final class RbmParameters {
  static final NumberParameter HIDDEN_UNITS =
      new NumberParameter("hiddenUnits", "m", 1, 2000, WHOLE_LOGARITHMIC, 64, RESTART, true);
  static final NumberParameter LEARNING_RATE =
      new NumberParameter("learningRate", "ε", 0.0001, 1, LOGARITHMIC, 0.1, LIVE, true);

  /** 0 keeps ε. Chains that persist want it to fall, or they cannot follow the machine. */
  static final NumberParameter HALVING_STEPS =
      new NumberParameter("halvingSteps", "τ", 0, 100_000, WHOLE, 0, LIVE, false);

  static final NumberParameter GIBBS_STEPS =
      new NumberParameter("gibbsSteps", "k", 1, 25, WHOLE, 1, LIVE, true);
  static final NumberParameter MOMENTUM =
      new NumberParameter("momentum", "μ", 0, 0.95, LINEAR, 0.5, LIVE, true);
  static final NumberParameter WEIGHT_DECAY =
      new NumberParameter("weightDecay", "λ", 0, 0.01, LINEAR, 0.0005, LIVE, false);
  static final NumberParameter BATCH_SIZE =
      new NumberParameter("batchSize", "n", 1, 500, WHOLE_LOGARITHMIC, 100, RESTART, false);
  static final NumberParameter INITIAL_DEVIATION =
      new NumberParameter("initialDeviation", "s", 0.001, 0.5, LOGARITHMIC, 0.01, RESTART, false);
  static final ChoiceParameter<Binary> BINARY =
      new ChoiceParameter<>("binary", "", List.of(Binary.values()), LIVE, false);
  static final ChoiceParameter<Chains> LEARNER =
      new ChoiceParameter<>("learner", "", List.of(Chains.values()), RESTART, false);

  /** Few enough visible units to know the truth: at most 16. */
  static final ChoiceParameter<Side> SHRINK =
      new ChoiceParameter<>("shrink", "", List.of(Side.values()), Side.ids(), RESTART, false);

  static final ChoiceParameter<Switch> COMPARE_GRADIENTS =
      new ChoiceParameter<>("compareGradients", "", List.of(Switch.values()), RESTART, false);

  static final NumberParameter WATCHED_UNIT =
      new NumberParameter("watchedUnit", "j", 0, 1999, WHOLE, 0, VIEW, false);

  /** −1 is the visible unit that moves the watched hidden one most. */
  static final NumberParameter WATCHED_PIXEL =
      new NumberParameter("watchedPixel", "i", -1, 9999, WHOLE, -1, VIEW, false);

  static final ChoiceParameter<StartsFrom> CHAIN_START =
      new ChoiceParameter<>("chainStart", "", List.of(StartsFrom.values()), VIEW, false);

  /** The bundled digits' first held-out eight starts: an image with much ink tells most. */
  static final NumberParameter CHAIN_IMAGE =
      new NumberParameter("chainImage", "", 0, 199, WHOLE, 13, VIEW, false);

  static final ChoiceParameter<Clamped> CLAMPED =
      new ChoiceParameter<>("clamped", "", List.of(Clamped.values()), VIEW, false);

  static final DrawingParameter CHAIN_DRAWING =
      new DrawingParameter(
          "drawing",
          VIEW,
          false,
          CHAIN_START.to(StartsFrom.DRAWING),
          CLAMPED.to(Clamped.AROUND_GAP));

  static final NumberParameter CHAINS =
      new NumberParameter("chains", "", 1, 100, WHOLE_LOGARITHMIC, 20, VIEW, false);
  static final NumberParameter TEMPERATURE =
      new NumberParameter("temperature", "T", 0.1, 10, LOGARITHMIC, 1, VIEW, true);

  static final List<Parameter> ALL =
      List.of(
          HIDDEN_UNITS,
          LEARNING_RATE,
          GIBBS_STEPS,
          MOMENTUM,
          TEMPERATURE,
          CHAIN_START,
          CHAIN_IMAGE,
          CHAIN_DRAWING,
          CLAMPED,
          CHAINS,
          WEIGHT_DECAY,
          HALVING_STEPS,
          BATCH_SIZE,
          INITIAL_DEVIATION,
          BINARY,
          LEARNER,
          SHRINK,
          COMPARE_GRADIENTS,
          WATCHED_UNIT,
          WATCHED_PIXEL);

  private RbmParameters() {}

  /** ε 2^(−t/T) in step t, which halves every T steps; ε itself if T is 0. */
  static double learningRate(Settings settings, long step) {
    double rate = settings.value(LEARNING_RATE);
    double halving = settings.value(HALVING_STEPS);
    return halving == 0 ? rate : rate * Math.pow(2, -step / halving);
  }

  /** The data as the machine gets them. */
  static DataSet shrunk(Settings settings, DataSet data) {
    return settings.choice(SHRINK).of(data);
  }

  static CdOptions options(Settings settings, long step) {
    return new CdOptions(
        learningRate(settings, step),
        settings.whole(GIBBS_STEPS),
        settings.value(MOMENTUM),
        settings.value(WEIGHT_DECAY),
        settings.choice(LEARNER) == Chains.PCD);
  }
}

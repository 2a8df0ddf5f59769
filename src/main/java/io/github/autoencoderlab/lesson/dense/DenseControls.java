package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.parameter.Switch;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;

/**
 * What every lesson of a dense autoencoder can be set to.
 *
 * @param units of the code
 * @param activation of the code
 * @param suited the loss of pictures where the output is to suit the data
 * @param tied whether the decoder uses the encoder's weights
 * @param learningRate of the optimiser
 * @param weightDecay λ₂
 */
public record DenseControls(
    NumberParameter units,
    ChoiceParameter<Activation> activation,
    Loss suited,
    ChoiceParameter<Switch> tied,
    NumberParameter learningRate,
    NumberParameter weightDecay) {
  public static final ChoiceParameter<Rule> OPTIMIZER =
      new ChoiceParameter<>(
          "optimizer",
          "",
          List.of(Rule.ADAM, Rule.MOMENTUM),
          List.of("adam", "descent"),
          RESTART,
          false);
  public static final NumberParameter MOMENTUM =
      new NumberParameter("momentum", "μ", 0, 0.95, LINEAR, 0.9, LIVE, false);

  /** 0 keeps ε. */
  public static final NumberParameter HALVING_STEPS =
      new NumberParameter("halvingSteps", "τ", 0, 100_000, WHOLE, 0, LIVE, false);

  public static final NumberParameter WEIGHT_DECAY_L1 =
      new NumberParameter("weightDecayL1", "λ₁", 0, 0.01, LINEAR, 0, LIVE, false);
  public static final NumberParameter BATCH_SIZE =
      new NumberParameter("batchSize", "n", 1, 500, WHOLE_LOGARITHMIC, 100, RESTART, false);

  /** −1 is the drawing, if there is one. */
  public static final NumberParameter SHOWN_EXAMPLE =
      new NumberParameter("shownExample", "", -1, 99, WHOLE, 0, VIEW, false);

  /** A gap is what the encoder does not see of it. */
  public static final DrawingParameter DRAWING =
      new DrawingParameter(
          "drawing", VIEW, false, SHOWN_EXAMPLE.to(-1), SHOWN_EXAMPLE.to(-1), SHOWN_EXAMPLE);

  public static final NumberParameter WATCHED_UNIT =
      new NumberParameter("watchedUnit", "j", 0, 1999, WHOLE, 0, VIEW, false);

  /** −1 is the place of the input that moves the watched unit most. */
  public static final NumberParameter WATCHED_PIXEL =
      new NumberParameter("watchedPixel", "i", -1, 9999, WHOLE, -1, VIEW, false);

  /** Rates that a lesson starts with. */
  public static NumberParameter rate(double value) {
    return new NumberParameter("learningRate", "ε", 0.00001, 1, LOGARITHMIC, value, LIVE, true);
  }

  /** Weight decay that a lesson starts with. */
  public static NumberParameter decay(double value) {
    return new NumberParameter("weightDecay", "λ₂", 0, 0.01, LINEAR, value, LIVE, false);
  }

  /** Units of the code, of which the first choice is where a lesson starts. */
  public static ChoiceParameter<Activation> activation(boolean primary, Activation... choices) {
    return new ChoiceParameter<>("activation", "f", List.of(choices), RESTART, primary);
  }

  /** Units of the reconstruction and their loss. */
  public static final ChoiceParameter<Output> OUTPUT =
      new ChoiceParameter<>("output", "L", List.of(Output.values()), RESTART, false);

  /** Whether the decoder uses the encoder's weights, where a lesson starts. */
  public static ChoiceParameter<Switch> tied(boolean first) {
    return new ChoiceParameter<>(
        "tied",
        "",
        first ? List.of(Switch.ON, Switch.OFF) : List.of(Switch.OFF, Switch.ON),
        RESTART,
        false);
  }

  /** The parameters that no lesson shows at once. */
  public List<Parameter> rest() {
    return List.of(
        OUTPUT,
        tied,
        OPTIMIZER,
        MOMENTUM,
        HALVING_STEPS,
        weightDecay,
        WEIGHT_DECAY_L1,
        BATCH_SIZE,
        SHOWN_EXAMPLE,
        DRAWING,
        WATCHED_UNIT,
        WATCHED_PIXEL);
  }

  /**
   * Input, code and reconstruction.
   *
   * @throws UserException if the output cannot have the values of the data
   */
  Architecture architecture(Settings settings, DataSet data) throws UserException {
    Activation output = possibleOutput(settings, data).units();
    return Architecture.autoencoder(
        List.of(data.train().size(), settings.whole(units)),
        Activation.LINEAR,
        settings.choice(activation),
        output,
        settings.isOn(tied));
  }

  /**
   * The chosen output, or the one that suits the data.
   *
   * @throws UserException if it cannot have the values of the data
   */
  public Output possibleOutput(Settings settings, DataSet data) throws UserException {
    Output output = output(settings, data);
    if (output.units() == Activation.LOGISTIC && !data.kind().unitRange()) {
      throw new UserException(Message.of("lesson.dense.noUnitRange", data.name()));
    }
    return output;
  }

  /** The chosen output, or the one that suits the data. */
  private Output output(Settings settings, DataSet data) {
    return settings.choice(OUTPUT).settled(data, suited);
  }

  Loss loss(Settings settings, DataSet data) {
    return output(settings, data).loss();
  }

  /** ε 2^(−t/τ) in step t, and what does not depend on the lesson. */
  public AutoencoderOptions options(Settings settings, long step) {
    double rate = settings.value(learningRate);
    double halving = settings.value(HALVING_STEPS);
    WeightDecay decay =
        new WeightDecay(settings.value(weightDecay), settings.value(WEIGHT_DECAY_L1));
    AutoencoderOptions plain =
        AutoencoderOptions.plain(halving == 0 ? rate : rate * Math.pow(2, -step / halving));
    return plain.with(decay).withMomentum(settings.value(MOMENTUM));
  }
}

package io.github.autoencoderlab.lesson.deep;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.kit.Chains;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Switch;
import java.util.List;

/** What lessons of deep nets can be set to. */
public final class DeepParameters {
  private static final int MOST_UNITS = 2000;

  public static final NumberParameter CODE_UNITS =
      new NumberParameter("codeUnits", "k", 1, MOST_UNITS, WHOLE_LOGARITHMIC, 2, RESTART, true);
  public static final ChoiceParameter<Pretraining> PRETRAINING =
      new ChoiceParameter<>("pretraining", "", List.of(Pretraining.values()), RESTART, true);
  public static final ChoiceParameter<Activation> CODE =
      new ChoiceParameter<>(
          "code", "", List.of(Activation.LINEAR, Activation.LOGISTIC), RESTART, false);
  public static final NumberParameter MASKED =
      new NumberParameter("masked", "ν", 0, 0.9, LINEAR, 0.3, LIVE, false);
  public static final NumberParameter PRETRAINING_RATE =
      new NumberParameter("pretrainingRate", "ε₁", 0.0001, 1, LOGARITHMIC, 0.1, LIVE, false);
  public static final NumberParameter BATCH_SIZE =
      new NumberParameter("batchSize", "n", 1, 2000, WHOLE_LOGARITHMIC, 100, RESTART, false);
  public static final NumberParameter TUNING_BATCH_SIZE =
      new NumberParameter(
          "tuningBatchSize", "n₂", 1, 10_000, WHOLE_LOGARITHMIC, 100, RESTART, false);
  public static final ChoiceParameter<Method> OPTIMIZER =
      new ChoiceParameter<>(
          "optimizer",
          "",
          List.of(Method.ADAM, Method.MOMENTUM, Method.CONJUGATE_GRADIENTS, Method.LBFGS),
          List.of("adam", "descent", "conjugateGradients", "lbfgs"),
          RESTART,
          false);
  public static final NumberParameter LEARNING_RATE =
      new NumberParameter("learningRate", "ε", 0.00001, 1, LOGARITHMIC, 0.01, LIVE, false);
  public static final NumberParameter MOMENTUM =
      new NumberParameter("momentum", "μ", 0, 0.95, LINEAR, 0.9, LIVE, false);
  public static final NumberParameter WEIGHT_DECAY =
      new NumberParameter("weightDecay", "λ", 0, 0.01, LINEAR, 0, LIVE, false);

  /** Over so many epochs the rate of fine-tuning falls to nearly nothing; 0 keeps it. */
  public static final NumberParameter TUNING_EPOCHS =
      new NumberParameter("tuningEpochs", "T", 0, 1000, WHOLE, 30, RESTART, false);

  public static final NumberParameter DROPOUT =
      new NumberParameter("dropout", "", 0, 0.9, LINEAR, 0, RESTART, false);

  /** Epochs without a smaller validation error after which a classifier's run ends; 0: never. */
  public static final NumberParameter PATIENCE =
      new NumberParameter("patience", "", 0, 100, WHOLE, 10, RESTART, false);

  /** Whether the uppermost machine of a belief net learns labels together with what is below it. */
  public static final ChoiceParameter<Switch> LABELS =
      new ChoiceParameter<>("labels", "y", List.of(Switch.ON, Switch.OFF), RESTART, false);

  public static final ChoiceParameter<Chains> LEARNER =
      new ChoiceParameter<>("learner", "", List.of(Chains.PCD, Chains.CD), RESTART, false);
  public static final NumberParameter GIBBS_STEPS =
      new NumberParameter("gibbsSteps", "k", 1, 25, WHOLE, 3, LIVE, false);

  /** Gibbs steps of the uppermost machine before a pass down. */
  public static final NumberParameter FANTASY_STEPS =
      new NumberParameter("fantasySteps", "", 1, 1000, WHOLE_LOGARITHMIC, 300, VIEW, true);

  /** What its chains start from. */
  public static final ChoiceParameter<FantasyStart> CHAIN_START =
      new ChoiceParameter<>("chainStart", "", List.of(FantasyStart.values()), VIEW, true);

  public static final NumberParameter CHAIN_IMAGE =
      new NumberParameter("chainImage", "", 0, 199, WHOLE, 0, VIEW, false);

  /** What label units keep. */
  public static final ChoiceParameter<ClampedLabel> CLAMPED_LABEL =
      new ChoiceParameter<>(
          "clampedLabel", "y", List.of(ClampedLabel.values()), ClampedLabel.ids(), VIEW, true);

  public static final DrawingParameter CHAIN_DRAWING =
      new DrawingParameter(
          "drawing",
          VIEW,
          false,
          CHAIN_START.to(FantasyStart.DRAWING),
          CHAIN_START.to(FantasyStart.DRAWING),
          CHAIN_IMAGE);

  /** Held-out examples in both planes, at most. */
  public static final NumberParameter SHOWN_POINTS =
      new NumberParameter("shownPoints", "", 100, 70_000, WHOLE_LOGARITHMIC, 10_000, VIEW, false);

  /** The held-out example that is marked in both planes; −1 for none. */
  public static final NumberParameter MARKED_EXAMPLE =
      new NumberParameter("markedExample", "", -1, 69_999, WHOLE, -1, VIEW, false);

  /** The held-out example that the line begins at. */
  public static final NumberParameter BETWEEN_FROM =
      new NumberParameter("betweenFrom", "", 0, 69_999, WHOLE, 0, VIEW, false);

  /** The one that it ends at; −1 for the first of another class. */
  public static final NumberParameter BETWEEN_TO =
      new NumberParameter("betweenTo", "", -1, 69_999, WHOLE, -1, VIEW, false);

  private DeepParameters() {}

  /** Units of a layer from 1; 0 leaves it out. */
  public static NumberParameter layer(int number, int units, boolean primary) {
    int least = number == 1 ? 1 : 0;
    return new NumberParameter(
        "layer" + number,
        "n" + "₁₂₃".charAt(number - 1),
        least,
        MOST_UNITS,
        WHOLE,
        units,
        RESTART,
        primary);
  }

  /** Epochs for which each layer learns alone. */
  public static NumberParameter pretrainingEpochs(int least, int epochs) {
    return new NumberParameter("pretrainingEpochs", "", least, 200, WHOLE, epochs, RESTART, true);
  }

  /** What the whole net learns; the first choice is where a lesson starts. */
  public static ChoiceParameter<Goal> fineTuning(boolean primary, Goal... choices) {
    return new ChoiceParameter<>("fineTuning", "", List.of(choices), RESTART, primary);
  }
}

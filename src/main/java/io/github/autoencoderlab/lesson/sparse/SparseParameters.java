package io.github.autoencoderlab.lesson.sparse;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/** What a sparse autoencoder can be set to. */
final class SparseParameters {
  static final NumberParameter TARGET =
      new NumberParameter("sparsityTarget", "ρ", 0.005, 0.5, LOGARITHMIC, 0.1, LIVE, true);
  static final NumberParameter WEIGHT =
      new NumberParameter("sparsityWeight", "β", 0, 10, LINEAR, 3, LIVE, true);
  static final NumberParameter MEMORY =
      new NumberParameter("averageMemory", "λ", 0, 0.999, LINEAR, 0.9, LIVE, true);
  static final ChoiceParameter<Penalty> PENALTY =
      new ChoiceParameter<>(
          "penalty", "Ω", List.of(Penalty.KL, Penalty.L1, Penalty.NONE), LIVE, false);
  static final ChoiceParameter<Average> AVERAGE =
      new ChoiceParameter<>("average", "ρ̂", List.of(Average.values()), LIVE, false);

  /** Units that KL is defined for; others have the penalty L1. */
  static final DenseControls CONTROLS =
      new DenseControls(
          new NumberParameter("hiddenUnits", "m", 1, 2000, WHOLE_LOGARITHMIC, 196, RESTART, true),
          DenseControls.activation(false, Activation.LOGISTIC, Activation.TANH),
          Loss.SQUARED_ERROR,
          DenseControls.tied(false),
          DenseControls.rate(0.001),
          DenseControls.decay(0.003));

  static final List<Parameter> ALL =
      Stream.concat(
              Stream.of(
                  TARGET,
                  WEIGHT,
                  MEMORY,
                  CONTROLS.units(),
                  CONTROLS.learningRate(),
                  PENALTY,
                  AVERAGE,
                  CONTROLS.activation()),
              CONTROLS.rest().stream())
          .toList();

  private static final double HALFWAY = 0.5;

  private SparseParameters() {}

  static AutoencoderOptions options(Settings settings, long step) {
    return CONTROLS
        .options(settings, step)
        .with(
            new Sparsity(
                settings.choice(PENALTY),
                settings.value(TARGET),
                settings.value(WEIGHT),
                settings.value(MEMORY),
                settings.choice(AVERAGE) == Average.WHOLE_SET));
  }

  /** ρ, so that the penalty has nothing to mend at first; halfway where ρ says nothing. */
  static double firstActivity(Settings settings) {
    return settings.choice(PENALTY) == Penalty.KL ? settings.value(TARGET) : HALFWAY;
  }
}

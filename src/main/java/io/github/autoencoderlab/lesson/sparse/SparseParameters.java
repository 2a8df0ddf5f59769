package io.github.autoencoderlab.lesson.sparse;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.SparsityControls;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/** What a sparse autoencoder can be set to. */
final class SparseParameters {
  private static final SparsityControls SPARSITY = SparsityControls.startingWith(Penalty.KL, true);
  static final NumberParameter TARGET = SPARSITY.target();
  static final NumberParameter MEMORY = SPARSITY.memory();
  static final ChoiceParameter<Penalty> PENALTY = SPARSITY.penalty();
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
                  SPARSITY.weight(),
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
        .with(SPARSITY.sparsity(settings, settings.choice(AVERAGE) == Average.WHOLE_SET));
  }

  /** ρ, so that the penalty has nothing to mend at first; halfway where ρ says nothing. */
  static double firstActivity(Settings settings) {
    return settings.choice(PENALTY) == Penalty.KL ? settings.value(TARGET) : HALFWAY;
  }
}

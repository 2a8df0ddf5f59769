package io.github.autoencoderlab.lesson.denoising;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/** What a denoising autoencoder can be set to. */
final class DenoisingParameters {
  private static final List<Corruption> KINDS =
      List.of(
          Corruption.MASKING,
          Corruption.GAUSSIAN,
          Corruption.SALT_AND_PEPPER,
          Corruption.BLOCK,
          Corruption.NONE);

  static final ChoiceParameter<Corruption> CORRUPTION =
      new ChoiceParameter<>("corruption", "C", KINDS, LIVE, true);

  /** Probability, share, or standard deviation of Gaussian noise. */
  static final NumberParameter LEVEL =
      new NumberParameter("noiseLevel", "ν", 0, 1, LINEAR, 0.3, LIVE, true);

  static final ChoiceParameter<Corruption> TEST_CORRUPTION =
      new ChoiceParameter<>("testCorruption", "C", KINDS, VIEW, false);
  static final NumberParameter TEST_LEVEL =
      new NumberParameter("testNoiseLevel", "ν", 0, 1, LINEAR, 0.3, VIEW, true);

  static final DenseControls CONTROLS =
      new DenseControls(
          new NumberParameter("hiddenUnits", "m", 1, 2000, WHOLE_LOGARITHMIC, 196, RESTART, true),
          DenseControls.activation(false, Activation.LOGISTIC, Activation.TANH, Activation.RELU),
          Loss.CROSS_ENTROPY,
          DenseControls.tied(true),
          DenseControls.rate(0.002),
          DenseControls.decay(0.002));

  static final List<Parameter> ALL =
      Stream.concat(
              Stream.of(
                  CORRUPTION,
                  LEVEL,
                  TEST_LEVEL,
                  CONTROLS.units(),
                  CONTROLS.learningRate(),
                  TEST_CORRUPTION,
                  CONTROLS.activation()),
              CONTROLS.rest().stream())
          .toList();

  private DenoisingParameters() {}

  static AutoencoderOptions options(Settings settings, long step) {
    return CONTROLS.options(settings, step).with(disturbance(settings, CORRUPTION, LEVEL));
  }

  static Disturbance disturbance(Settings settings) {
    return disturbance(settings, TEST_CORRUPTION, TEST_LEVEL);
  }

  private static Disturbance disturbance(
      Settings settings, ChoiceParameter<Corruption> kind, NumberParameter level) {
    return new Disturbance(settings.choice(kind), settings.value(level));
  }
}

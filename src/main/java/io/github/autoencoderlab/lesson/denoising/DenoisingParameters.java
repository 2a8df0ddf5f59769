package io.github.autoencoderlab.lesson.denoising;

import static io.github.autoencoderlab.lesson.Effect.LIVE;
import static io.github.autoencoderlab.lesson.Effect.RESTART;
import static io.github.autoencoderlab.lesson.Effect.VIEW;
import static io.github.autoencoderlab.lesson.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.Corruption;
import io.github.autoencoderlab.engine.Loss;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.lesson.ChoiceParameter;
import io.github.autoencoderlab.lesson.NumberParameter;
import io.github.autoencoderlab.lesson.Parameter;
import io.github.autoencoderlab.lesson.Settings;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.Disturbance;
import java.util.List;
import java.util.stream.Stream;

/** What a denoising autoencoder can be set to. */
final class DenoisingParameters {
  static final String MASKING = "masking";
  static final String GAUSSIAN = "gaussian";
  static final String SALT_AND_PEPPER = "saltAndPepper";
  static final String NONE = "none";

  static final ChoiceParameter CORRUPTION =
      new ChoiceParameter(
          "corruption", "C", List.of(MASKING, GAUSSIAN, SALT_AND_PEPPER, NONE), LIVE, true);

  /** Probability, or standard deviation of Gaussian noise. */
  static final NumberParameter LEVEL =
      new NumberParameter("noiseLevel", "ν", 0, 1, LINEAR, 0.3, LIVE, true);

  static final ChoiceParameter TEST_CORRUPTION =
      new ChoiceParameter(
          "testCorruption", "C", List.of(MASKING, GAUSSIAN, SALT_AND_PEPPER, NONE), VIEW, false);
  static final NumberParameter TEST_LEVEL =
      new NumberParameter("testNoiseLevel", "ν", 0, 1, LINEAR, 0.3, VIEW, true);

  static final DenseControls CONTROLS =
      new DenseControls(
          new NumberParameter("hiddenUnits", "m", 1, 2000, WHOLE_LOGARITHMIC, 196, RESTART, true),
          DenseControls.activation(
              false, DenseControls.LOGISTIC, DenseControls.TANH, DenseControls.RELU),
          Loss.CROSS_ENTROPY,
          DenseControls.tied(true),
          DenseControls.rate(0.002),
          DenseControls.decay(0));

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
    return CONTROLS
        .options(settings, step)
        .with(corruption(settings.choice(CORRUPTION)), settings.value(LEVEL));
  }

  static Disturbance disturbance(Settings settings) {
    return new Disturbance(
        corruption(settings.choice(TEST_CORRUPTION)), settings.value(TEST_LEVEL));
  }

  private static Corruption corruption(String choice) {
    return switch (choice) {
      case MASKING -> Corruption.MASKING;
      case GAUSSIAN -> Corruption.GAUSSIAN;
      case SALT_AND_PEPPER -> Corruption.SALT_AND_PEPPER;
      default -> Corruption.NONE;
    };
  }
}

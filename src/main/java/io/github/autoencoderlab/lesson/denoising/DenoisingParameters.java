package io.github.autoencoderlab.lesson.denoising;

import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.NoiseControls;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/** What a denoising autoencoder can be set to. */
final class DenoisingParameters {
  private static final NoiseControls NOISE = NoiseControls.startingWith(Corruption.MASKING, true);

  /** Probability, share, or standard deviation of Gaussian noise. */
  static final NumberParameter LEVEL = NOISE.level();

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
                  NOISE.corruption(),
                  LEVEL,
                  NOISE.testLevel(),
                  CONTROLS.units(),
                  CONTROLS.learningRate(),
                  NOISE.testNoise(),
                  CONTROLS.activation()),
              CONTROLS.rest().stream())
          .toList();

  private DenoisingParameters() {}

  static AutoencoderOptions options(Settings settings, long step) {
    return CONTROLS.options(settings, step).with(NOISE.disturbance(settings));
  }

  static Corruption testCorruption(Settings settings) {
    return NOISE.testCorruption(settings);
  }

  static Disturbance disturbance(Settings settings) {
    return NOISE.testDisturbance(settings);
  }
}

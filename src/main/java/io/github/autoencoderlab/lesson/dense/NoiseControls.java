package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;

import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the noise of a lesson can be set to.
 *
 * @param corruption C(x̃|x) of the examples that it learns from
 * @param level ν: probability, share, or standard deviation of Gaussian noise
 * @param testNoise of held-out examples
 * @param testLevel ν′ of these
 */
public record NoiseControls(
    ChoiceParameter<Corruption> corruption,
    NumberParameter level,
    ChoiceParameter<TestNoise> testNoise,
    NumberParameter testLevel) {
  private static final double LEVEL = 0.3;
  private static final List<Corruption> KINDS =
      List.of(
          Corruption.MASKING,
          Corruption.GAUSSIAN,
          Corruption.SALT_AND_PEPPER,
          Corruption.BLOCK,
          Corruption.NONE);

  /**
   * Those of a lesson.
   *
   * @param first corruption that it starts with
   * @param primary whether they are always shown
   */
  public static NoiseControls startingWith(Corruption first, boolean primary) {
    List<Corruption> kinds = Stream.concat(Stream.of(first), KINDS.stream()).distinct().toList();
    return new NoiseControls(
        new ChoiceParameter<>("corruption", "C", kinds, LIVE, primary),
        new NumberParameter("noiseLevel", "ν", 0, 1, LINEAR, LEVEL, LIVE, primary),
        new ChoiceParameter<>("testCorruption", "C′", TestNoise.ALL, VIEW, false),
        new NumberParameter("testNoiseLevel", "ν′", 0, 1, LINEAR, LEVEL, VIEW, primary));
  }

  /** What the examples suffer that it learns from. */
  public Disturbance disturbance(Settings settings) {
    return new Disturbance(settings.choice(corruption), settings.value(level));
  }

  /** What held-out examples suffer. */
  public Disturbance testDisturbance(Settings settings) {
    return new Disturbance(testCorruption(settings), settings.value(testLevel));
  }

  /**
   * The kind of it; where it follows training examples that stay clean, the one that the lesson
   * starts with, so that a net trained without noise is tried as one trained with it.
   */
  public Corruption testCorruption(Settings settings) {
    Corruption first = corruption.choices().get(0);
    return settings.choice(testNoise).corruption(settings.choice(corruption), first);
  }
}

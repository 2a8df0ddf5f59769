package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.lesson.preview.Corrupted;
import io.github.autoencoderlab.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether and how examples are spoiled. */
final class CorruptionOptions {
  @Option(
      names = "--corrupt",
      paramLabel = "KIND=LEVEL",
      description = {
        "Spoils every example as in the denoising lesson: gaussian=σ, masking=ν,",
        "saltAndPepper=ν, or block=the share of each image that it covers."
      })
  private @Nullable String corruption;

  @Option(
      names = "--corrupt-seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Of --corrupt. Default: 1.")
  private long seed;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  CorruptionOptions() {}

  /** What was asked for; clean if nothing was. */
  Disturbance disturbance() throws WrongUseException {
    try {
      return corruption == null ? Disturbance.NONE : Corrupted.parse(corruption);
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  /** A data set with what was asked for. */
  DataSet of(DataSet clean) throws WrongUseException {
    Disturbance disturbance = disturbance();
    return disturbance.any() ? Corrupted.of(clean, disturbance, seed) : clean;
  }
}

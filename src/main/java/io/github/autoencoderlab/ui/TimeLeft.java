package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import java.util.OptionalDouble;

/**
 * How long steps of a run take, as fast as it learns now.
 *
 * @param run that is open
 * @param progress of it
 */
record TimeLeft(Run run, Progress progress) {
  private static final double MINUTE = 60;
  private static final double LEAST_MINUTES = 1.5;

  /** Until the run is complete; none if it is, has no end, or its speed is not known. */
  OptionalDouble seconds() {
    return progress.planned().isEmpty()
        ? OptionalDouble.empty()
        : seconds(progress.planned().getAsLong() - progress.step());
  }

  /** From the first step to where it went on from a checkpoint; none if its speed is not known. */
  OptionalDouble fromScratch() {
    return seconds(progress.first());
  }

  private OptionalDouble seconds(long steps) {
    if (steps <= 0 || progress.step() == 0 || !(progress.imagesPerSecond() > 0)) {
      return OptionalDouble.empty();
    }
    double perStep = progress.epoch() * run.data().train().count() / progress.step();
    return OptionalDouble.of(steps * perStep / progress.imagesPerSecond());
  }

  /** Whole seconds or minutes, in words. */
  static String words(double seconds, Texts texts) {
    return seconds < LEAST_MINUTES * MINUTE
        ? texts.get("checkpoint.seconds", Math.round(Math.max(1, seconds)))
        : texts.get("checkpoint.minutes", Math.round(seconds / MINUTE));
  }
}

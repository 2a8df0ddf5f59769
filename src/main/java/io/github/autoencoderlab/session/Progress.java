package io.github.autoencoderlab.session;

import java.util.List;
import java.util.OptionalLong;

/**
 * How far a run is.
 *
 * @param step steps completed
 * @param furthest steps that were ever completed; more than {@code step} after going back
 * @param epoch how often the data were gone through
 * @param phase the phase that was run last, from 0; −1 before the first
 * @param imagesPerSecond lately; 0 before the first half second
 * @param first the step that the past begins with: 0 unless it goes on from a checkpoint
 * @param planned steps after which the run stands by itself, if it has an end
 * @param changes of settings on the way, from the earliest to the latest
 */
public record Progress(
    long step,
    long furthest,
    double epoch,
    int phase,
    double imagesPerSecond,
    long first,
    OptionalLong planned,
    List<Change> changes) {
  /** Before the first step. */
  public static final Progress NONE =
      new Progress(0, 0, 0, -1, 0, 0, OptionalLong.empty(), List.of());

  public Progress {
    changes = List.copyOf(changes);
  }

  /** The same run, which ends at a step unless it has an end of its own. */
  Progress until(OptionalLong end) {
    return planned.isPresent()
        ? this
        : new Progress(step, furthest, epoch, phase, imagesPerSecond, first, end, changes);
  }

  /** Whether it has come to its end or beyond. */
  public boolean isAtEnd() {
    return step >= planned.orElse(Long.MAX_VALUE);
  }

  /** The same run at another step. */
  public Progress at(long other) {
    return new Progress(other, furthest, epoch, phase, imagesPerSecond, first, planned, changes);
  }
}

package io.github.autoencoderlab.lesson;

import java.util.Optional;

/**
 * A question about a model as it was at one step, for which a look is too short: asked for, watched
 * at work, and given up if it takes too long. Works on a copy, on any one thread.
 */
@FunctionalInterface
public interface Study {
  /** The answer, or nothing if the watcher did not want to go on. */
  Optional<Finding> answer(Watcher watcher);

  /** Is told how much is done and says whether to go on. */
  @FunctionalInterface
  interface Watcher {
    /** Whether to go on after this share of the work, from 0 to 1. */
    boolean goesOn(double done);

    /** Is told what is known before the end; what is told later stands in its place. */
    default void found(Finding soFar) {}
  }
}

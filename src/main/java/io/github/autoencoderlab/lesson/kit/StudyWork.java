package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import java.util.Optional;
import java.util.function.Function;

/** A study under way: whoever works for it says how far it is, and it ends if nobody waits. */
public final class StudyWork {
  private final Study.Watcher watcher;
  private int count = 1;
  private int complete;

  private StudyWork(Study.Watcher watcher) {
    this.watcher = watcher;
  }

  /** A study that works like this; it finds nothing if it is given up. */
  public static Study study(Function<StudyWork, Finding> work) {
    return watcher -> {
      try {
        return Optional.of(work.apply(new StudyWork(watcher)));
      } catch (GivenUpException e) {
        return Optional.empty();
      }
    };
  }

  /** Of how many parts of about the same length it consists; 1 at first. */
  public void expect(int parts) {
    count = parts;
  }

  /**
   * The part under way has come so far.
   *
   * @param share of the part, from 0 to 1
   */
  public void follow(double share) {
    if (!watcher.goesOn((complete + share) / count)) {
      throw new GivenUpException();
    }
  }

  /** Hands out what is known before the end. */
  public void found(Finding soFar) {
    watcher.found(soFar);
  }

  /** The part under way is complete. */
  public void completed() {
    complete++;
  }

  /** Ends a study; never leaves it. */
  private static final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}

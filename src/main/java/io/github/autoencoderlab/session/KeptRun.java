package io.github.autoencoderlab.session;

import java.util.function.Predicate;

/**
 * A run that is not open and can be opened again as it was. It learns nothing meanwhile. Two of
 * them are never the same, however equal what they hold.
 */
final class KeptRun {
  private final Run run;
  private final Memento memento;
  private final boolean playing;
  private final Predicate<String> figures;

  /**
   * A run as it is.
   *
   * @param run with the settings of the moment
   * @param memento all that was learned
   * @param playing whether it played
   * @param figures which figures were looked at, by their ids
   */
  KeptRun(Run run, Memento memento, boolean playing, Predicate<String> figures) {
    this.run = run;
    this.memento = memento;
    this.playing = playing;
    this.figures = figures;
  }

  /** The run with the settings of the moment. */
  Run run() {
    return run;
  }

  /** All that was learned. */
  Memento memento() {
    return memento;
  }

  /** Whether it played. */
  boolean playing() {
    return playing;
  }

  /** Which figures were looked at, by their ids. */
  Predicate<String> figures() {
    return figures;
  }
}

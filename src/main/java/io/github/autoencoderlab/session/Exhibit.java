package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Scene;

/** What can be taken out of the run that is open, by who is called on its thread. */
public final class Exhibit {
  private final Run run;
  private final Trainer trainer;

  Exhibit(Run run, Trainer trainer) {
    this.run = run;
    this.trainer = trainer;
  }

  /** The run with the settings that act now. */
  public Run run() {
    return run;
  }

  /** How far it is. */
  public Progress progress() {
    return trainer.progress();
  }

  /** What all its figures are painted from, also those that nobody looks at; keeps as it is. */
  public Scene scene() {
    return trainer.scene();
  }

  /**
   * How to take steps of the past again, elsewhere, while the run goes on.
   *
   * @param from first step wanted; the replay begins at the latest kept one that is not after it
   */
  public Replay past(long from) {
    return trainer.past(run, from);
  }
}

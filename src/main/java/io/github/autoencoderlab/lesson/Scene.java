package io.github.autoencoderlab.lesson;

import java.util.function.Predicate;

/**
 * All that figures are painted from.
 *
 * @param figures whether a figure, by its id, can be painted from this scene
 * @param past whether the run has been further than what the snapshot shows, as its curves say
 */
public record Scene(
    Snapshot snapshot, Curves curves, Findings findings, Predicate<String> figures, boolean past) {
  /** A scene of which no study was made, for all figures. */
  public Scene(Snapshot snapshot, Curves curves) {
    this(snapshot, curves, new Findings(), figure -> true);
  }

  /** A scene of where the run has come to. */
  public Scene(Snapshot snapshot, Curves curves, Findings findings, Predicate<String> figures) {
    this(snapshot, curves, findings, figures, false);
  }
}

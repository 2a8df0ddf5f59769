package io.github.autoencoderlab.lesson;

import java.util.function.Predicate;

/**
 * All that figures are painted from.
 *
 * @param figures whether a figure, by its id, can be painted from this scene
 */
public record Scene(
    Snapshot snapshot, Curves curves, Findings findings, Predicate<String> figures) {
  /** A scene of which no study was made, for all figures. */
  public Scene(Snapshot snapshot, Curves curves) {
    this(snapshot, curves, new Findings(), figure -> true);
  }
}

package io.github.autoencoderlab.lesson;

/** All that figures are painted from. */
public record Scene(Snapshot snapshot, Curves curves, Findings findings) {
  /** A scene of which no study was made. */
  public Scene(Snapshot snapshot, Curves curves) {
    this(snapshot, curves, new Findings());
  }
}

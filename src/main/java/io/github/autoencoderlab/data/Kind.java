package io.github.autoencoderlab.data;

/** What the numbers of an example mean, and so which models they suit. */
public enum Kind {
  /** Grey pictures, rows × columns, every value in [0, 1]. */
  PICTURES,

  /** Whitened pictures, rows × columns, of both signs around zero. */
  PATCHES,

  /** Signals: a row for each step of time, a column for each channel. */
  SERIES,

  /** Points: one row, a column for each coordinate. */
  POINTS;

  /** Whether all values lie in [0, 1], as the targets of a cross-entropy must. */
  public boolean unitRange() {
    return this == PICTURES;
  }
}

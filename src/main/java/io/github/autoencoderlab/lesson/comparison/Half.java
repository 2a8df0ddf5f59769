package io.github.autoencoderlab.lesson.comparison;

/** One of the two runs of a comparison. */
public enum Half {
  /** The run that was there first. */
  A,
  /** The run beside it, whose names begin with {@link Comparison#PREFIX}. */
  B
}

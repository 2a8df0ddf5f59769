package io.github.autoencoderlab.lesson.rbm;

/** Which visible units of a Gibbs chain are clamped to its start. */
enum Clamped {
  NOTHING,
  UPPER,
  LOWER,
  LEFT,
  RIGHT,
  /** What is white in the start. */
  INK,
  /** Everything but the gap of a drawing. */
  AROUND_GAP
}

package io.github.autoencoderlab.lesson.rbm;

/** What Gibbs chains start from. */
enum StartsFrom {
  /** Held-out images. */
  IMAGE,
  /** Coin flips. */
  NOISE,
  /** The user's drawing. */
  DRAWING
}

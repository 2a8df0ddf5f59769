package io.github.autoencoderlab.lesson.convolutional;

/** What the code of a convolutional autoencoder is. */
enum CodeKind {
  /** The maps of the last level. */
  MAPS,
  /** Dense units behind them. */
  DENSE
}

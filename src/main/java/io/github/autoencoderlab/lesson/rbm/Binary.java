package io.github.autoencoderlab.lesson.rbm;

/** How a grey value in [0, 1] becomes 0 or 1. */
enum Binary {
  /** 1 with the value as its probability. */
  DRAWN,
  /** 1 above one half. */
  THRESHOLD
}

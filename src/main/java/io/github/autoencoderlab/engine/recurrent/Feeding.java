package io.github.autoencoderlab.engine.recurrent;

/** What the decoder is fed with at each step. */
public enum Feeding {
  /** Nothing: all it has is the code (unconditional). */
  NOTHING,
  /** What it has just put out, at the first step zeros (conditional). */
  OWN_OUTPUT,
  /**
   * What it should just have put out, at the first step zeros (teacher forcing; Williams and Zipser
   * 1989). Only while it learns: afterwards it is fed with its own output.
   */
  TRUTH
}

package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;

/** What lies between a slice's encoder and decoder. */
interface CodeLink {
  /** The code [units × examples]. */
  Matrix code();

  /** The code from the encoder's last state. */
  void encode();

  /** First states of the decoder's layers, and memories, from the code. */
  void start();

  /**
   * From the errors of the decoder's first states, which its carries hold, to that of the encoder's
   * last state, the carry of its top layer; adds gradients.
   */
  void back();
}

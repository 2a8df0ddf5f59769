package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;

/** What gives data a code. */
public interface Coder {
  /**
   * Codes, one a column, in a new matrix.
   *
   * @param x inputs × n; left unmodified
   */
  Matrix encode(Matrix x);

  /**
   * What codes say about the data, in a new matrix.
   *
   * @param h code × n; left unmodified
   */
  Matrix decode(Matrix h);
}

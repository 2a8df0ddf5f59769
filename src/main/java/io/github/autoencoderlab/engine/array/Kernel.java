package io.github.autoencoderlab.engine.array;

/**
 * What is done to a piece of up to {@link Scratch#SLOTS} matrices, once in vector loops and once in
 * plain ones.
 *
 * <p>Kernels have no state: numbers that they need are the factors of the sweep, and what they sum
 * up they return.
 */
public interface Kernel {
  /**
   * Changes {@code scratch.floats}.
   *
   * @param offset of the first value in the matrix
   * @return what is summed up, or 0
   */
  double floats(Sweep sweep, Scratch scratch, int offset, int n);

  /** The same in {@code scratch.doubles}. */
  double doubles(Sweep sweep, Scratch scratch, int offset, int n);
}

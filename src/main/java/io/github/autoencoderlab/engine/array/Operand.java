package io.github.autoencoderlab.engine.array;

/** Values that a sweep can read a piece at a time. */
public interface Operand {
  /**
   * Copies n values, from one place on, to slot k of a scratch.
   *
   * @param at where in the slot
   */
  void load(int from, Scratch scratch, int k, int at, int n);
}

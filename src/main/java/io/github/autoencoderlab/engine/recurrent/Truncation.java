package io.github.autoencoderlab.engine.recurrent;

/**
 * Truncated back-propagation through time (Williams and Peng 1990, BPTT(h; h′) with h = h′): time
 * is cut into segments of k steps, and nothing flows back from one to the one before, neither
 * through states nor through outputs that were fed in. The decoder's segments begin at its first
 * step, so that its first k steps teach the code; of the encoder the last k steps learn.
 *
 * @param steps T
 * @param length k, or 0 for the whole of T
 */
record Truncation(int steps, int length) {
  /** Whether nothing flows from step t of a side, from 0, back to the step before. */
  boolean cuts(SeriesSide side, int t) {
    if (length == 0) {
      return false;
    }
    return side == SeriesSide.ENCODER ? t == steps - length : t > 0 && t % length == 0;
  }

  /** The first step of a side that learns. */
  int first(SeriesSide side) {
    return side == SeriesSide.ENCODER && length > 0 ? Math.max(0, steps - length) : 0;
  }
}

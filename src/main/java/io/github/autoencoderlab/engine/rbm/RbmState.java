package io.github.autoencoderlab.engine.rbm;

import java.util.List;

/**
 * Everything that the further steps of a learner depend on, between two steps.
 *
 * @param step steps completed
 * @param reconstructionError of the last mini-batch
 * @param arrays W, b, c, ΔW, Δb, Δc and p(h*|v*), column by column; not to be changed
 */
public record RbmState(long step, double reconstructionError, List<float[]> arrays) {
  public RbmState {
    arrays = List.copyOf(arrays);
  }

  /** Memory that the arrays take. */
  public long bytes() {
    return arrays.stream().mapToLong(array -> (long) Float.BYTES * array.length).sum();
  }
}

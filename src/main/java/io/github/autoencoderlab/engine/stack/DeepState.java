package io.github.autoencoderlab.engine.stack;

import java.util.List;

/**
 * Everything that the further steps of a deep net depend on, between two steps.
 *
 * @param step steps completed
 * @param stage what learned last
 * @param error of the last mini-batch
 * @param below W, b and c of each layer that has learned, shared with other states of the same run
 * @param arrays of what learns; not to be changed
 */
public record DeepState(
    long step, int stage, double error, List<float[]> below, List<float[]> arrays) {
  public DeepState {
    below = List.copyOf(below);
    arrays = List.copyOf(arrays);
  }

  /** Memory that it does not share. */
  public long bytes() {
    return arrays.stream().mapToLong(array -> (long) Float.BYTES * array.length).sum();
  }
}

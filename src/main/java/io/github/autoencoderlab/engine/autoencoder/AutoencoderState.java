package io.github.autoencoderlab.engine.autoencoder;

import java.util.List;

/**
 * Everything that the further steps of a learner depend on, between two steps.
 *
 * @param step steps completed
 * @param squaredError of the last mini-batch
 * @param arrays θ, ρ̃ and what the optimiser remembers; not to be changed
 */
public record AutoencoderState(long step, double squaredError, List<float[]> arrays) {
  public AutoencoderState {
    arrays = List.copyOf(arrays);
  }

  /** Memory that the arrays take. */
  public long bytes() {
    return arrays.stream().mapToLong(array -> (long) Float.BYTES * array.length).sum();
  }
}

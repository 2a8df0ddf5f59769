package io.github.autoencoderlab.engine.array;

import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;

/** The matrices that a learner's further steps depend on, by name. */
public final class Matrices {
  private final Map<String, Matrix> matrices;

  /** These matrices, which are not copied. */
  public Matrices(Map<String, Matrix> matrices) {
    this.matrices = new LinkedHashMap<>(matrices);
  }

  /** What they hold now, copied. */
  public State save(long step) {
    Map<String, float[]> arrays = new LinkedHashMap<>();
    matrices.forEach((name, matrix) -> arrays.put(name, matrix.toArray()));
    return new State(step, Map.of(), arrays, Map.of());
  }

  /**
   * They hold again what a state says.
   *
   * @throws IllegalArgumentException if the state has other arrays, before anything is changed
   */
  public void restore(State state) {
    if (!state.arrays().keySet().containsAll(matrices.keySet())) {
      throw new IllegalArgumentException(
          state.arrays().keySet() + " of another learner than " + matrices.keySet());
    }
    matrices.forEach((name, matrix) -> matrix.requireSize(state.array(name).length));
    matrices.forEach((name, matrix) -> matrix.set(state.array(name)));
  }
}

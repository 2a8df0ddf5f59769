package io.github.autoencoderlab.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that the further steps of a run depend on, between two steps, but for its settings;
 * never changed. Only a run of the same lesson, structure, data and seed can take it back.
 *
 * @param step steps completed
 * @param numbers by name, such as the error of the last mini-batch
 * @param arrays by name, in memory of their own; matrices column by column
 * @param shared arrays of stages that are over, which other states of the same run hold too
 */
public record State(
    long step,
    Map<String, Double> numbers,
    Map<String, float[]> arrays,
    Map<String, float[]> shared) {
  public State {
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
    shared = Collections.unmodifiableMap(new LinkedHashMap<>(shared));
  }

  /** So many steps, and nothing learned. */
  public State(long step) {
    this(step, Map.of(), Map.of(), Map.of());
  }

  /** The same after another number of steps, as a part of a run counts its own. */
  public State at(long other) {
    return new State(other, numbers, arrays, shared);
  }

  /** The same with a number more. */
  public State with(String name, double number) {
    Map<String, Double> all = new LinkedHashMap<>(numbers);
    all.put(name, number);
    return new State(step, all, arrays, shared);
  }

  /** The same with an array more, which is not copied. */
  public State with(String name, float[] array) {
    Map<String, float[]> all = new LinkedHashMap<>(arrays);
    all.put(name, array);
    return new State(step, numbers, all, shared);
  }

  /** The same with arrays that it shares with other states. */
  public State sharing(Map<String, float[]> others) {
    return new State(step, numbers, arrays, others);
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it has none of this name: the state belongs to another run
   */
  public double number(String name) {
    return found(name, numbers);
  }

  /**
   * An array of its own, not to be changed.
   *
   * @throws IllegalArgumentException if it has none of this name: the state belongs to another run
   */
  public float[] array(String name) {
    return found(name, arrays);
  }

  private static <T> T found(String name, Map<String, T> named) {
    T value = named.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name + " among " + named.keySet());
    }
    return value;
  }

  /** Memory that its own arrays take. */
  public long bytes() {
    return arrays.values().stream().mapToLong(array -> (long) Float.BYTES * array.length).sum();
  }
}

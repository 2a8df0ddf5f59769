package io.github.autoencoderlab.lesson;

import java.util.HashMap;
import java.util.Map;

/**
 * What a study found.
 *
 * @param study its id
 * @param step of the run at which the model was copied
 * @param numbers by the names that the metrics of a run have
 * @param series longer answers, by name
 */
public record Finding(
    String study, long step, Map<String, Double> numbers, Map<String, double[]> series) {
  /** Copies the maps; what is no number was not found. */
  public Finding {
    Map<String, Double> found = new HashMap<>(numbers);
    found.values().removeIf(value -> value.isNaN());
    numbers = Map.copyOf(found);
    series = Map.copyOf(series);
  }

  /** One of the numbers; not a number if there is none of this name. */
  public double number(String name) {
    return numbers.getOrDefault(name, Double.NaN);
  }
}

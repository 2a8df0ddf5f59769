package io.github.autoencoderlab.lesson;

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
  public Finding {
    numbers = Map.copyOf(numbers);
    series = Map.copyOf(series);
  }

  /** One of the numbers; not a number if there is none of this name. */
  public double number(String name) {
    return numbers.getOrDefault(name, Double.NaN);
  }
}

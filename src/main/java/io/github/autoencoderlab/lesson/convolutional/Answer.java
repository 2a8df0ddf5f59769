package io.github.autoencoderlab.lesson.convolutional;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a study has found so far. */
final class Answer {
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, double[]> series = new LinkedHashMap<>();

  /** Adds a number; one that is not a number is left out. */
  void put(String name, double number) {
    if (!Double.isNaN(number)) {
      numbers.put(name, number);
    }
  }

  /** Adds a longer answer. */
  void put(String name, double[] values) {
    series.put(name, values);
  }

  /** By the names that the metrics of a run have. */
  Map<String, Double> numbers() {
    return numbers;
  }

  /** By name. */
  Map<String, double[]> series() {
    return series;
  }
}

package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.lesson.WeightArray;
import java.util.List;
import java.util.Map;

/**
 * What a run has come to at a step.
 *
 * @param numbers of the run and of its studies, by name
 * @param weights all that was learned
 * @param seconds that it took from the first step on, with its studies
 */
record Moment(Map<String, Double> numbers, List<WeightArray> weights, double seconds) {
  Moment {
    numbers = Map.copyOf(numbers);
    weights = List.copyOf(weights);
  }

  /** A number; not a number if there is none of this name. */
  double number(String name) {
    return numbers.getOrDefault(name, Double.NaN);
  }

  /** The largest difference of two weights; not a number if the nets are not alike. */
  double apart(Moment other) {
    if (weights.size() != other.weights.size()) {
      return Double.NaN;
    }
    double apart = 0;
    for (int n = 0; n < weights.size(); n++) {
      WeightArray mine = weights.get(n);
      WeightArray theirs = other.weights.get(n);
      if (!mine.shape().equals(theirs.shape())) {
        return Double.NaN;
      }
      for (int i = 0; i < mine.values().length; i++) {
        apart = Math.max(apart, Math.abs((double) mine.values()[i] - theirs.values()[i]));
      }
    }
    return apart;
  }
}

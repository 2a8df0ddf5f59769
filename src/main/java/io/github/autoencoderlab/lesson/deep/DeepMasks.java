package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepExample;
import java.util.List;
import java.util.Map;

/**
 * What is struck out of an example in the last step: inputs by noise, hidden units by dropout.
 * Which of both there is says which of both acts in a stage.
 */
final class DeepMasks {
  private DeepMasks() {}

  /**
   * Adds the share of inputs above 0 that the learning layer sees as 0, and the share of hidden
   * units that are exactly 0, which a logistic unit is only if it is silenced. Nothing is added
   * before a mini-batch has gone through, as after a checkpoint.
   *
   * @param clean the example before anything was done to it
   */
  static void addTo(Map<String, Double> metrics, DeepExample example, float[] clean) {
    if (example instanceof DeepExample.Alone alone && isSeen(alone.seen())) {
      float[] input = alone.codes().get(alone.codes().size() - 1);
      metrics.put("maskedInputs", dropped(input, alone.seen()));
      if (!drawn(alone.h())) {
        metrics.put("silentUnits", zeros(List.of(alone.h())));
      }
    } else if (example instanceof DeepExample.Together together && isSeen(together.a().get(0))) {
      metrics.put("maskedInputs", dropped(clean, together.a().get(0)));
      metrics.put("silentUnits", zeros(together.a().subList(1, together.a().size() - 1)));
    }
  }

  private static boolean isSeen(float[] input) {
    for (float one : input) {
      if (one != 0) {
        return true;
      }
    }
    return false;
  }

  private static double dropped(float[] clean, float[] seen) {
    int above = 0;
    int dropped = 0;
    for (int i = 0; i < Math.min(clean.length, seen.length); i++) {
      above += clean[i] > 0 ? 1 : 0;
      dropped += clean[i] > 0 && seen[i] == 0 ? 1 : 0;
    }
    return above == 0 ? 0 : (double) dropped / above;
  }

  /** Whether units are 0/1 because they were drawn, as those of a Boltzmann machine are. */
  private static boolean drawn(float[] units) {
    for (float one : units) {
      if (one != 0 && one != 1) {
        return false;
      }
    }
    return true;
  }

  private static double zeros(List<float[]> layers) {
    long units = 0;
    long zeros = 0;
    for (float[] layer : layers) {
      units += layer.length;
      for (float one : layer) {
        zeros += one == 0 ? 1 : 0;
      }
    }
    return units == 0 ? 0 : (double) zeros / units;
  }
}

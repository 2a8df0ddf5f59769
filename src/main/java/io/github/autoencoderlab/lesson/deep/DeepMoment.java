package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepExample;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.Sampling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example on its way through a deep net, seen at a few units of each layer.
 *
 * @param phase the line run last; null between steps, when the example is a held-out one
 * @param place of that held-out example
 * @param example what the net makes of it
 * @param shown units of each layer, ascending, from the input; those that tell classes come last
 * @param weights of all layers that have begun to learn, from the lowest, after unrolling of the
 *     decoder too: for each shown unit those from the shown units below it
 * @param sampling of a layer that learns alone as a Boltzmann machine
 */
record DeepMoment(
    @Nullable DeepPhase phase,
    int place,
    DeepExample example,
    List<List<Integer>> shown,
    List<List<float[]>> weights,
    Sampling sampling) {
  DeepMoment {
    shown = List.copyOf(shown);
    weights = List.copyOf(weights);
  }

  /** Whether a line has been run in this step; at rest all have. */
  boolean since(DeepPhase line) {
    return phase == null || phase.compareTo(line) >= 0;
  }

  /** Whether this line was the last. */
  boolean is(DeepPhase line) {
    return phase == line;
  }
}

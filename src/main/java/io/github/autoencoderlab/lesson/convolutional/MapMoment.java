package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.Volume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example on its way through a net of maps, in the middle of a step or between steps, seen at
 * one unit. What is made only for figures that nobody looks at is empty or null.
 *
 * @param phase the line run last; null between steps
 * @param lines of the algorithm
 * @param blueprint of the net
 * @param codeLayer whose activations are the code, from 1
 * @param watched the unit
 * @param delta its δ; NaN if that is not known at this line
 * @param field what it sees of the input
 * @param input what the encoder sees
 * @param terms how its number comes about; null if it is not known at this line
 * @param layers the input and all layers, from the input; empty if nobody looks
 * @param target the map of the next layer that the watched unit reaches most, if that is a
 *     transposed convolution; else −1
 */
record MapMoment(
    @Nullable AutoencoderPhase phase,
    List<AutoencoderPhase> lines,
    Blueprint blueprint,
    int codeLayer,
    WatchedUnit watched,
    double delta,
    ReceptiveField field,
    float[] input,
    @Nullable UnitTerms terms,
    List<LayerMaps> layers,
    int target) {
  /** Copies the lists. */
  MapMoment {
    lines = List.copyOf(lines);
    layers = List.copyOf(layers);
  }

  /**
   * Some maps of a layer.
   *
   * @param channels which, ascending
   * @param maps their numbers, row by row; empty if the line has not computed them
   * @param delta whether they are δ, else activations
   * @param lit whether they are what the line computed
   */
  record LayerMaps(List<Integer> channels, List<float[]> maps, boolean delta, boolean lit) {
    /** Copies the lists. */
    LayerMaps {
      channels = List.copyOf(channels);
      maps = List.copyOf(maps);
    }
  }

  /** Maps of a layer, of the input for 0. */
  Volume size(int layer) {
    return blueprint.sizes().get(layer);
  }
}

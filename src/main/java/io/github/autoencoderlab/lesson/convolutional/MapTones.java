package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.figure.Tone;
import java.util.List;
import java.util.Optional;

/** How numbers of layers become colours. */
final class MapTones {
  private static final double LEAST = 1e-9;

  private final MapMoment moment;

  MapTones(MapMoment moment) {
    this.moment = moment;
  }

  /**
   * Grey for units that are never below 0; what has no units is painted as what it comes from.
   *
   * @param delta whether δ is shown
   */
  Tone tone(int layer, boolean delta) {
    if (delta) {
      return Tone.SIGNED;
    }
    Optional<Activation> f = LayerWords.activation(moment.blueprint(), layer);
    if (f.isPresent()) {
      boolean signed = f.get() == Activation.TANH || f.get() == Activation.LINEAR;
      boolean output = layer == moment.blueprint().steps().size();
      return signed && !(output && !negative(moment.input())) ? Tone.SIGNED : Tone.GRAY;
    }
    if (layer > 0) {
      return tone(layer - 1, false);
    }
    return negative(moment.input()) ? Tone.SIGNED : Tone.GRAY;
  }

  private static boolean negative(float[] values) {
    for (float value : values) {
      if (value < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The value of the fullest colour: 1 for grey pictures, else the largest of all that is shown.
   */
  double reach(int layer, boolean delta, List<float[]> maps) {
    boolean picture = layer == 0 || layer == moment.blueprint().steps().size();
    return picture && !delta && tone(layer, false) == Tone.GRAY ? 1 : largest(maps);
  }

  /** The largest absolute value, always positive. */
  static double largest(List<float[]> maps) {
    double largest = LEAST;
    for (float[] map : maps) {
      for (float value : map) {
        largest = Math.max(largest, Float.isFinite(value) ? Math.abs(value) : 0);
      }
    }
    return largest;
  }
}

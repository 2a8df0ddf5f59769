package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.text.Texts;
import org.jspecify.annotations.Nullable;

/** Words about a moment. */
final class MapWords {
  private MapWords() {}

  /**
   * The line that was just run, or what is shown between steps.
   *
   * @param resting what that is
   */
  static String heading(MapMoment moment, String resting, Texts texts) {
    AutoencoderPhase phase = moment.phase();
    return phase == null
        ? resting
        : texts.get(
            "figure.convolutional.phase",
            moment.lines().indexOf(phase) + 1,
            moment.lines().size(),
            texts.get("phase.dense." + phase.id()));
  }

  /** Such as a2[5], or δ2[5] if δ is meant; x for the input, r for the reconstruction. */
  static String symbol(MapMoment moment, int layer, int map, boolean delta) {
    if (layer == 0) {
      return "x";
    }
    boolean last = layer == moment.blueprint().steps().size();
    String name = last ? "r" : "a" + layer + "[" + map + "]";
    return delta ? "δ" + (last ? "r" : name.substring(1)) : name;
  }

  /** Such as (3, 4). */
  static String place(int y, int x) {
    return "(" + y + ", " + x + ")";
  }

  /** The watched unit's number, if it is known. */
  static double value(@Nullable UnitTerms terms) {
    if (terms instanceof UnitTerms.Weighted sum) {
      return sum.a();
    } else if (terms instanceof UnitTerms.Pooled pooled) {
      return pooled.window().values()[pooled.winner()];
    } else if (terms instanceof UnitTerms.Unpooled unpooled) {
      return unpooled.place() == unpooled.watched() ? unpooled.value() : 0;
    } else if (terms instanceof UnitTerms.Copied copied) {
      return copied.value();
    }
    return Double.NaN;
  }
}

package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * How the user wants a deep belief net to make up examples.
 *
 * @param from what chains start from
 * @param image the number of the held-out image that they may start from
 * @param drawing that they may start from
 * @param label what is clamped
 * @param steps Gibbs steps after which chains are looked at first
 * @param wantsLabels whether the net is to have label units
 */
record FantasyView(
    FantasyStart from,
    int image,
    Drawing drawing,
    ClampedLabel label,
    int steps,
    boolean wantsLabels) {
  static FantasyView of(Settings settings) {
    return new FantasyView(
        settings.choice(DeepParameters.CHAIN_START),
        settings.whole(DeepParameters.CHAIN_IMAGE),
        settings.drawing(DeepParameters.CHAIN_DRAWING),
        settings.choice(DeepParameters.CLAMPED_LABEL),
        settings.whole(DeepParameters.FANTASY_STEPS),
        settings.isOn(DeepParameters.LABELS));
  }

  /** The picture that chains start from unless they start from noise, in [0, 1]. */
  float[] picture(Examples heldOut) {
    if (from == FantasyStart.DRAWING) {
      return drawing.fitted(heldOut.rows(), heldOut.columns()).seen();
    }
    float[] picture = new float[heldOut.size()];
    heldOut.copy(Math.min(image, heldOut.count() - 1), picture, 0);
    return picture;
  }
}

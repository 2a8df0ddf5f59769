package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example in the middle of a step, seen at one code unit and one place of the input.
 *
 * @param phase the line run last; null between steps, when a held-out example is shown instead
 * @param lines of the algorithm
 * @param kind what the autoencoder is made of
 * @param unit the watched code unit j, from 0
 * @param pixel the watched place i of the input, from 0
 * @param example x, x̃, h, r
 * @param toUnit weights from the input to unit j
 * @param toPixel weights from the code to place i of the reconstruction
 * @param bOfUnit bias of unit j
 * @param bOfPixel bias of place i of the reconstruction
 * @param slope ∂J/∂W at (j, i), without weight decay
 * @param activity ρ̃ of unit j
 */
public record DenseMoment(
    @Nullable AutoencoderPhase phase,
    List<AutoencoderPhase> lines,
    DenseKind kind,
    int unit,
    int pixel,
    AutoencoderExample example,
    float[] toUnit,
    float[] toPixel,
    double bOfUnit,
    double bOfPixel,
    double slope,
    double activity) {
  public DenseMoment {
    lines = List.copyOf(lines);
  }

  /** The number of a line of the algorithm, from 1. */
  int number(AutoencoderPhase line) {
    return lines.indexOf(line) + 1;
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.WeightSlope;
import io.github.autoencoderlab.engine.optimize.WeightStep;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example in the middle of a step, seen at one code unit and one place of the input.
 *
 * @param phase the line run last; null between steps, when the example is one that the user looks
 *     at
 * @param lines of the algorithm
 * @param kind what the autoencoder is made of
 * @param unit the watched code unit j, from 0
 * @param pixel the watched place i of the input, from 0
 * @param example x, x̃, h, r
 * @param toUnit weights from the input to unit j
 * @param toPixel weights from the code to place i of the reconstruction
 * @param fromUnit weights from unit j to every place of the reconstruction
 * @param bOfUnit bias of unit j
 * @param bOfPixel bias of place i of the reconstruction
 * @param slope ∂J/∂W at (j, i); null before the line that computes it
 * @param update what the last line added to W at (j, i); null after other lines
 * @param activity of unit j
 * @param shown the part of the network that fits into a picture
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
    float[] fromUnit,
    double bOfUnit,
    double bOfPixel,
    @Nullable WeightSlope slope,
    @Nullable WeightStep update,
    Activity activity,
    Part shown) {
  public DenseMoment {
    lines = List.copyOf(lines);
  }

  /**
   * How active a code unit is on average, from 0 at rest.
   *
   * @param mean ρ̃, or ρ̂ over all examples
   * @param batch ρ̂ over the mini-batch
   * @param first whether ρ̃ starts with this mini-batch
   */
  public record Activity(double mean, double batch, boolean first) {}

  /**
   * A part of the network.
   *
   * @param code units, ascending
   * @param pixels places of input and reconstruction, ascending
   * @param encoder for each of these units its weights from these places
   * @param decoder for each of these places its weights from these units
   */
  public record Part(
      List<Integer> code, List<Integer> pixels, List<float[]> encoder, List<float[]> decoder) {
    /** Nothing, where nobody looks. */
    static final Part NONE = new Part(List.of(), List.of(), List.of(), List.of());

    public Part {
      code = List.copyOf(code);
      pixels = List.copyOf(pixels);
      encoder = List.copyOf(encoder);
      decoder = List.copyOf(decoder);
    }
  }

  /** What the encoder sees, as a symbol: its input may be corrupted. */
  String seen() {
    return corrupting() ? "\\tilde{x}" : "x";
  }

  /** Whether the encoder may see something else than x, be it only a drawing with a gap. */
  boolean corrupting() {
    boolean differs = phase == null && !Arrays.equals(example.x(), example.xNoisy());
    return differs || lines.contains(AutoencoderPhase.CORRUPT);
  }

  /** The number of a line of the algorithm, from 1. */
  int number(AutoencoderPhase line) {
    return lines.indexOf(line) + 1;
  }
}

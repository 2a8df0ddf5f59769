package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.CdChange;
import io.github.autoencoderlab.engine.rbm.CdExample;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example in the middle of a step, seen at one hidden and one visible unit.
 *
 * @param phase the line run last; null between steps, when a held-out image is shown instead
 * @param gibbsStep the Gibbs step that this line belongs to, from 1
 * @param further whether in this Gibbs step h is drawn from p(h*|v*), to which the chain has come
 * @param options how the machine learns
 * @param unit the watched hidden unit j, from 0
 * @param pixel the watched visible unit i, from 0
 * @param example v, h and the rest
 * @param bOfPixel bᵢ
 * @param cOfUnit cⱼ
 * @param toUnit Wⱼᵢ for every visible unit
 * @param toPixel Wⱼᵢ for every hidden unit
 * @param coin the number that fell in a draw; NaN if there was none or it is not known
 * @param change of W, b or c at the watched units, if this line changed them
 * @param shown the part of the machine that fits into a picture
 */
record RbmMoment(
    @Nullable CdPhase phase,
    int gibbsStep,
    boolean further,
    CdOptions options,
    int unit,
    int pixel,
    CdExample example,
    double bOfPixel,
    double cOfUnit,
    float[] toUnit,
    float[] toPixel,
    double coin,
    @Nullable CdChange change,
    Part shown) {
  private static final List<CdPhase> LINES = List.of(CdPhase.values());

  /**
   * A part of the machine.
   *
   * @param hidden hidden units, ascending
   * @param visible visible units, ascending
   * @param weights for each of these hidden units its weights to these visible units
   */
  record Part(List<Integer> hidden, List<Integer> visible, List<float[]> weights) {
    Part {
      hidden = List.copyOf(hidden);
      visible = List.copyOf(visible);
      weights = List.copyOf(weights);
    }
  }

  /** Whether a line belongs to a Gibbs step. */
  static boolean walks(@Nullable CdPhase line) {
    return line != null
        && line.compareTo(CdPhase.DRAW_H) >= 0
        && line.compareTo(CdPhase.PROBABILITY_OF_H_STAR) <= 0;
  }

  /** Whether the line run last belongs to a Gibbs step. */
  boolean walks() {
    return walks(phase);
  }

  /** The number of a line of the algorithm, from 1. */
  static int number(CdPhase line) {
    return LINES.indexOf(line) + 1;
  }
}

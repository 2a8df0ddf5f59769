package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.rbm.CdChange;
import io.github.autoencoderlab.engine.rbm.CdExample;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a step from inside, at a watched hidden unit and the pixel that moves it most. */
final class RbmWatcher {
  static final int MOST_HIDDEN = 12;
  static final int MOST_VISIBLE = 16;

  private final Rbm rbm;
  private final ContrastiveDivergence learner;
  private final double[] deviation;

  /**
   * Watches a learner.
   *
   * @param mean of each pixel over the data
   */
  RbmWatcher(Rbm rbm, ContrastiveDivergence learner, float[] mean) {
    this.rbm = rbm;
    this.learner = learner;
    deviation = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      deviation[i] = Math.sqrt(mean[i] * (1.0 - mean[i]));
    }
  }

  /**
   * What there is to see.
   *
   * @param phase the line run last, or null between steps
   * @param watched a hidden unit, from 0; the last one if there are fewer
   * @param watchedPixel a visible unit, from 0, the last one if there are fewer; below 0 the one
   *     that moves the hidden unit most
   * @param heldOut a binary image to show between steps
   */
  RbmMoment moment(
      @Nullable CdPhase phase, CdOptions options, int watched, int watchedPixel, float[] heldOut) {
    int unit = Math.min(watched, rbm.hidden() - 1);
    float[] toUnit = rbm.W().row(unit);
    List<Integer> influential = byInfluence(toUnit);
    int pixel = watchedPixel < 0 ? influential.get(0) : Math.min(watchedPixel, rbm.visible() - 1);
    int gibbsStep = learner.gibbsStep() - (phase == CdPhase.PROBABILITY_OF_H_STAR ? 1 : 0);
    return new RbmMoment(
        phase,
        gibbsStep,
        RbmMoment.walks(phase) && !learner.startsAtData(gibbsStep),
        options,
        unit,
        pixel,
        phase == null ? resting(heldOut) : learner.example(),
        rbm.b().row(pixel)[0],
        rbm.c().row(unit)[0],
        toUnit,
        rbm.W().column(pixel),
        coin(phase, unit, pixel),
        change(phase, unit, pixel),
        part(unit, with(pixel, influential)));
  }

  private double coin(@Nullable CdPhase phase, int unit, int pixel) {
    if (phase == CdPhase.DRAW_H) {
      return learner.coin(unit);
    }
    return phase == CdPhase.DRAW_V ? learner.coin(pixel) : Double.NaN;
  }

  private @Nullable CdChange change(@Nullable CdPhase phase, int unit, int pixel) {
    if (phase == CdPhase.UPDATE_W) {
      return learner.changeOfW(unit, pixel);
    }
    if (phase == CdPhase.UPDATE_B) {
      return learner.changeOfB(pixel);
    }
    return phase == CdPhase.UPDATE_C ? learner.changeOfC(unit) : null;
  }

  private CdExample resting(float[] heldOut) {
    Matrix v = Matrix.vector(rbm.visible()).set(heldOut);
    Matrix p = Matrix.vector(rbm.hidden());
    rbm.hiddenGivenVisible(v, p);
    float[] none = new float[0];
    return new CdExample(heldOut, p.toArray(), none, none, none, none);
  }

  /** Pixels by how much they move the input of a unit from image to image: |Wⱼᵢ| times σᵢ. */
  private List<Integer> byInfluence(float[] toUnit) {
    return IntStream.range(0, toUnit.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(toUnit[i]) * deviation[i]))
        .limit(MOST_VISIBLE)
        .toList();
  }

  /** The watched pixel is shown even if others move the unit more. */
  private static List<Integer> with(int pixel, List<Integer> influential) {
    return Stream.concat(Stream.of(pixel), influential.stream())
        .distinct()
        .limit(MOST_VISIBLE)
        .toList();
  }

  private RbmMoment.Part part(int unit, List<Integer> influential) {
    int first = Math.max(0, Math.min(unit - MOST_HIDDEN / 2, rbm.hidden() - MOST_HIDDEN));
    int count = Math.min(MOST_HIDDEN, rbm.hidden());
    List<Integer> hidden = IntStream.range(first, first + count).boxed().toList();
    List<Integer> visible = influential.stream().sorted().toList();
    List<float[]> columns = visible.stream().map(i -> rbm.W().column(i)).toList();
    return new RbmMoment.Part(
        hidden, visible, hidden.stream().map(j -> across(columns, j)).toList());
  }

  private static float[] across(List<float[]> columns, int j) {
    float[] row = new float[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns.get(i)[j];
    }
    return row;
  }
}

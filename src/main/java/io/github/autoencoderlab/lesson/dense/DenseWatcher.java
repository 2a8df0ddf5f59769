package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a step from inside, at a watched code unit and the pixel that moves it most. */
final class DenseWatcher {
  static final int MOST_UNITS = 10;
  static final int MOST_PIXELS = 12;
  private static final int EXAMPLES = 500;

  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;
  private final double[] variance;

  DenseWatcher(Autoencoder autoencoder, AutoencoderLearner learner, DataSet data) {
    this.autoencoder = autoencoder;
    this.learner = learner;
    variance = variance(data.train().first(EXAMPLES), data.train().size());
  }

  /** The variance of each place over some examples. */
  private static double[] variance(float[] values, int size) {
    double[] sum = new double[size];
    double[] squares = new double[size];
    for (int n = 0; n < values.length; n++) {
      sum[n % size] += values[n];
      squares[n % size] += values[n] * values[n];
    }
    int count = values.length / size;
    for (int i = 0; i < size; i++) {
      double mean = sum[i] / count;
      squares[i] = Math.max(0, squares[i] / count - mean * mean);
    }
    return squares;
  }

  /**
   * What there is to see.
   *
   * @param phase the line run last, or null between steps
   * @param watched a code unit, from 0; the last one if there are fewer
   * @param watchedPixel a place of the input, from 0, the last one if there are fewer; below 0 the
   *     one that moves the unit most
   * @param pictured whether the part of the network is wanted that fits into a picture
   * @param looked the example to show between steps
   */
  DenseMoment moment(
      @Nullable AutoencoderPhase phase,
      List<AutoencoderPhase> lines,
      int watched,
      int watchedPixel,
      boolean pictured,
      LookedAt looked) {
    int unit = Math.min(watched, autoencoder.code() - 1);
    DenseLayer encoder = autoencoder.architecture().dense(1);
    DenseLayer decoder = autoencoder.architecture().dense(2);
    float[] toUnit = autoencoder.theta().W(encoder.weights()).row(unit);
    int last = toUnit.length - 1;
    int pixel = watchedPixel < 0 ? mostInfluential(toUnit) : Math.min(watchedPixel, last);
    Matrix decoding = autoencoder.theta().W(decoder.weights());
    return new DenseMoment(
        phase,
        lines,
        new DenseKind(
            encoder.activation(),
            decoder.activation(),
            learner.kindOfLoss(),
            decoder.transposed(),
            learner.rule() == Rule.ADAM),
        unit,
        pixel,
        phase == null ? resting(looked) : learner.example(),
        toUnit,
        decoder.transposed() ? decoding.column(pixel) : decoding.row(pixel),
        decoder.transposed() ? decoding.row(unit) : decoding.column(unit),
        autoencoder.theta().b(0).column(0)[unit],
        autoencoder.theta().b(1).column(0)[pixel],
        phase == AutoencoderPhase.BACKWARD || phase == AutoencoderPhase.UPDATE
            ? learner.slope(unit, pixel)
            : null,
        phase == AutoencoderPhase.UPDATE ? learner.lastStep(unit, pixel) : null,
        activity(phase, unit),
        pictured ? part(unit, with(pixel, byInfluence(toUnit))) : DenseMoment.Part.NONE);
  }

  private DenseMoment.Activity activity(@Nullable AutoencoderPhase phase, int unit) {
    Activation f = autoencoder.codeActivation();
    long stepsBefore = learner.step() - (phase == AutoencoderPhase.UPDATE ? 1 : 0);
    return new DenseMoment.Activity(
        Sparseness.activity(learner.meanActivation()[unit], f),
        Sparseness.activity(learner.batchActivation(unit), f),
        stepsBefore == 0);
  }

  /**
   * Places by how much of what moves a unit is theirs from example to example: |W| times the
   * variance, the covariance of place and input if places were independent. By the deviation large
   * weights of margins that are nearly always 0 would come first.
   */
  private List<Integer> byInfluence(float[] toUnit) {
    return IntStream.range(0, toUnit.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(toUnit[i]) * variance[i]))
        .limit(MOST_PIXELS)
        .toList();
  }

  /** The watched place is shown even if others move the unit more. */
  private static List<Integer> with(int pixel, List<Integer> influential) {
    return Stream.concat(Stream.of(pixel), influential.stream())
        .distinct()
        .limit(MOST_PIXELS)
        .sorted()
        .toList();
  }

  private DenseMoment.Part part(int unit, List<Integer> pixels) {
    int first = Math.max(0, Math.min(unit - MOST_UNITS / 2, autoencoder.code() - MOST_UNITS));
    int count = Math.min(MOST_UNITS, autoencoder.code());
    List<Integer> code = IntStream.range(first, first + count).boxed().toList();
    DenseLayer decoder = autoencoder.architecture().dense(2);
    Matrix W = autoencoder.theta().W(autoencoder.architecture().dense(1).weights());
    Matrix decoding = autoencoder.theta().W(decoder.weights());
    return new DenseMoment.Part(
        code,
        pixels,
        code.stream().map(j -> picked(W.row(j), pixels)).toList(),
        pixels.stream()
            .map(i -> picked(decoder.transposed() ? decoding.column(i) : decoding.row(i), code))
            .toList());
  }

  private static float[] picked(float[] all, List<Integer> places) {
    float[] some = new float[places.size()];
    for (int n = 0; n < some.length; n++) {
      some[n] = all[places.get(n)];
    }
    return some;
  }

  private int mostInfluential(float[] toUnit) {
    int most = 0;
    for (int i = 1; i < toUnit.length; i++) {
      double influence = Math.abs(toUnit[i]) * variance[i];
      most = influence > Math.abs(toUnit[most]) * variance[most] ? i : most;
    }
    return most;
  }

  private AutoencoderExample resting(LookedAt looked) {
    Pass pass = autoencoder.pass(1);
    pass.x().set(looked.seen());
    pass.forward();
    float[] none = new float[0];
    return new AutoencoderExample(
        looked.clean(),
        looked.seen(),
        pass.a(autoencoder.codeLayer()).column(0),
        pass.output().column(0),
        none,
        none);
  }
}

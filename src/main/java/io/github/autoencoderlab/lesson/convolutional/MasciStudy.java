package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import java.util.Locale;

/**
 * What makes kernels of strokes: twenty kernels of 7 × 7 that learn plainly, with noise, with
 * max-pooling, and with both (Masci et al. 2011, figure 2).
 *
 * <p>Without pooling there are twenty numbers for each pixel, and to copy is easy: any kernels will
 * do whose copies laid over each other make a single dot. Which they are, data do not say; all four
 * nets learn with the same small L1 penalty, by which kernels that only copy become single taps
 * instead of keeping the noise that they began with.
 */
final class MasciStudy {
  static final String ID = "masci";

  static final MapStudy STUDY = new MapStudy(ID, MasciStudy::answer);

  /** Kernels of each net. */
  static final int KERNELS = 20;

  /** Side of a kernel. */
  static final int SIZE = 7;

  /** ε. */
  static final double RATE = 0.004;

  /** λ₁. */
  static final double DECAY = 0.15;

  static final int BATCH = 50;
  private static final int STEPS = 500;
  private static final int JUDGED = 500;

  private MasciStudy() {}

  /** A net of the study. */
  enum Kind {
    PLAIN(0, 1),
    NOISE(0.5, 1),
    POOLING(0, 2),
    BOTH(0.3, 2);

    /** Share of the pixels that are masked. */
    final double noise;

    /** Side of a pooling window; 1 is none. */
    final int pool;

    Kind(double noise, int pool) {
      this.noise = noise;
      this.pool = pool;
    }

    /** Its name among numbers and texts. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What its net is made of. */
    MapNet net() {
      return MapNet.masci(pool);
    }

    /** How it learns. */
    AutoencoderOptions options(double rate) {
      AutoencoderOptions plain = AutoencoderOptions.plain(rate).with(new WeightDecay(0, DECAY));
      return noise > 0 ? plain.with(new Disturbance(Corruption.MASKING, noise)) : plain;
    }
  }

  private static Answer answer(MapRun run, MapRivals rivals) {
    return answer(run, rivals, STEPS);
  }

  /** The answer after so many steps of each net. */
  static Answer answer(MapRun run, MapRivals rivals, int steps) {
    Answer answer = new Answer();
    boolean suits = run.picture().channels() == 1 && run.suits(MapNet.masci(2));
    rivals.expect(Kind.values().length);
    for (Kind kind : suits ? Kind.values() : new Kind[0]) {
      MapTrainer learned =
          rivals.learned(
              run.with(kind.net()).with(kind.options(RATE)).withWay(Rule.ADAM, BATCH), steps);
      Matrix kernels = learned.autoencoder().theta().W(0).transposed();
      answer.put(kind.id(), kernels.toDoubles());
      answer.put(STUDY.of(kind.id()) + "Continuity", continuity(kernels));
      answer.put(STUDY.of(kind.id()) + "LargestTap", largestTap(kernels));
      answer.put(
          STUDY.of(kind.id()) + "SquaredError",
          new MapJudge(learned.autoencoder()).squaredError(run.data().test(), JUDGED));
      rivals.show(answer);
    }
    return answer;
  }

  /**
   * How much kernels go on from a tap to the next, mean over kernels: Σ w w′ / Σ ½ (w² + w′²) over
   * all taps that are neighbours in a row or a column. 0 for a single tap, about 0 for noise, 1 for
   * a uniform kernel, −1 for a chequerboard.
   *
   * @param kernels one in each column, row by row
   */
  static double continuity(Matrix kernels) {
    double sum = 0;
    for (int n = 0; n < kernels.columns(); n++) {
      sum += new Neighbours(kernels.column(n)).continuity();
    }
    return sum / kernels.columns();
  }

  /** Sums over neighbouring taps of a kernel. */
  private static final class Neighbours {
    private final float[] w;
    private double together;
    private double alone;

    Neighbours(float[] w) {
      this.w = w;
      for (int place = 0; place < w.length; place++) {
        if (place % SIZE < SIZE - 1) {
          add(place, place + 1);
        }
        if (place + SIZE < w.length) {
          add(place, place + SIZE);
        }
      }
    }

    private void add(int one, int other) {
      together += w[one] * w[other];
      alone += (w[one] * w[one] + w[other] * w[other]) / 2;
    }

    double continuity() {
      return alone > 0 ? together / alone : 0;
    }
  }

  /** The share of a kernel's squared weight in its largest tap, mean over kernels. */
  static double largestTap(Matrix kernels) {
    double sum = 0;
    for (int n = 0; n < kernels.columns(); n++) {
      double all = 0;
      double most = 0;
      for (float w : kernels.column(n)) {
        all += w * w;
        most = Math.max(most, w * w);
      }
      sum += all > 0 ? most / all : 0;
    }
    return sum / kernels.columns();
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.SplittableRandom;

/**
 * Units drawn again and again beside what the slide's σ says: h given an image, and v given one
 * such h.
 *
 * @param hidden of the first hidden units and the watched one
 * @param visible of the first visible units and the watched one
 */
record RbmDraws(Layer hidden, Layer visible) {
  /** As many as the statement names. */
  static final int DRAWS = 10_000;

  private static final int MOST_UNITS = 64;
  private static final int PURPOSE = 2_000_029;

  /**
   * Units of a layer.
   *
   * @param input what each is told by the other layer and its bias
   * @param share of the draws in which it was 1
   * @param watched place of the watched unit among them
   */
  record Layer(double[] input, double[] share, int watched) {}

  /**
   * Draws both layers.
   *
   * @param v of the image, 0 or 1
   * @param unit the watched hidden unit
   * @param pixel the watched visible unit
   */
  static RbmDraws of(Rbm rbm, float[] v, int unit, int pixel, long seed) {
    SplittableRandom random = new SplittableRandom(Randomness.mix(seed, 0, PURPOSE));
    float[] b = rbm.b().toArray();
    float[] c = rbm.c().toArray();
    float[][] W = new float[c.length][];
    float[] h = new float[c.length];
    double[] toHidden = new double[c.length];
    double[] toVisible = new double[b.length];
    for (int j = 0; j < c.length; j++) {
      W[j] = rbm.W().row(j);
      toHidden[j] = c[j];
      for (int i = 0; i < b.length; i++) {
        toHidden[j] += (double) W[j][i] * v[i];
      }
      h[j] = random.nextDouble() < RbmSums.sigma(toHidden[j]) ? 1 : 0;
    }
    for (int i = 0; i < b.length; i++) {
      toVisible[i] = b[i];
      for (int j = 0; j < c.length; j++) {
        toVisible[i] += (double) W[j][i] * h[j];
      }
    }
    return new RbmDraws(drawn(toHidden, unit, random), drawn(toVisible, pixel, random));
  }

  private static Layer drawn(double[] all, int watched, SplittableRandom random) {
    int count = Math.min(MOST_UNITS, all.length);
    int last = Math.max(0, Math.min(watched, all.length - 1));
    double[] input = new double[count];
    double[] share = new double[count];
    for (int n = 0; n < count; n++) {
      // A watched unit beyond the first ones takes the last place.
      input[n] = all[n == count - 1 && last >= count ? last : n];
      double p = RbmSums.sigma(input[n]);
      int on = 0;
      for (int draw = 0; draw < DRAWS; draw++) {
        on += random.nextDouble() < p ? 1 : 0;
      }
      share[n] = (double) on / DRAWS;
    }
    return new Layer(input, share, Math.min(last, count - 1));
  }
}

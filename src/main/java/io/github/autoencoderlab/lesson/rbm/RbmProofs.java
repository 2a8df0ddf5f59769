package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.CdExample;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.rbm.RbmGradient;
import java.util.Map;

/**
 * What the slide's formulas say of a small machine, beside what the engine computes: differences
 * that must be as small as its floats, and frequencies of draws.
 */
final class RbmProofs {
  private static final int DRAWS = 10_000;
  private static final int PAIRS = 100;
  private static final int PURPOSE = 2_000_003;
  private static final double STEP = 1e-4;
  private static final CdOptions PLAIN = new CdOptions(0.1, 1, 0, 0);

  private final Rbm rbm;
  private final RbmSums sums;
  private final long seed;
  private final int unit;
  private final int pixel;
  private final int[] data;

  /** One of the data, not the first: of bars and stripes that one is black. */
  private final int example;

  /**
   * About a machine.
   *
   * @param unit the hidden unit that is watched, the last one if there are fewer
   * @param pixel the visible unit likewise
   * @param images all training images, binary
   */
  RbmProofs(Rbm rbm, long seed, int unit, int pixel, Matrix images) {
    this.rbm = rbm;
    this.seed = seed;
    this.unit = Math.min(unit, rbm.hidden() - 1);
    this.pixel = Math.min(Math.max(pixel, 0), rbm.visible() - 1);
    sums = new RbmSums(rbm);
    data = new int[images.columns()];
    for (int n = 0; n < data.length; n++) {
      data[n] = state(images.column(n));
    }
    example = data[data.length / 2];
  }

  private static int state(float[] units) {
    int state = 0;
    for (int i = 0; i < units.length; i++) {
      state |= units[i] > 0 ? 1 << i : 0;
    }
    return state;
  }

  private static float[] units(int state, int count) {
    float[] units = new float[count];
    for (int i = 0; i < count; i++) {
      units[i] = RbmSums.bit(state, i);
    }
    return units;
  }

  /** Adds all of them. */
  void addTo(Map<String, Double> metrics) {
    metrics.put("layersChange", layersChange());
    metrics.put("energyDifference", energyDifference());
    metrics.put("jointSum", sums.total(new ExactRbm(rbm).logPartition()));
    metrics.put("gradientDifference", gradientDifference());
    metrics.put(
        "weightGradientDifference",
        Math.abs(sums.gradientOfW(unit, pixel, data) - sums.slopeOfW(unit, pixel, data, STEP)));
    metrics.put("factorisedDifference", factorisedDifference());
    metrics.put("cdDifference", cdDifference());
    metrics.put("hiddenDrawErrors", hiddenDrawErrors());
    metrics.put("visibleDrawErrors", visibleDrawErrors());
  }

  /** How much p(hⱼ=1|v, all other h) moves when others of its layer do, by energies alone. */
  private double layersChange() {
    double least = 1;
    double most = 0;
    for (int h = 0; h < sums.hiddenStates(); h++) {
      double off = sums.energy(example, h & ~(1 << unit));
      double on = sums.energy(example, h | 1 << unit);
      double p = RbmSums.sigma(off - on);
      least = Math.min(least, p);
      most = Math.max(most, p);
    }
    return most - least;
  }

  /** Of the engine's E(v,h) as a share of its terms, which may cancel; the most of random pairs. */
  private double energyDifference() {
    Randomness randomness = new Randomness(Randomness.mix(seed, 0, PURPOSE));
    double most = 0;
    for (int n = 0; n < PAIRS; n++) {
      int v = (int) Math.floorMod(randomness.next(), (long) sums.visibleStates());
      int h = (int) Math.floorMod(randomness.next(), (long) sums.hiddenStates());
      double found = rbm.energy(visible(v), hidden(h))[0];
      double expected = sums.energy(v, h);
      most = Math.max(most, Math.abs(found - expected) / Math.max(1, sums.energyTerms(v, h)));
    }
    return most;
  }

  private Matrix visible(int v) {
    return Matrix.vector(rbm.visible()).set(units(v, rbm.visible()));
  }

  private Matrix hidden(int h) {
    return Matrix.vector(rbm.hidden()).set(units(h, rbm.hidden()));
  }

  /** Of the engine's gradient from differences of log L, over all parameters. */
  private double gradientDifference() {
    float[] all = new float[data.length * rbm.visible()];
    for (int n = 0; n < data.length; n++) {
      System.arraycopy(units(data[n], rbm.visible()), 0, all, n * rbm.visible(), rbm.visible());
    }
    RbmGradient gradient = new ExactRbm(rbm).gradient(all);
    double most = 0;
    for (int j = 0; j < rbm.hidden(); j++) {
      most = Math.max(most, Math.abs(gradient.c(j) - sums.slopeOfC(j, data, STEP)));
    }
    for (int i = 0; i < rbm.visible(); i++) {
      most = Math.max(most, Math.abs(gradient.b(i) - sums.slopeOfB(i, data, STEP)));
      most = Math.max(most, Math.abs(gradient.W(unit, i) - sums.slopeOfW(unit, i, data, STEP)));
    }
    return most;
  }

  /** Of p(hⱼ, hₖ|v) by its sum over all other units from p(hⱼ|v) p(hₖ|v). */
  private double factorisedDifference() {
    int other = (unit + 1) % rbm.hidden();
    double[] joint = new double[4];
    double total = 0;
    for (int h = 0; h < sums.hiddenStates(); h++) {
      double term = Math.exp(-sums.energy(example, h) - sums.logSumOverHidden(example));
      joint[2 * RbmSums.bit(h, unit) + RbmSums.bit(h, other)] += term;
      total += term;
    }
    double p = RbmSums.sigma(sums.hiddenInput(example, unit));
    double q = RbmSums.sigma(sums.hiddenInput(example, other));
    double[] product = {(1 - p) * (1 - q), (1 - p) * q, p * (1 - q), p * q};
    double most = 0;
    for (int n = 0; n < joint.length; n++) {
      most = Math.max(most, Math.abs(joint[n] / total - product[n]));
    }
    return most;
  }

  /** Of every number of a CD-1 step on one example from the same recomputed by hand. */
  private double cdDifference() {
    Rbm machine = rbm.copy();
    ContrastiveDivergence learner =
        new ContrastiveDivergence(machine, 1, PLAIN, new Randomness(seed));
    learner.clamp(units(example, rbm.visible()));
    learner.finish();
    CdExample found = learner.example();
    int h = state(found.h());
    int vStar = state(found.vStar());
    double most = 0;
    for (int j = 0; j < rbm.hidden(); j++) {
      double p = RbmSums.sigma(sums.hiddenInput(example, j));
      double pStar = RbmSums.sigma(sums.hiddenInput(vStar, j));
      most = Math.max(most, Math.abs(found.p()[j] - p));
      most = Math.max(most, Math.abs(found.pStar()[j] - pStar));
      for (int i = 0; i < rbm.visible(); i++) {
        double change =
            PLAIN.learningRate() * (p * RbmSums.bit(example, i) - pStar * RbmSums.bit(vStar, i));
        double learned = machine.W().row(j)[i] - (double) rbm.W().row(j)[i];
        most = Math.max(most, Math.abs(learned - change));
      }
    }
    for (int i = 0; i < rbm.visible(); i++) {
      double q = RbmSums.sigma(sums.visibleInput(h, i));
      most = Math.max(most, Math.abs(found.q()[i] - q));
    }
    return most;
  }

  /** How many standard errors 10,000 draws of the hidden unit are off σ(cⱼ + Σᵢ wᵢⱼvᵢ). */
  private double hiddenDrawErrors() {
    Matrix p = Matrix.vector(rbm.hidden());
    rbm.hiddenGivenVisible(visible(example), p);
    return drawErrors(p, unit, RbmSums.sigma(sums.hiddenInput(example, unit)));
  }

  /** The same of the visible unit and σ(bᵢ + Σⱼ wᵢⱼhⱼ), for half of the hidden units on. */
  private double visibleDrawErrors() {
    int h = sums.hiddenStates() / 2 - 1;
    Matrix q = Matrix.vector(rbm.visible());
    rbm.visibleGivenHidden(hidden(h), q);
    return drawErrors(q, pixel, RbmSums.sigma(sums.visibleInput(h, pixel)));
  }

  private double drawErrors(Matrix probabilities, int which, double expected) {
    Randomness randomness = new Randomness(seed);
    Matrix drawn = Matrix.vector(probabilities.rows());
    int on = 0;
    for (int n = 0; n < DRAWS; n++) {
      on += drawn.draw(probabilities, randomness.at(n, PURPOSE)).toArray()[which] > 0 ? 1 : 0;
    }
    double error = Math.sqrt(expected * (1 - expected) / DRAWS);
    return Math.abs((double) on / DRAWS - expected) / Math.max(error, 1.0 / DRAWS);
  }
}

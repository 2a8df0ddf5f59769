package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.ExactContrastive;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.GradientComparison;
import io.github.autoencoderlab.engine.rbm.GradientEstimate;
import io.github.autoencoderlab.engine.rbm.GradientEstimator;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.rbm.RbmGradient;
import java.util.Map;

/**
 * Beside a small machine that learns, the exact gradient and what CD-1, CD-k and PCD-k take for it.
 * What CD takes is its expectation, where all states can be listed; else, and for PCD, it is that
 * of many chains, with their noise taken off and shown. The persistent ones go on with each step
 * that is learned.
 */
final class RbmGradients {
  static final int EXAMPLES = 1000;
  static final int CHAINS = 10_000;

  private static final int MOST_UNITS = 16;
  private static final int DRAWS = 2_000_005;

  private final Rbm rbm;
  private final float[] examples;
  private final GradientEstimator estimator;

  /**
   * Of a machine.
   *
   * @param images 0 or 1, visible × count
   */
  RbmGradients(Rbm rbm, Matrix images, long seed) {
    this.rbm = rbm;
    examples = images.toArray();
    Randomness randomness = new Randomness(Randomness.mix(seed, 0, DRAWS));
    estimator = new GradientEstimator(rbm, examples, CHAINS, randomness);
  }

  /** Whether the exact gradient of a machine takes no longer than a look. */
  static boolean possible(Rbm rbm) {
    return Math.min(rbm.visible(), rbm.hidden()) <= MOST_UNITS
        && Math.max(rbm.visible(), rbm.hidden()) <= 2 * MOST_UNITS;
  }

  /** A step was learned. */
  void follow(CdOptions options, long step) {
    estimator.follow(options.gibbsSteps(), step);
  }

  /** Adds angle and length of each estimate, and the noise of chains, by curve name. */
  void addTo(Map<String, Double> measured, CdOptions options, long step) {
    RbmGradient exact = new ExactRbm(rbm).gradient(examples);
    int k = options.gibbsSteps();
    if (ExactContrastive.possible(rbm.visible(), rbm.hidden(), k)) {
      ExactContrastive contrastive = new ExactContrastive(rbm, examples);
      add(measured, "Cd1", exact, contrastive.after(1));
      add(measured, "Cdk", exact, contrastive.after(k));
    } else {
      add(measured, "Cd1", exact, estimator.contrastive(1, step));
      add(measured, "Cdk", exact, estimator.contrastive(k, step));
    }
    GradientComparison persistent = add(measured, "Pcd", exact, estimator.persistent());
    measured.put("angleNoise", persistent.noise());
  }

  private static GradientComparison add(
      Map<String, Double> measured, String name, RbmGradient exact, GradientEstimate estimate) {
    GradientComparison comparison = GradientComparison.of(exact, estimate);
    if (comparison.known()) {
      measured.put("angle" + name, comparison.angle());
      measured.put("length" + name, comparison.length());
    }
    return comparison;
  }

  float[] chains() {
    return estimator.chains();
  }

  void setChains(float[] chains) {
    estimator.setChains(chains);
  }
}

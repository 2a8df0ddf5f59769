package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.Randomness;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.GradientComparison;
import io.github.autoencoderlab.engine.rbm.GradientEstimator;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.rbm.RbmGradient;
import java.util.Map;

/**
 * Beside a small machine that learns, the exact gradient and what CD-1, CD-k and PCD-k take for it,
 * from so many chains that their bias shows. The persistent ones go on with each step that is
 * learned.
 */
final class RbmGradients {
  private static final int MOST_UNITS = 16;
  private static final int EXAMPLES = 1000;
  private static final int CHAINS = 10_000;
  private static final int DRAWS = 2_000_005;

  private final Rbm rbm;
  private final float[] examples;
  private final GradientEstimator estimator;

  RbmGradients(Rbm rbm, Examples images, long seed) {
    this.rbm = rbm;
    examples = RbmProbe.binary(images, EXAMPLES).toArray();
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

  /** Adds angle and length of each estimate, by curve name. */
  void addTo(Map<String, Double> measured, CdOptions options, long step) {
    RbmGradient exact = new ExactRbm(rbm).gradient(examples);
    add(measured, "Cd1", exact, estimator.contrastive(1, step));
    add(measured, "Cdk", exact, estimator.contrastive(options.gibbsSteps(), step));
    add(measured, "Pcd", exact, estimator.persistent());
  }

  private static void add(
      Map<String, Double> measured, String name, RbmGradient exact, RbmGradient estimate) {
    GradientComparison comparison = GradientComparison.of(exact, estimate);
    measured.put("angle" + name, comparison.angle());
    measured.put("length" + name, comparison.length());
  }

  float[] chains() {
    return estimator.chains();
  }

  void setChains(float[] chains) {
    estimator.setChains(chains);
  }
}

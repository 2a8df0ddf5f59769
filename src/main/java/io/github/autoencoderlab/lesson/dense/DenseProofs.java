package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Sparseness;
import java.util.Map;

/**
 * What the slide's formulas say of a net as it is, beside what the engine computes on one
 * mini-batch: differences that must be as small as its floats.
 */
final class DenseProofs {
  private static final int EXAMPLES = 30;
  private static final double STEP = 1e-4;
  private static final double RATE = 1e-6;

  private final Autoencoder autoencoder;
  private final Loss loss;
  private final AutoencoderOptions options;
  private final float[][] examples;
  private final long seed;
  private final int unit;

  /**
   * About a net.
   *
   * @param options how it learns; noise and the memory of ρ̃ are left out
   * @param unit the code unit that is watched, the last one if there are fewer
   */
  DenseProofs(
      Autoencoder autoencoder,
      Loss loss,
      AutoencoderOptions options,
      Examples train,
      long seed,
      int unit) {
    this.autoencoder = autoencoder;
    this.loss = loss;
    Sparsity sparsity = options.sparsity();
    this.options =
        new AutoencoderOptions(
            RATE,
            0,
            new WeightDecay(options.decay().l2(), 0),
            Sparsity.running(sparsity.penalty(), sparsity.target(), sparsity.weight(), 0),
            Disturbance.NONE);
    this.seed = seed;
    this.unit = Math.min(unit, autoencoder.code() - 1);
    examples = new float[Math.min(EXAMPLES, train.count())][train.size()];
    for (int n = 0; n < examples.length; n++) {
      train.copy(n, examples[n], 0);
    }
  }

  /** Adds all of them; differences of sums are relative. */
  void addTo(Map<String, Double> metrics) {
    DenseSums sums = new DenseSums(autoencoder);
    double[] h = sums.code(examples[0]);
    double[] r = sums.reconstruction(h);
    Matrix x = Matrix.vector(examples[0].length).set(examples[0]);
    metrics.put("codeDifference", most(h, autoencoder.encoded(x).toArray()));
    metrics.put("reconstructionDifference", most(r, autoencoder.reconstructed(x).toArray()));
    metrics.put("lossDifference", lossDifference(r));
    if (options.sparsity().penalty() == Penalty.KL) {
      metrics.put("klDifference", klDifference(sums.activity(examples)));
    }
    if (options.sparsity().penalty() != Penalty.L1) {
      putObjective(metrics, sums);
    }
  }

  /** Of the engine's L of one example. */
  private double lossDifference(double[] r) {
    AutoencoderLearner learner = learner(1);
    learner.clamp(examples[0]);
    learner.advanceTo(AutoencoderPhase.UPDATE);
    double expected = DenseSums.loss(loss, examples[0], r);
    return Math.abs(learner.loss() - expected) / Math.max(1, expected);
  }

  /** Of the engine's KL, and of its slope from differences, over all units. */
  private double klDifference(double[] activity) {
    double rho = options.sparsity().target();
    double most = 0;
    for (double one : activity) {
      double kl = DenseSums.kl(rho, one);
      most = Math.max(most, Math.abs(Sparseness.kl(rho, one) - kl));
    }
    return most;
  }

  /** J of a mini-batch and its slope at the weight that the largest value goes through. */
  private void putObjective(Map<String, Double> metrics, DenseSums sums) {
    AutoencoderLearner learner = learner(examples.length);
    float[] batch = new float[examples.length * examples[0].length];
    for (int n = 0; n < examples.length; n++) {
      System.arraycopy(examples[n], 0, batch, n * examples[n].length, examples[n].length);
    }
    learner.clamp(batch);
    learner.advanceTo(AutoencoderPhase.UPDATE);
    Sparsity sparsity = options.sparsity();
    double beta = sparsity.penalty() == Penalty.KL ? sparsity.weight() : 0;
    double rho = sparsity.target();
    double lambda = options.decay().l2();
    double objective = sums.objective(loss, examples, rho, beta) + sums.squares(lambda);
    metrics.put(
        "objectiveDifference",
        Math.abs(learner.objective() - objective) / Math.max(1, Math.abs(objective)));
    int pixel = brightest();
    double slope = learner.slope(unit, pixel).sum();
    sums.move(unit, pixel, STEP);
    double above = sums.objective(loss, examples, rho, beta);
    sums.move(unit, pixel, -2 * STEP);
    double below = sums.objective(loss, examples, rho, beta);
    double expected = (above - below) / (2 * STEP) + learner.slope(unit, pixel).l2();
    metrics.put("slopeDifference", Math.abs(slope - expected) / Math.max(1e-2, Math.abs(expected)));
  }

  private int brightest() {
    int brightest = 0;
    for (int i = 0; i < examples[0].length; i++) {
      brightest = examples[0][i] > examples[0][brightest] ? i : brightest;
    }
    return brightest;
  }

  /** A learner of a copy, which one step may change. */
  private AutoencoderLearner learner(int batch) {
    Theta theta = autoencoder.theta().like();
    theta.all().set(autoencoder.theta().all());
    return new AutoencoderLearner(
        new Autoencoder(autoencoder.architecture(), theta, autoencoder.codeLayer()),
        batch,
        loss,
        AutoencoderLearner.Rule.MOMENTUM,
        options,
        new Randomness(seed));
  }

  private static double most(double[] expected, float[] found) {
    double most = 0;
    for (int n = 0; n < found.length; n++) {
      most = Math.max(most, Math.abs(expected[n] - found[n]));
    }
    return most;
  }
}

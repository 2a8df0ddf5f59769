package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.unit.LogOdds;
import java.util.Arrays;
import java.util.Optional;

/**
 * Annealed importance sampling of log Z (Neal 2001; Salakhutdinov and Murray 2008, section 4.1).
 *
 * <p>Between a base of independent units, whose Z is known, and the machine lie the distributions
 * p*ₖ(v) = exp((1−βₖ) aᵀv + βₖ bᵀv) Πⱼ (1 + exp(βₖ xⱼ)), x = c + W v. Chains, one a column, walk
 * from the base to the machine; each step multiplies a chain's weight by p*ₖ(v) / p*ₖ₋₁(v), and the
 * mean of the weights is Z over that of the base.
 */
public final class Ais {
  private static final int BASE = 0;
  private static final int HIDDEN = 1;
  private static final int VISIBLE = 2;

  /** Both points of Gauss and Legendre's rule, as shares of the interval. */
  private static final double[] GAUSS = {0.5 - Math.sqrt(3) / 6, 0.5 + Math.sqrt(3) / 6};

  private final Rbm rbm;
  private final AisSchedule schedule;
  private final Randomness randomness;
  private final float[] a;
  private final float[] b;
  private final Matrix bias;
  private final Matrix difference;
  private final Matrix v;
  private final Nonzeros whites;
  private final Matrix q;
  private final Matrix x;
  private final Matrix p;
  private final Matrix h;
  private final double[] logWeights;

  /** Is told how much is done and says whether to go on. */
  @FunctionalInterface
  public interface Watcher {
    /** Whether to go on after this share of the work, from 0 to 1. */
    boolean goesOn(double done);
  }

  /**
   * An estimator for a machine that must not change until it is done.
   *
   * @param mean mean of each visible unit over the data, in [0, 1]: the base's rates
   */
  public Ais(Rbm rbm, float[] mean, AisSchedule schedule, Randomness randomness) {
    rbm.requireBinary();
    this.rbm = rbm;
    this.schedule = schedule;
    this.randomness = randomness;
    a = LogOdds.of(mean);
    b = rbm.b().toArray();
    bias = Matrix.vector(rbm.visible());
    difference = Matrix.vector(rbm.visible()).set(mix(-1, 1));
    v = new Matrix(rbm.visible(), schedule.chains());
    whites = new Nonzeros(v, rbm.hidden());
    q = new Matrix(rbm.visible(), schedule.chains());
    x = new Matrix(rbm.hidden(), schedule.chains());
    p = new Matrix(rbm.hidden(), schedule.chains());
    h = new Matrix(rbm.hidden(), schedule.chains());
    logWeights = new double[schedule.chains()];
  }

  /** The estimate; 14,500 temperatures for 784–500 take about 15 seconds on two cores. */
  public LogPartition estimate() {
    return estimate(done -> true).orElseThrow();
  }

  /** The estimate, or nothing if the watcher did not want to go on. */
  public Optional<LogPartition> estimate(Watcher watcher) {
    start();
    for (int k = 1; k <= schedule.temperatures(); k++) {
      weigh(schedule.beta(k - 1), schedule.beta(k));
      move(k, schedule.beta(k));
      if (!watcher.goesOn((double) k / schedule.temperatures())) {
        return Optional.empty();
      }
    }
    return Optional.of(LogPartition.ofLogWeights(logPartitionOfBase(), logWeights));
  }

  /** v is drawn from the base: p(vᵢ=1) = σ(aᵢ). */
  private void start() {
    Arrays.fill(logWeights, 0);
    q.fill(0).sigmoidWith(bias.set(a));
    v.draw(q, randomness.at(0, BASE));
  }

  /**
   * log w ← log w + Δβ (b − a)ᵀv + Σⱼ [log(1 + exp(β xⱼ)) − log(1 + exp(β' xⱼ))].
   *
   * <p>The bracket is the integral of xⱼ σ(t xⱼ) over t from β' to β. Two points of Gauss and
   * Legendre's rule give it to (Δβ xⱼ)⁵/4320, which is nothing beside the sampling error, without
   * taking the difference of two large numbers.
   */
  private void weigh(double from, double to) {
    x.product(rbm.W(), whites.find()).addToColumns(rbm.c());
    addToWeights(to - from, v.columnDots(difference));
    for (double share : GAUSS) {
      p.sigmoidOf(from + share * (to - from), x);
      addToWeights((to - from) / GAUSS.length, x.columnDots(p));
    }
  }

  private void addToWeights(double factor, double[] values) {
    for (int n = 0; n < logWeights.length; n++) {
      logWeights[n] += factor * values[n];
    }
  }

  /** h ~ σ(β x), then v ~ σ((1−β) a + β (b + Wᵀh)). */
  private void move(int k, double beta) {
    p.sigmoidOf(beta, x);
    h.draw(p, randomness.at(k, HIDDEN));
    q.productTransposed(rbm.W(), h).scale(beta).sigmoidWith(bias.set(mix(1 - beta, beta)));
    v.draw(q, randomness.at(k, VISIBLE));
  }

  private float[] mix(double ofBase, double ofMachine) {
    float[] mixed = new float[a.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (float) (ofBase * a[i] + ofMachine * b[i]);
    }
    return mixed;
  }

  /** log Z₀ = m log 2 + Σᵢ log(1 + exp(aᵢ)), m hidden units that nothing drives. */
  private double logPartitionOfBase() {
    double log = rbm.hidden() * Math.log(2);
    for (float one : a) {
      log += Rbm.softplus(one);
    }
    return log;
  }
}

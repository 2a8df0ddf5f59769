package io.github.autoencoderlab.engine.rbm;

/**
 * The exact p(v) of every pattern of a machine with few visible units.
 *
 * <p>exp(−F(v)) = exp(bᵀv) Πⱼ (1 + exp(cⱼ + Wⱼv)), and exp(cⱼ + Wⱼv) is a product of one factor for
 * the lower half of the units and one for the upper, each from a table: no exponential is left in
 * the loop over all patterns.
 */
public final class PatternProbabilities {
  /** The largest visible layer whose patterns are listed: 65,536 of them. */
  public static final int MOST_VISIBLE = 16;

  /** Patterns times hidden units that take some tens of milliseconds. */
  private static final double MOST_WORK = 2e7;

  /** Beyond this a factor says no more than that its unit is on. */
  private static final double LARGEST_FACTOR = 1e150;

  private final int visible;
  private final int hidden;
  private final double[] w;
  private final double[] b;
  private final double[] c;

  private PatternProbabilities(Rbm rbm) {
    visible = rbm.visible();
    hidden = rbm.hidden();
    w = doubles(rbm.W().toArray());
    b = doubles(rbm.b().toArray());
    c = doubles(rbm.c().toArray());
  }

  /** Whether the patterns of a machine can be listed while it learns. */
  public static boolean possible(int visible, int hidden) {
    return visible <= MOST_VISIBLE && Math.pow(2, visible) * hidden <= MOST_WORK;
  }

  /**
   * p(v) of every pattern; that of number n has vᵢ = 1 where bit i of n is 1.
   *
   * @throws IllegalArgumentException if there are too many
   */
  public static double[] of(Rbm rbm) {
    rbm.requireBinary();
    if (!possible(rbm.visible(), rbm.hidden())) {
      throw new IllegalArgumentException(rbm.visible() + " units have too many patterns");
    }
    return new PatternProbabilities(rbm).normalised();
  }

  /** The number of a pattern, whose units are on above 0.5. */
  public static int number(float[] v) {
    int number = 0;
    for (int i = 0; i < v.length; i++) {
      number |= v[i] > 0.5f ? 1 << i : 0;
    }
    return number;
  }

  private double[] normalised() {
    double[] p = logWeights();
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : p) {
      largest = Math.max(largest, log);
    }
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      p[n] = Math.exp(p[n] - largest);
      sum += p[n];
    }
    for (int n = 0; n < p.length; n++) {
      p[n] /= sum;
    }
    return p;
  }

  /** −F(v) of every pattern. */
  private double[] logWeights() {
    int low = visible / 2;
    double[][] lower = factors(0, low, c);
    double[][] upper = factors(low, visible - low, new double[hidden]);
    double[] log = new double[1 << visible];
    for (int n = 0; n < log.length; n++) {
      log[n] = logProduct(lower[n & ((1 << low) - 1)], upper[n >> low]);
      for (int i = 0; i < visible; i++) {
        log[n] += (n >> i & 1) == 1 ? b[i] : 0;
      }
    }
    return log;
  }

  /** exp(start + the weights of the units that are on), for every pattern of some units. */
  private double[][] factors(int first, int count, double[] start) {
    double[][] factors = new double[1 << count][hidden];
    for (int n = 0; n < factors.length; n++) {
      for (int j = 0; j < hidden; j++) {
        double x = start[j];
        for (int i = 0; i < count; i++) {
          x += (n >> i & 1) == 1 ? w[(first + i) * hidden + j] : 0;
        }
        factors[n][j] = Math.exp(x);
      }
    }
    return factors;
  }

  /** Σⱼ log(1 + aⱼ dⱼ). */
  private static double logProduct(double[] a, double[] d) {
    double log = 0;
    double product = 1;
    for (int j = 0; j < a.length; j++) {
      product *= 1 + Math.min(LARGEST_FACTOR, a[j] * d[j]);
      if (product > LARGEST_FACTOR) {
        log += Math.log(product);
        product = 1;
      }
    }
    return log + Math.log(product);
  }

  private static double[] doubles(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[i];
    }
    return result;
  }
}

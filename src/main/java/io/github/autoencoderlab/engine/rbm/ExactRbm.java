package io.github.autoencoderlab.engine.rbm;

/**
 * The truth about a machine whose smaller layer can be enumerated: Z, p(v), the log-likelihood and
 * its gradient, in double precision.
 *
 * <p>For a layer of n units all 2ⁿ states s are visited in Gray-code order, so that each differs
 * from the last by one unit; the other layer is summed out: Z = Σₛ exp(aᵀs) Πₒ (1 + exp(xₒ(s))).
 */
public final class ExactRbm {
  /** The largest layer that is enumerated: about a million states. */
  public static final int MOST_UNITS = 20;

  private final boolean hiddenEnumerated;
  private final double[][] w;
  private final double[] a;
  private final double[] d;
  private final double logPartition;

  /** What is done in each state. */
  @FunctionalInterface
  private interface Visitor {
    /** Called with log of (Z's term), the state, and the input x of the other layer's units. */
    void visit(double logWeight, boolean[] s, double[] x);
  }

  /**
   * Enumerates a machine as it is now; later changes do not reach this object.
   *
   * @throws IllegalArgumentException if both layers have more than {@link #MOST_UNITS} units
   */
  public ExactRbm(Rbm rbm) {
    rbm.requireBinary();
    if (!possible(rbm)) {
      throw new IllegalArgumentException(
          "neither " + rbm.hidden() + " nor " + rbm.visible() + " units can be enumerated");
    }
    hiddenEnumerated = rbm.hidden() <= rbm.visible();
    a = doubles((hiddenEnumerated ? rbm.c() : rbm.b()).toArray());
    d = doubles((hiddenEnumerated ? rbm.b() : rbm.c()).toArray());
    w = weights(rbm);
    LogSum sum = new LogSum();
    visit((logWeight, s, x) -> sum.add(logWeight));
    logPartition = sum.value();
  }

  /** Whether the smaller layer has at most {@link #MOST_UNITS} units. */
  public static boolean possible(Rbm rbm) {
    return Math.min(rbm.hidden(), rbm.visible()) <= MOST_UNITS;
  }

  /** log Z, in nats. */
  public double logPartition() {
    return logPartition;
  }

  /**
   * log p(v) = −F(v) − log Z of each example, in nats.
   *
   * @param v 0 or 1, example after example
   */
  public double[] logProbability(float[] v) {
    int visible = visible();
    double[] log = new double[v.length / visible];
    for (int n = 0; n < log.length; n++) {
      log[n] = -freeEnergy(v, n * visible) - logPartition;
    }
    return log;
  }

  /** Mean of log p(v) over the examples, in nats per example. */
  public double logLikelihood(float[] v) {
    double sum = 0;
    double[] log = logProbability(v);
    for (double one : log) {
      sum += one;
    }
    return sum / log.length;
  }

  /**
   * Gradient of the mean log-likelihood: ∂/∂Wⱼᵢ = ⟨p(hⱼ=1|v) vᵢ⟩ over the data − the same over
   * p(v).
   *
   * @param v 0 or 1, example after example
   */
  public RbmGradient gradient(float[] v) {
    RbmGradient gradient = new RbmGradient(visible(), hidden());
    int examples = v.length / visible();
    for (int n = 0; n < examples; n++) {
      double[] on = new double[visible()];
      for (int i = 0; i < on.length; i++) {
        on[i] = v[n * on.length + i];
      }
      gradient.add(1.0 / examples, on, hiddenGiven(on));
    }
    visit(
        (logWeight, s, x) -> {
          double p = Math.exp(logWeight - logPartition);
          double[] state = asNumbers(s);
          double[] other = sigmoid(x);
          gradient.add(-p, hiddenEnumerated ? other : state, hiddenEnumerated ? state : other);
        });
    return gradient;
  }

  private void visit(Visitor visitor) {
    boolean[] s = new boolean[a.length];
    double[] x = d.clone();
    double bias = 0;
    for (long code = 0; code < 1L << a.length; code++) {
      if (code > 0) {
        int unit = Long.numberOfTrailingZeros(code);
        s[unit] = !s[unit];
        double sign = s[unit] ? 1 : -1;
        bias += sign * a[unit];
        for (int o = 0; o < x.length; o++) {
          x[o] += sign * w[unit][o];
        }
      }
      visitor.visit(bias + sumOfSoftplus(x), s, x);
    }
  }

  private double freeEnergy(float[] v, int offset) {
    double[] x = (hiddenEnumerated ? a : d).clone();
    double[] b = hiddenEnumerated ? d : a;
    double energy = 0;
    for (int i = 0; i < b.length; i++) {
      energy -= b[i] * v[offset + i];
      for (int j = 0; j < x.length; j++) {
        x[j] += v[offset + i] * weight(j, i);
      }
    }
    return energy - sumOfSoftplus(x);
  }

  private double[] hiddenGiven(double[] v) {
    double[] x = (hiddenEnumerated ? a : d).clone();
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < v.length; i++) {
        x[j] += weight(j, i) * v[i];
      }
    }
    return sigmoid(x);
  }

  private int visible() {
    return hiddenEnumerated ? d.length : a.length;
  }

  private int hidden() {
    return hiddenEnumerated ? a.length : d.length;
  }

  private double weight(int j, int i) {
    return hiddenEnumerated ? w[j][i] : w[i][j];
  }

  private double[][] weights(Rbm rbm) {
    float[] columns = rbm.W().toArray();
    double[][] rows = new double[a.length][d.length];
    for (int s = 0; s < a.length; s++) {
      for (int o = 0; o < d.length; o++) {
        int j = hiddenEnumerated ? s : o;
        int i = hiddenEnumerated ? o : s;
        rows[s][o] = columns[i * rbm.hidden() + j];
      }
    }
    return rows;
  }

  /** Σ log(1 + eˣ), by few logarithms: the product of some factors is taken first. */
  private static double sumOfSoftplus(double[] x) {
    double sum = 0;
    double product = 1;
    for (double one : x) {
      sum += Math.max(one, 0);
      product *= 1 + Math.exp(-Math.abs(one));
      if (product > 1e300) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return sum + Math.log(product);
  }

  private static double[] sigmoid(double[] x) {
    double[] p = new double[x.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = 1 / (1 + Math.exp(-x[i]));
    }
    return p;
  }

  private static double[] asNumbers(boolean[] s) {
    double[] numbers = new double[s.length];
    for (int i = 0; i < s.length; i++) {
      numbers[i] = s[i] ? 1 : 0;
    }
    return numbers;
  }

  private static double[] doubles(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[i];
    }
    return result;
  }
}

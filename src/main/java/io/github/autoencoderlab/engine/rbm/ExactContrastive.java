package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;

/**
 * What CD-k takes for the gradient on average: its expectation over all that a chain of k Gibbs
 * steps from the data can come to, by the probabilities of all states.
 *
 * <p>π(h) = Σᵥ π(v) p(h|v), and so back. As p(h|v) is a product over units, it is one over those of
 * the lower and of the upper half, and the sum a product of matrices: [lower states × v] times [v ×
 * upper states].
 */
public final class ExactContrastive {
  /** Pairs of states of both layers, each Gibbs step taking every pair; about half a second. */
  private static final double MOST_WORK = 0x1.4p30;

  /** Units of a layer; each of its states is listed and takes its share of time and memory. */
  private static final int MOST_UNITS = 20;

  /** States that leave for the other layer together. */
  private static final int AT_ONCE = 4096;

  private final Layer visible;
  private final Layer hidden;
  private final float[] data;
  private float[] v;
  private int gibbsSteps;

  /**
   * One layer's units as the other layer drives them.
   *
   * @param bias of each unit
   * @param weights of each unit, from every unit of the other layer
   */
  private record Layer(double[] bias, double[][] weights) {
    int units() {
      return bias.length;
    }

    /** p(unit=1|state) of each unit. */
    double[] given(int state) {
      double[] p = new double[bias.length];
      for (int o = 0; o < p.length; o++) {
        double x = bias[o];
        for (int bits = state; bits != 0; bits &= bits - 1) {
          x += weights[o][Integer.numberOfTrailingZeros(bits)];
        }
        p[o] = 1 / (1 + Math.exp(-x));
      }
      return p;
    }
  }

  /**
   * Chains at the data.
   *
   * @param examples 0 or 1, example after example
   */
  public ExactContrastive(Rbm rbm, float[] examples) {
    rbm.requireBinary();
    if (!possible(rbm.visible(), rbm.hidden(), 1)) {
      throw new IllegalArgumentException(
          rbm.visible() + " and " + rbm.hidden() + " units have too many states");
    }
    double[][] W = new double[rbm.hidden()][];
    double[][] transposed = new double[rbm.visible()][];
    for (int j = 0; j < W.length; j++) {
      W[j] = doubles(rbm.W().row(j));
    }
    for (int i = 0; i < transposed.length; i++) {
      transposed[i] = doubles(rbm.W().column(i));
    }
    hidden = new Layer(rbm.c().toDoubles(), W);
    visible = new Layer(rbm.b().toDoubles(), transposed);
    data = shares(examples, rbm.visible());
    v = data;
  }

  /** Whether k Gibbs steps of a machine take no longer than a look. */
  public static boolean possible(int visible, int hidden, int gibbsSteps) {
    return Math.max(visible, hidden) <= MOST_UNITS
        && gibbsSteps * Math.pow(2, visible + hidden) <= MOST_WORK;
  }

  private static double[] doubles(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[i];
    }
    return result;
  }

  /** How often each pattern occurs among the examples. */
  private static float[] shares(float[] examples, int size) {
    int count = examples.length / size;
    float[] shares = new float[1 << size];
    float[] one = new float[size];
    for (int n = 0; n < count; n++) {
      System.arraycopy(examples, n * size, one, 0, size);
      shares[PatternProbabilities.number(one)] += 1f / count;
    }
    return shares;
  }

  /** The expectation of CD-k, k being no less than at the last call. */
  public GradientEstimate after(int k) {
    while (gibbsSteps < k) {
      v = next(next(v, hidden), visible);
      gibbsSteps++;
    }
    RbmGradient gradient = new RbmGradient(visible.units(), hidden.units());
    add(gradient, 1, data);
    add(gradient, -1, v);
    return new GradientEstimate(gradient, 0);
  }

  /** Adds factor · (⟨p(h=1|v) vᵀ⟩, ⟨v⟩, ⟨p(h=1|v)⟩) over states v. */
  private void add(RbmGradient gradient, double factor, float[] shares) {
    double[] on = new double[visible.units()];
    for (int state = 0; state < shares.length; state++) {
      if (shares[state] > 0) {
        for (int i = 0; i < on.length; i++) {
          on[i] = state >> i & 1;
        }
        gradient.add(factor * shares[state], on, hidden.given(state));
      }
    }
  }

  /** The probabilities of the states of a layer from those of the other. */
  private static float[] next(float[] from, Layer to) {
    int low = to.units() / 2;
    int high = to.units() - low;
    Matrix sum = new Matrix(1 << low, 1 << high);
    int most = Math.min(AT_ONCE, from.length);
    float[] lower = new float[most << low];
    float[] upper = new float[most << high];
    int some = 0;
    for (int state = 0; state < from.length; state++) {
      if (from[state] > 0) {
        double[] p = to.given(state);
        products(lower, some << low, from[state], p, 0, low);
        products(upper, some << high, 1, p, low, high);
        some++;
      }
      if (some == AT_ONCE || (some > 0 && state == from.length - 1)) {
        sum.addOuter(1, 1, matrix(lower, 1 << low, some), matrix(upper, 1 << high, some));
        some = 0;
      }
    }
    return sum.toArray();
  }

  private static Matrix matrix(float[] values, int rows, int columns) {
    return new Matrix(rows, columns).set(Arrays.copyOf(values, rows * columns));
  }

  /** The probability of each state of some units, times a factor. */
  private static void products(float[] to, int at, float factor, double[] p, int first, int count) {
    to[at] = factor;
    for (int n = 0; n < count; n++) {
      float on = (float) p[first + n];
      float off = 1 - on;
      for (int state = 0; state < 1 << n; state++) {
        to[at + state + (1 << n)] = to[at + state] * on;
        to[at + state] *= off;
      }
    }
  }
}

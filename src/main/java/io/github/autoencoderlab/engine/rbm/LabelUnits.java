package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Views;

/**
 * The last K visible units of a machine as one label of K: exactly one of them is on, p(yₖ=1|h) =
 * exp(xₖ) / Σ exp(x) with x = b + Wᵀ h (Hinton, Osindero and Teh 2006, section 5). All other units
 * are drawn one by one. All memory is taken by the constructor.
 */
final class LabelUnits {
  private static final int DROPPED_BITS = 40;

  private final int count;
  private final Matrix x;
  private final Matrix q;
  private final Matrix v;
  private final Matrix labelsOfX;
  private final Matrix labelsOfQ;
  private final Matrix labelsOfV;
  private final float[] p;
  private final float[] y;

  /**
   * The label units of some chains, one a column.
   *
   * @param count K, at least 2 and fewer than there are visible units
   * @param x what visible units get from h, visible × n
   * @param q P(v=1|h), visible × n; may be x
   * @param v what is drawn from it, visible × n
   */
  LabelUnits(int count, Matrix x, Matrix q, Matrix v) {
    this.count = count;
    this.x = x;
    this.q = q;
    this.v = v;
    labelsOfX = labels(x);
    labelsOfQ = labels(q);
    labelsOfV = labels(v);
    p = new float[count * x.columns()];
    y = new float[p.length];
  }

  private Matrix labels(Matrix of) {
    return Views.window(of, of.rows() - count, 0, count, of.columns());
  }

  /** q ← P(v=1|h) at a temperature T: σ(x/T), and for label units exp(xₖ/T) / Σ exp(x/T). */
  void probabilities(double temperature) {
    labelsOfX.copyTo(p);
    q.sigmoidOf(1 / temperature, x);
    for (int from = 0; from < p.length; from += count) {
      softmax(from, temperature);
    }
    labelsOfQ.set(p);
  }

  private void softmax(int from, double temperature) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = from; k < from + count; k++) {
      largest = Math.max(largest, p[k]);
    }
    double sum = 0;
    for (int k = from; k < from + count; k++) {
      sum += Math.exp((p[k] - largest) / temperature);
    }
    for (int k = from; k < from + count; k++) {
      p[k] = (float) (Math.exp((p[k] - largest) / temperature) / sum);
    }
  }

  /** v is drawn from the probabilities that were computed last. */
  void draw(Randomness randomness) {
    v.draw(q, randomness);
    for (int from = 0; from < y.length; from += count) {
      int drawn = one(from, (randomness.next() >>> DROPPED_BITS) * 0x1p-24);
      for (int k = 0; k < count; k++) {
        y[from + k] = k == drawn ? 1 : 0;
      }
    }
    labelsOfV.set(y);
  }

  /** The label whose share of [0, 1) a number lies in. */
  private int one(int from, double u) {
    double sum = 0;
    for (int k = 0; k < count - 1; k++) {
      sum += p[from + k];
      if (u < sum) {
        return k;
      }
    }
    return count - 1;
  }

  /** p(y=1|h) as computed last, K × n, column by column, in a new array. */
  float[] last() {
    return p.clone();
  }
}

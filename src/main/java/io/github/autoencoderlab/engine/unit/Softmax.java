package io.github.autoencoderlab.engine.unit;

import io.github.autoencoderlab.engine.array.Matrix;

/**
 * Classes from the outputs z of a last, linear layer: p(k|x) = exp(zₖ) / Σ exp(z), learned by L =
 * −log p(label|x) (Bishop 2006, section 4.3.4).
 */
public final class Softmax {
  private Softmax() {}

  /**
   * δ ← ∂L/∂z = p − [k = label], for each column by itself.
   *
   * @param delta classes × n; overwritten
   * @param z classes × n; left unmodified
   * @param labels the class (0 … classes − 1) of each column
   */
  public static void outputDelta(Matrix delta, Matrix z, byte[] labels) {
    double[] p = probabilities(z);
    for (int n = 0; n < labels.length; n++) {
      p[place(z, n, labels[n])] -= 1;
    }
    delta.set(p);
  }

  /** L, mean over columns, in nats. */
  public static double loss(Matrix z, byte[] labels) {
    double[] values = z.toDoubles();
    double sum = 0;
    for (int n = 0; n < labels.length; n++) {
      sum += logSum(values, n, z.rows()) - values[place(z, n, labels[n])];
    }
    return sum / labels.length;
  }

  /** p(k|x), column by column, in a new array. */
  public static double[] probabilities(Matrix z) {
    double[] values = z.toDoubles();
    for (int n = 0; n < z.columns(); n++) {
      double log = logSum(values, n, z.rows());
      for (int k = n * z.rows(); k < (n + 1) * z.rows(); k++) {
        values[k] = Math.exp(values[k] - log);
      }
    }
    return values;
  }

  /** The most probable class of each column; of several the smallest. */
  public static byte[] classes(Matrix z) {
    byte[] classes = new byte[z.columns()];
    float[] values = z.toArray();
    for (int n = 0; n < classes.length; n++) {
      int best = 0;
      for (int k = 1; k < z.rows(); k++) {
        best = values[n * z.rows() + k] > values[n * z.rows() + best] ? k : best;
      }
      classes[n] = (byte) best;
    }
    return classes;
  }

  /** The share of columns whose most probable class is not their label. */
  public static double error(Matrix z, byte[] labels) {
    byte[] told = classes(z);
    int wrong = 0;
    for (int n = 0; n < told.length; n++) {
      wrong += told[n] == labels[n] ? 0 : 1;
    }
    return (double) wrong / told.length;
  }

  private static int place(Matrix z, int column, byte label) {
    if ((label & 0xff) >= z.rows()) {
      throw new IllegalArgumentException("class " + (label & 0xff) + " of " + z.rows());
    }
    return column * z.rows() + (label & 0xff);
  }

  /** log Σ exp(z) of a column without overflow. */
  private static double logSum(double[] values, int column, int rows) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = column * rows; k < (column + 1) * rows; k++) {
      largest = Math.max(largest, values[k]);
    }
    double sum = 0;
    for (int k = column * rows; k < (column + 1) * rows; k++) {
      sum += Math.exp(values[k] - largest);
    }
    return largest + Math.log(sum);
  }
}

package io.github.autoencoderlab.engine.recurrent;

/**
 * Loops over plain arrays that the compiler makes vector instructions of, one formula each. What is
 * too small for a normal float becomes 0 where it flows back through time: processors are slow with
 * such numbers, and a gradient that vanishes ends in them.
 */
final class CellLoops {
  private static final float TINY = 0x1p-100f;

  private CellLoops() {}

  /** d ← x ∘ y. */
  static void product(float[] d, float[] x, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = x[i] * y[i];
    }
  }

  /** d ← a ∘ b + c ∘ e. */
  static void twoProducts(float[] d, float[] a, float[] b, float[] c, float[] e, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = a[i] * b[i] + c[i] * e[i];
    }
  }

  /** d ← x + a ∘ b. */
  static void plusProduct(float[] d, float[] x, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = x[i] + a[i] * b[i];
    }
  }

  /** d ← x + z ∘ (y − x). */
  static void between(float[] d, float[] x, float[] y, float[] z, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = x[i] + z[i] * (y[i] - x[i]);
    }
  }

  /** x ← x + y, or 0. */
  static void addNormal(float[] x, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = x[i] + y[i] + TINY - TINY;
    }
  }

  /** x ← x, or 0. */
  static void normal(float[] x, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = x[i] + TINY - TINY;
    }
  }

  /** x ← x ∘ y, or 0. */
  static void timesNormal(float[] x, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = x[i] * y[i] + TINY - TINY;
    }
  }

  /** d ← d + e ∘ o ∘ (1 − y²), for y = tanh. */
  static void addThroughTanh(float[] d, float[] e, float[] o, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      d[i] += e[i] * o[i] * (1f - y[i] * y[i]);
    }
  }

  /** d ← e ∘ x ∘ y (1 − y), for y = σ. */
  static void throughSigmoid(float[] d, float[] e, float[] x, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = e[i] * x[i] * (y[i] * (1f - y[i]));
    }
  }

  /** d ← e ∘ x ∘ (1 − y²), for y = tanh. */
  static void throughTanh(float[] d, float[] e, float[] x, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = e[i] * x[i] * (1f - y[i] * y[i]);
    }
  }

  /** d ← e (1 − y²), for y = tanh. */
  static void throughTanh(float[] d, float[] e, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = e[i] * (1f - y[i] * y[i]);
    }
  }

  /** d ← e (1 − z)(1 − y²), for y = tanh. */
  static void throughTanhOfRest(float[] d, float[] e, float[] z, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = e[i] * (1f - z[i]) * (1f - y[i] * y[i]);
    }
  }

  /** d ← e (x − y) z (1 − z), for z = σ. */
  static void throughSigmoidOfDifference(
      float[] d, float[] e, float[] x, float[] y, float[] z, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = e[i] * (x[i] - y[i]) * (z[i] * (1f - z[i]));
    }
  }
}

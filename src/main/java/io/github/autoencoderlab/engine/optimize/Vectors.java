package io.github.autoencoderlab.engine.optimize;

/** Arithmetic of plain arrays. */
final class Vectors {
  private Vectors() {}

  /** xᵀ y; four sums, as one would wait for itself. */
  static double dot(double[] x, double[] y) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < x.length; i += 4) {
      s0 += x[i] * y[i];
      s1 += x[i + 1] * y[i + 1];
      s2 += x[i + 2] * y[i + 2];
      s3 += x[i + 3] * y[i + 3];
    }
    for (; i < x.length; i++) {
      s0 += x[i] * y[i];
    }
    return s0 + s1 + s2 + s3;
  }

  static double length(double[] x) {
    return Math.sqrt(dot(x, x));
  }

  /** y ← y + factor · x. */
  static void add(double factor, double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] += factor * x[i];
    }
  }

  /** y ← factor · y. */
  static void scale(double factor, double[] y) {
    for (int i = 0; i < y.length; i++) {
      y[i] *= factor;
    }
  }

  /** z ← x − y. */
  static void subtract(double[] x, double[] y, double[] z) {
    for (int i = 0; i < x.length; i++) {
      z[i] = x[i] - y[i];
    }
  }

  /** z ← x + factor · y. */
  static void sum(double[] x, double factor, double[] y, double[] z) {
    for (int i = 0; i < x.length; i++) {
      z[i] = x[i] + factor * y[i];
    }
  }
}

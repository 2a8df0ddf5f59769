package io.github.autoencoderlab.engine.rbm;

/** A direction in the parameters of a machine, in double precision. */
public final class RbmGradient {
  private final double[][] W;
  private final double[] b;
  private final double[] c;

  RbmGradient(int visible, int hidden) {
    W = new double[hidden][visible];
    b = new double[visible];
    c = new double[hidden];
  }

  /** A direction given as arrays; W column by column. */
  RbmGradient(float[] columns, float[] b, float[] c) {
    this(b.length, c.length);
    for (int i = 0; i < b.length; i++) {
      this.b[i] = b[i];
      for (int j = 0; j < c.length; j++) {
        W[j][i] = columns[i * c.length + j];
      }
    }
    for (int j = 0; j < c.length; j++) {
      this.c[j] = c[j];
    }
  }

  /** This and a multiple of another, as a new direction. */
  RbmGradient plus(double factor, RbmGradient other) {
    RbmGradient sum = new RbmGradient(b.length, c.length);
    sum.addAll(1, this);
    sum.addAll(factor, other);
    return sum;
  }

  private void addAll(double factor, RbmGradient other) {
    addTo(b, factor, other.b);
    addTo(c, factor, other.c);
    for (int j = 0; j < c.length; j++) {
      addTo(W[j], factor, other.W[j]);
    }
  }

  private static void addTo(double[] x, double factor, double[] y) {
    for (int i = 0; i < x.length; i++) {
      x[i] += factor * y[i];
    }
  }

  /** The scalar product over all parameters. */
  public double dot(RbmGradient other) {
    double sum = dot(b, other.b) + dot(c, other.c);
    for (int j = 0; j < c.length; j++) {
      sum += dot(W[j], other.W[j]);
    }
    return sum;
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  /** The Euclidean length over all parameters. */
  public double length() {
    return Math.sqrt(dot(this));
  }

  /** Adds weight · (h vᵀ, v, h). */
  void add(double weight, double[] v, double[] h) {
    for (int j = 0; j < c.length; j++) {
      double wh = weight * h[j];
      c[j] += wh;
      for (int i = 0; i < b.length; i++) {
        W[j][i] += wh * v[i];
      }
    }
    for (int i = 0; i < b.length; i++) {
      b[i] += weight * v[i];
    }
  }

  /** Component for the weight between hidden unit j and visible unit i. */
  public double W(int j, int i) {
    return W[j][i];
  }

  /** Component for the bias of visible unit i. */
  public double b(int i) {
    return b[i];
  }

  /** Component for the bias of hidden unit j. */
  public double c(int j) {
    return c[j];
  }
}

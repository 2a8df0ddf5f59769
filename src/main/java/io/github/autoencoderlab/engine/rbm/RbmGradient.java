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

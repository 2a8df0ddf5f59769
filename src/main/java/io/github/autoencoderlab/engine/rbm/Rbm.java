package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Randomness;

/** A restricted Boltzmann machine: its parameters and what follows from them. */
public final class Rbm {
  private final Matrix W;
  private final Matrix b;
  private final Matrix c;

  /**
   * A machine whose parameters are all zero.
   *
   * @param visible number of visible units, at least 1
   * @param hidden number of hidden units, at least 1
   */
  public Rbm(int visible, int hidden) {
    W = new Matrix(hidden, visible);
    b = Matrix.vector(visible);
    c = Matrix.vector(hidden);
  }

  /**
   * A machine as training starts: W normal with a small standard deviation, c = 0, and b the
   * log-odds of each pixel's mean, so that the first thing learned is not the mean image (Hinton
   * 2010, section 8).
   *
   * @param mean mean of each visible unit over the data, in [0, 1]
   */
  public static Rbm initial(float[] mean, int hidden, double deviation, Randomness randomness) {
    Rbm rbm = new Rbm(mean.length, hidden);
    float[] weights = new float[hidden * mean.length];
    randomness.normal(weights);
    rbm.W.set(weights).scale(deviation);
    rbm.b.set(logOdds(mean));
    return rbm;
  }

  /** Biases that give independent units these means. */
  static float[] logOdds(float[] mean) {
    // A pixel that is never white must not start at minus infinity.
    float least = 0.01f;
    float[] odds = new float[mean.length];
    for (int i = 0; i < odds.length; i++) {
      float p = Math.min(1 - least, Math.max(least, mean[i]));
      odds[i] = (float) Math.log(p / (1 - p));
    }
    return odds;
  }

  /** A machine with the same parameters, to look at while this one learns on. */
  public Rbm copy() {
    Rbm copy = new Rbm(visible(), hidden());
    copy.W.set(W);
    copy.b.set(b);
    copy.c.set(c);
    return copy;
  }

  /** Weights [hidden × visible]; changing them changes the machine. */
  public Matrix W() {
    return W;
  }

  /** Biases of the visible units; changing them changes the machine. */
  public Matrix b() {
    return b;
  }

  /** Biases of the hidden units; changing them changes the machine. */
  public Matrix c() {
    return c;
  }

  /** Number of visible units. */
  public int visible() {
    return W.columns();
  }

  /** Number of hidden units. */
  public int hidden() {
    return W.rows();
  }

  /** p ← P(h=1|v), for each column of v: p(hⱼ=1|v) = σ(cⱼ + Σᵢ Wⱼᵢ vᵢ). */
  public void hiddenGivenVisible(Matrix v, Matrix p) {
    p.product(W, v).sigmoidWith(c);
  }

  /** q ← P(v=1|h), for each column of h: p(vᵢ=1|h) = σ(bᵢ + Σⱼ Wⱼᵢ hⱼ). */
  public void visibleGivenHidden(Matrix h, Matrix q) {
    q.productTransposed(W, h).sigmoidWith(b);
  }

  /**
   * Energy of each column pair: E(v,h) = −bᵀv − cᵀh − hᵀWv.
   *
   * @param v visible × n
   * @param h hidden × n
   * @return n energies, in nats
   */
  public double[] energy(Matrix v, Matrix h) {
    return new HiddenInput(this, v).energy(h);
  }

  /**
   * Free energy of each column: F(v) = −bᵀv − Σⱼ log(1 + exp(cⱼ + Wⱼv)), so that p(v) = e^−F(v) /
   * Z.
   *
   * @param v visible × n
   * @return n free energies, in nats
   */
  public double[] freeEnergy(Matrix v) {
    return new HiddenInput(this, v).freeEnergy();
  }

  /** log(1 + eˣ) without overflow. */
  static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}

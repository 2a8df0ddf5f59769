package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.unit.LogOdds;

/** A restricted Boltzmann machine: its parameters and what follows from them. */
public final class Rbm {
  private final Matrix W;
  private final Matrix b;
  private final Matrix c;
  private final HiddenUnits units;

  /**
   * A machine of binary units whose parameters are all zero.
   *
   * @param visible number of visible units, at least 1
   * @param hidden number of hidden units, at least 1
   */
  public Rbm(int visible, int hidden) {
    this(visible, hidden, HiddenUnits.BINARY);
  }

  /** A machine with hidden units of this kind, whose parameters are all zero. */
  public Rbm(int visible, int hidden, HiddenUnits units) {
    this.units = units;
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
    return initial(mean, hidden, HiddenUnits.BINARY, deviation, randomness);
  }

  /** The same with hidden units of this kind. */
  public static Rbm initial(
      float[] mean, int hidden, HiddenUnits units, double deviation, Randomness randomness) {
    Rbm rbm = new Rbm(mean.length, hidden, units);
    float[] weights = new float[hidden * mean.length];
    randomness.normal(weights);
    rbm.W.set(weights).scale(deviation);
    rbm.b.set(LogOdds.of(mean));
    return rbm;
  }

  /** A machine with the same parameters, to look at while this one learns on. */
  public Rbm copy() {
    Rbm copy = new Rbm(visible(), hidden(), units);
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

  /** What the hidden units are. */
  public HiddenUnits hiddenUnits() {
    return units;
  }

  /**
   * p ← the mean of h given v, for each column of v: p(hⱼ=1|v) = σ(cⱼ + Σᵢ Wⱼᵢ vᵢ), or without σ if
   * hidden units are linear.
   */
  public void hiddenGivenVisible(Matrix v, Matrix p) {
    p.product(W, v);
    toMeans(p);
  }

  /** The same, and skips what is 0 in v if that is much. */
  public void hiddenGivenVisible(Nonzeros v, Matrix p) {
    p.product(W, v);
    toMeans(p);
  }

  private void toMeans(Matrix p) {
    if (linear()) {
      p.addToColumns(c);
    } else {
      p.sigmoidWith(c);
    }
  }

  boolean linear() {
    return units == HiddenUnits.LINEAR;
  }

  /**
   * Refuses a machine that a method does not hold for.
   *
   * @throws IllegalArgumentException if hidden units are not binary
   */
  void requireBinary() {
    if (linear()) {
      throw new IllegalArgumentException("a machine of binary units was expected");
    }
  }

  /** q ← P(v=1|h), for each column of h: p(vᵢ=1|h) = σ(bᵢ + Σⱼ Wⱼᵢ hⱼ). */
  public void visibleGivenHidden(Matrix h, Matrix q) {
    q.productTransposed(W, h).sigmoidWith(b);
  }

  /**
   * Energy of each column pair: E(v,h) = −bᵀv − cᵀh − hᵀWv, and ½|h|² + ½|c|² more if hidden units
   * are linear.
   *
   * @param v visible × n
   * @param h hidden × n
   * @return n energies, in nats
   */
  public double[] energy(Matrix v, Matrix h) {
    return new HiddenInput(this, v).energy(h);
  }

  /**
   * Free energy of each column, so that p(v) = e^−F(v) / Z: F(v) = −bᵀv − Σⱼ log(1 + exp(xⱼ)) with
   * x = c + W v; if hidden units are linear, −bᵀv − ½|x|² + ½|c|² − ½ m log 2π.
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

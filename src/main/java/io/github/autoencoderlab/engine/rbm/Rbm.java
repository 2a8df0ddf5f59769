package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.unit.LogOdds;
import java.util.Arrays;

/** A restricted Boltzmann machine: its parameters and what follows from them. */
public final class Rbm {
  private final Matrix W;
  private final Matrix b;
  private final Matrix c;
  private final HiddenUnits units;
  private final int labels;

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
    this(visible, hidden, units, 0);
  }

  /**
   * A machine some of whose visible units say a label, with parameters that are all zero.
   *
   * @param labels how many of the visible units, the last ones, are one label: exactly one of them
   *     is on; 0 for none, else at least 2
   */
  public Rbm(int visible, int hidden, HiddenUnits units, int labels) {
    if (labels != 0 && (labels < 2 || labels >= visible)) {
      throw new IllegalArgumentException(labels + " label units of " + visible);
    }
    this.units = units;
    this.labels = labels;
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
    return initial(mean, 0, hidden, units, deviation, randomness);
  }

  /**
   * The same with label units, which all start alike.
   *
   * @param mean mean of each visible unit but the label units, in [0, 1]
   * @param labels how many label units follow them; 0 for none
   */
  public static Rbm initial(
      float[] mean,
      int labels,
      int hidden,
      HiddenUnits units,
      double deviation,
      Randomness randomness) {
    float[] means = Arrays.copyOf(mean, mean.length + labels);
    Arrays.fill(means, mean.length, means.length, 0.5f);
    Rbm rbm = new Rbm(means.length, hidden, units, labels);
    float[] weights = new float[hidden * means.length];
    randomness.normal(weights);
    rbm.W.set(weights).scale(deviation);
    rbm.b.set(LogOdds.of(means));
    return rbm;
  }

  /** A machine with the same parameters, to look at while this one learns on. */
  public Rbm copy() {
    Rbm copy = new Rbm(visible(), hidden(), units, labels);
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

  /** How many of the visible units, the last ones, are one label; 0 for none. */
  public int labels() {
    return labels;
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
   * @throws IllegalArgumentException if hidden units are not binary, or some visible ones a label
   */
  void requireBinary() {
    if (linear() || labels > 0) {
      throw new IllegalArgumentException("a machine of binary units was expected");
    }
  }

  /**
   * q ← P(v=1|h), for each column of h: p(vᵢ=1|h) = σ(bᵢ + Σⱼ Wⱼᵢ hⱼ); of label units the softmax
   * of the same.
   */
  public void visibleGivenHidden(Matrix h, Matrix q) {
    if (labels == 0) {
      q.productTransposed(W, h).sigmoidWith(b);
    } else {
      visibleInput(h, q);
      new LabelUnits(labels, q, q, q).probabilities(1);
    }
  }

  /** x ← b + Wᵀ h. */
  void visibleInput(Matrix h, Matrix x) {
    x.productTransposed(W, h).addToColumns(b);
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

package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;

/**
 * What CD-k and PCD-k take for the gradient of the mean log-likelihood, from many chains, and how
 * much of it is their noise: two halves of the chains give two estimates, and half of their
 * difference is as long as the noise of their mean.
 *
 * <p>Each component of W is a mean over N chains of values in [0, 1]: its standard error is at most
 * 0.5/√N. All memory is taken by the constructor, but for the results.
 */
public final class GradientEstimator {
  private static final int HIDDEN = 0;
  private static final int VISIBLE = 1;

  /** Random numbers of the persistent chains lie apart from those of others. */
  private static final int PERSISTENT = 1_000_000;

  private final Rbm rbm;
  private final Randomness randomness;
  private final Matrix data;
  private final Matrix persistent;
  private final Matrix v;
  private final Matrix q;
  private final Matrix p;
  private final Matrix h;
  private final Matrix ones;

  /**
   * An estimator for a machine as it is at each call.
   *
   * @param examples 0 or 1, example after example; copied
   * @param chains at least twice as many; each example starts equally many in either half
   */
  public GradientEstimator(Rbm rbm, float[] examples, int chains, Randomness randomness) {
    int visible = rbm.visible();
    int count = examples.length / visible;
    if (count < 1 || count * visible != examples.length || chains < 2 * count) {
      throw new IllegalArgumentException(
          examples.length + " values, " + chains + " chains, " + visible + " visible units");
    }
    rbm.requireBinary();
    this.rbm = rbm;
    this.randomness = randomness;
    int whole = chains / (2 * count) * 2 * count;
    float[] starts = new float[whole * visible];
    for (int at = 0; at < starts.length; at += examples.length) {
      System.arraycopy(examples, 0, starts, at, examples.length);
    }
    data = new Matrix(visible, whole).set(starts);
    persistent = new Matrix(visible, whole).set(starts);
    v = new Matrix(visible, whole);
    q = new Matrix(visible, whole);
    p = new Matrix(rbm.hidden(), whole);
    h = new Matrix(rbm.hidden(), whole);
    ones = Matrix.vector(whole / 2).fill(1);
  }

  /** The estimate of CD-k: chains of k Gibbs steps from the data. */
  public GradientEstimate contrastive(int gibbsSteps, long step) {
    v.set(data);
    walk(gibbsSteps, step, 0);
    return positiveMinus(v);
  }

  /** Lets the persistent chains go on k Gibbs steps from where the last call left them. */
  public void follow(int gibbsSteps, long step) {
    v.set(persistent);
    walk(gibbsSteps, step, PERSISTENT);
    persistent.set(v);
  }

  /** The estimate of PCD-k, from where the persistent chains are. */
  public GradientEstimate persistent() {
    return positiveMinus(persistent);
  }

  /** Where the persistent chains are, chain after chain. */
  public float[] chains() {
    return persistent.toArray();
  }

  /** Puts the persistent chains back to where they were. */
  public void setChains(float[] chains) {
    persistent.set(chains);
  }

  private void walk(int gibbsSteps, long step, int purpose) {
    for (int k = 0; k < gibbsSteps; k++) {
      rbm.hiddenGivenVisible(v, p);
      h.draw(p, randomness.at(step, purpose + 2 * k + HIDDEN));
      rbm.visibleGivenHidden(h, q);
      v.draw(q, randomness.at(step, purpose + 2 * k + VISIBLE));
    }
  }

  /** ⟨p(h=1|v) vᵀ⟩ over the data − ⟨p(h*=1|v*) v*ᵀ⟩ over the chains, and so for b and c. */
  private GradientEstimate positiveMinus(Matrix vNeg) {
    // Either half holds every example equally often.
    RbmGradient positive = mean(data, 0);
    RbmGradient one = mean(vNeg, 0);
    RbmGradient other = mean(vNeg, vNeg.columns() / 2);
    return new GradientEstimate(
        positive.plus(-0.5, one).plus(-0.5, other), one.plus(-1, other).length() / 2);
  }

  /** ⟨p(h=1|v) vᵀ⟩, ⟨v⟩ and ⟨p(h=1|v)⟩ over half of the columns. */
  private RbmGradient mean(Matrix columns, int from) {
    int half = columns.columns() / 2;
    double share = 1.0 / half;
    Matrix W = new Matrix(rbm.hidden(), rbm.visible());
    Matrix b = Matrix.vector(rbm.visible());
    Matrix c = Matrix.vector(rbm.hidden());
    Matrix some = columns.part(from * columns.rows(), columns.rows(), half);
    Matrix pSome = p.part(0, p.rows(), half);
    rbm.hiddenGivenVisible(some, pSome);
    W.addOuter(0, share, pSome, some);
    b.addRowSums(0, share, some, ones);
    c.addRowSums(0, share, pSome, ones);
    return new RbmGradient(W.toArray(), b.toArray(), c.toArray());
  }
}

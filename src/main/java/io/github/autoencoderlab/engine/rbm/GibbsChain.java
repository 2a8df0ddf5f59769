package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Randomness;

/** Chains of alternating draws, h from P(h|v) and v from P(v|h), one chain a column. */
public final class GibbsChain {
  private final Rbm rbm;
  private final Randomness randomness;
  private final Matrix v;
  private final Matrix q;
  private final Matrix p;
  private final Matrix h;
  private int step;

  /**
   * Chains that start at given visible units.
   *
   * @param start 0 or 1 (or probabilities), chain after chain; copied
   */
  public GibbsChain(Rbm rbm, float[] start, Randomness randomness) {
    int chains = start.length / rbm.visible();
    this.rbm = rbm;
    this.randomness = randomness;
    v = new Matrix(rbm.visible(), chains).set(start);
    q = new Matrix(rbm.visible(), chains).set(v);
    p = new Matrix(rbm.hidden(), chains);
    h = new Matrix(rbm.hidden(), chains);
  }

  /** One Gibbs step: h drawn given v, then v drawn given h. */
  public void advance() {
    step++;
    rbm.hiddenGivenVisible(v, p);
    h.draw(p, randomness.at(step, 0));
    rbm.visibleGivenHidden(h, q);
    v.draw(q, randomness.at(step, 1));
  }

  /** Steps made. */
  public int step() {
    return step;
  }

  /** v as last drawn; belongs to the chain. */
  public Matrix drawn() {
    return v;
  }

  /** P(v=1|h) from which v was last drawn; belongs to the chain. */
  public Matrix probability() {
    return q;
  }

  /** h as last drawn; belongs to the chain. */
  public Matrix hidden() {
    return h;
  }
}

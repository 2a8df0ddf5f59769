package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.Randomness;
import org.jspecify.annotations.Nullable;

/** Chains of alternating draws, h from P(h|v) and v from P(v|h), one chain a column. */
public final class GibbsChain {
  private final Rbm rbm;
  private final float[] start;
  private final ChainRules rules;
  private final Randomness randomness;
  private final Matrix v;
  private final Nonzeros whites;
  private final Matrix x;
  private final Matrix q;
  private final Matrix p;
  private final Matrix h;
  private final @Nullable LabelUnits labels;
  private int step;

  /**
   * Chains that start at given visible units.
   *
   * @param start 0 or 1 (or probabilities), chain after chain; copied
   */
  public GibbsChain(Rbm rbm, float[] start, Randomness randomness) {
    this(rbm, start, ChainRules.FREE, randomness);
  }

  /**
   * Chains that start at given visible units and move by rules of their own.
   *
   * @param start 0 or 1 (or probabilities), chain after chain; copied
   */
  public GibbsChain(Rbm rbm, float[] start, ChainRules rules, Randomness randomness) {
    if (rbm.linear()) {
      throw new IllegalArgumentException("a machine of binary units was expected");
    }
    int chains = start.length / rbm.visible();
    this.rbm = rbm;
    this.start = start.clone();
    this.rules = rules;
    this.randomness = randomness;
    v = new Matrix(rbm.visible(), chains).set(start);
    whites = new Nonzeros(v, rbm.hidden());
    x = new Matrix(rbm.visible(), chains);
    q = new Matrix(rbm.visible(), chains).set(v);
    p = new Matrix(rbm.hidden(), chains);
    h = new Matrix(rbm.hidden(), chains);
    labels = rbm.labels() == 0 ? null : new LabelUnits(rbm.labels(), x, q, v);
  }

  /** One Gibbs step: h drawn given v, then v drawn given h. */
  public void advance() {
    step++;
    // p(hⱼ=1|v) = σ((cⱼ + Σᵢ Wⱼᵢ vᵢ) / T)
    p.product(rbm.W(), whites.find()).addToColumns(rbm.c());
    h.draw(p.sigmoidOf(1 / rules.temperature(), p), randomness.at(step, 0));
    // p(vᵢ=1|h) = σ((bᵢ + Σⱼ Wⱼᵢ hⱼ) / T)
    rbm.visibleInput(h, x);
    drawVisible();
    clamp(q);
    clamp(v);
  }

  private void drawVisible() {
    randomness.at(step, 1);
    if (labels == null) {
      v.draw(q.sigmoidOf(1 / rules.temperature(), x), randomness);
    } else {
      labels.probabilities(rules.temperature());
      labels.draw(randomness);
    }
  }

  /** Gives clamped units back what they started with. */
  private void clamp(Matrix units) {
    if (rules.clamped().length == 0) {
      return;
    }
    float[] values = units.toArray();
    for (int at = 0; at < values.length; at++) {
      if (rules.clamped()[at % rbm.visible()]) {
        values[at] = start[at];
      }
    }
    units.set(values);
  }

  /**
   * E(v,h) of each chain after its last step: −cᵀh − vᵀ(b + Wᵀh), without another product with W.
   *
   * @return as many energies as there are chains, in nats
   * @throws IllegalStateException before the first step, when there is no h yet
   */
  public double[] energy() {
    if (step == 0) {
      throw new IllegalStateException("no hidden units before the first step");
    }
    return HiddenInput.minus(h.columnDots(rbm.c()), v.columnDots(x));
  }

  /**
   * P(y=1|h) of the label units in the last step, also of those that are clamped: what the hidden
   * units say; label units × chains, column by column, in a new array; zeros before the first step,
   * empty if there are no label units.
   */
  public float[] labelProbability() {
    return labels == null ? new float[0] : labels.last();
  }

  /** Number of visible units of a chain. */
  int visible() {
    return rbm.visible();
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

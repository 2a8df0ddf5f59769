package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Views;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A deep belief net that makes up examples: the two uppermost layers are a Boltzmann machine, a
 * memory in which chains wander, from there on it goes down only, p(v, h¹, …) = p(v|h¹) p(h¹|h²) …
 * p(hᴸ⁻¹, hᴸ) (Hinton, Osindero and Teh 2006). Label units of the memory may be clamped.
 *
 * <p>Chains go on by the weights as they are at the moment of a call. All memory is taken by the
 * constructor.
 */
public final class DeepBeliefNet {
  /** Purpose of random numbers on the way down; the chain has the smaller ones. */
  private static final int DOWN = 2;

  private final List<CodeLayer> below;
  private final Rbm top;
  private final int units;
  private final GibbsChain chain;
  private final Randomness randomness;
  private final Matrix h;
  private final List<Matrix> downwards = new ArrayList<>();

  /**
   * Chains before their first step.
   *
   * @param start 0 or 1 for the units below the uppermost layer, {@link #startUnits} × n; left
   *     unmodified
   * @param clamped the label that is clamped in each chain; empty to leave labels free, whose units
   *     are then 0 before the first step
   * @throws IllegalArgumentException if the uppermost layer is no Boltzmann machine of binary units
   *     or has no such label unit
   */
  public DeepBeliefNet(LayerStack stack, Matrix start, int[] clamped, Randomness randomness) {
    top = machine(stack);
    units = startUnits(stack);
    below = stack.layers().subList(0, stack.layers().size() - 1);
    this.randomness = randomness;
    ChainRules rules = new ChainRules(1, mask(clamped.length > 0));
    chain = new GibbsChain(top, visible(start, clamped), rules, randomness);
    h = new Matrix(units, start.columns());
    for (int n = below.size() - 1; n >= 0; n--) {
      downwards.add(new Matrix(below.get(n).inputs(), start.columns()));
    }
  }

  private static Rbm machine(LayerStack stack) {
    CodeLayer last = stack.layers().get(stack.layers().size() - 1);
    if (last.linear() || !(last instanceof RbmLayer layer)) {
      throw new IllegalArgumentException("units of a deep belief net are binary");
    }
    return layer.rbm();
  }

  /** Units of the layer where chains start: the lower of the two uppermost ones. */
  public static int startUnits(LayerStack stack) {
    return stack.layers().get(stack.layers().size() - 1).inputs();
  }

  private boolean[] mask(boolean clamps) {
    boolean[] mask = new boolean[clamps ? top.visible() : 0];
    Arrays.fill(mask, clamps ? units : 0, mask.length, true);
    return mask;
  }

  private float[] visible(Matrix start, int[] clamped) {
    float[] v = new float[top.visible() * start.columns()];
    float[] given = start.toArray();
    for (int n = 0; n < start.columns(); n++) {
      System.arraycopy(given, n * units, v, n * top.visible(), units);
      if (clamped.length > 0) {
        requireLabel(clamped[n]);
        v[n * top.visible() + units + clamped[n]] = 1;
      }
    }
    return v;
  }

  private void requireLabel(int label) {
    if (label < 0 || label >= top.labels()) {
      throw new IllegalArgumentException("label " + label + " of " + top.labels());
    }
  }

  /** Gibbs steps made. */
  public int step() {
    return chain.step();
  }

  /** One Gibbs step in the memory: h drawn given v and label, then both given h. */
  public void advance() {
    chain.advance();
  }

  /**
   * What the memory says of the label, P(y=1|h), also where it is clamped; labels × n, column by
   * column, in a new array; zeros before the first step, empty if the net has no label units.
   */
  public float[] labels() {
    return chain.labelProbability();
  }

  /**
   * What the chains look like now: a pass down, always with the same random numbers.
   *
   * @return p(v=1|h¹), one example a column; belongs to the net
   */
  public Matrix pictures() {
    unitsOf(below.isEmpty() ? chain.probability() : chain.drawn());
    Matrix above = h;
    for (int n = below.size() - 1; n >= 0; n--) {
      Matrix q = downwards.get(below.size() - 1 - n);
      below.get(n).decode(above, q);
      if (n > 0) {
        q.draw(q, randomness.at(n, DOWN));
      }
      above = q;
    }
    return above;
  }

  /** h ← the units of the chains without those of the label. */
  private void unitsOf(Matrix visible) {
    h.set(Views.window(visible, 0, 0, units, visible.columns()));
  }
}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.List;

/**
 * A deep belief net: the two uppermost layers are a Boltzmann machine, from there on it goes down
 * only, p(v, h¹, …) = p(v|h¹) p(h¹|h²) … p(hᴸ⁻¹, hᴸ) (Hinton, Osindero and Teh 2006).
 */
public final class DeepBeliefNet {
  private static final int DOWN = 2;

  private final List<CodeLayer> layers;
  private final CodeLayer top;

  /**
   * A net of these layers, as they are at the moment of a call.
   *
   * @throws IllegalArgumentException if the uppermost layer is linear
   */
  public DeepBeliefNet(LayerStack stack) {
    layers = stack.layers();
    top = layers.get(layers.size() - 1);
    if (top.linear()) {
      throw new IllegalArgumentException("units of a deep belief net are binary");
    }
  }

  /** Units of the layer where chains start: the lower of the two uppermost ones. */
  public int startUnits() {
    return top.inputs();
  }

  /**
   * What the net makes up, p(v=1|h¹), one example a column, in a new matrix.
   *
   * @param start where the chains of the uppermost machine start, 0 or 1, {@link #startUnits} × n;
   *     left unmodified
   * @param gibbsSteps of the uppermost machine, at least 0; thousands forget the start
   */
  public Matrix generate(Matrix start, int gibbsSteps, Randomness randomness) {
    Matrix below = new Matrix(start.rows(), start.columns()).set(start);
    Matrix p = new Matrix(top.outputs(), start.columns());
    Matrix q = new Matrix(start.rows(), start.columns()).set(start);
    for (int step = 1; step <= gibbsSteps; step++) {
      top.encode(below, p);
      p.draw(p, randomness.at(step, 0));
      top.decode(p, q);
      below.draw(q, randomness.at(step, 1));
    }
    return layers.size() == 1 ? q : down(below, randomness);
  }

  private Matrix down(Matrix start, Randomness randomness) {
    Matrix h = start;
    for (int n = layers.size() - 2; n >= 0; n--) {
      Matrix q = new Matrix(layers.get(n).inputs(), h.columns());
      layers.get(n).decode(h, q);
      if (n > 0) {
        q.draw(q, randomness.at(n, DOWN));
      }
      h = q;
    }
    return h;
  }
}

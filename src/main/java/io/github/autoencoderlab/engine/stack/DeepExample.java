package io.github.autoencoderlab.engine.stack;

import java.util.List;

/**
 * One example on its way through a deep net. In the middle of a step it is the first of the
 * mini-batch as the lines of the step left it; what a line of this step has not computed yet is
 * that of the step before. All arrays are copies.
 */
public sealed interface DeepExample {
  /**
   * While a layer learns alone.
   *
   * @param codes x, and the clean code of each layer below the one that learns
   * @param seen what that layer learns from: the last of the codes, some of it masked or drawn as
   *     0/1; a Boltzmann machine's label units follow
   * @param h its code; of a Boltzmann machine as drawn last, in a persistent chain that of the
   *     chain
   * @param r what h says about the last of the codes; label units may follow; empty while unknown
   */
  record Alone(List<float[]> codes, float[] seen, float[] h, float[] r) implements DeepExample {
    /** Copies the list. */
    public Alone {
      codes = List.copyOf(codes);
    }
  }

  /**
   * While all layers learn together.
   *
   * @param a x, and the activations of each layer; 0 where dropout silenced a unit; of a classifier
   *     the last are p(k|x)
   * @param delta ∂L/∂z of each layer from the first; empty at rest
   */
  record Together(List<float[]> a, List<float[]> delta) implements DeepExample {
    /** Copies the lists. */
    public Together {
      a = List.copyOf(a);
      delta = List.copyOf(delta);
    }
  }
}

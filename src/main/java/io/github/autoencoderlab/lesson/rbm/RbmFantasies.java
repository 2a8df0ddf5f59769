package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.ArrayList;
import java.util.List;

/**
 * What a machine makes up when it is left alone: chains from held-out images, always with the same
 * random numbers.
 *
 * @param parallel p(v=1|h) of all chains after {@link #STEPS} steps
 * @param energies E(v,h) of all chains over their last steps, in nats
 */
record RbmFantasies(List<float[]> parallel, double[] energies) {
  /** Gibbs steps of the chains: few, as they are made for every picture. */
  static final int STEPS = 6;

  /** None were made. */
  static final RbmFantasies NONE = new RbmFantasies(List.of(), new double[0]);

  /** Of these the last ones give energies. */
  private static final int ENERGETIC = 5;

  RbmFantasies {
    parallel = List.copyOf(parallel);
  }

  /**
   * Chains of a machine.
   *
   * @param images binary, image after image, at least one; each starts a chain
   */
  static RbmFantasies of(Rbm rbm, float[] images, ChainRules rules, Randomness randomness) {
    GibbsChain chains = new GibbsChain(rbm, images, rules, randomness);
    int count = images.length / rbm.visible();
    double[] energies = new double[ENERGETIC * count];
    for (int at = (ENERGETIC - STEPS) * count; at < energies.length; at += count) {
      chains.advance();
      if (at >= 0) {
        System.arraycopy(chains.energy(), 0, energies, at, count);
      }
    }
    List<float[]> parallel = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      parallel.add(chains.probability().column(n));
    }
    return new RbmFantasies(parallel, energies);
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a machine makes up when it is left alone: chains from held-out images, always with the same
 * random numbers.
 *
 * @param chain stations of the first chain
 * @param walk v of the first chain after each step
 * @param parallel p(v=1|h) of all chains after {@link #STEPS} steps
 * @param energies E(v,h) of all chains over their last steps, in nats
 */
record RbmFantasies(
    RbmSnapshot.Chain chain, List<float[]> walk, List<float[]> parallel, double[] energies) {
  /** Gibbs steps of the parallel chains: few, as they are made for every picture. */
  static final int STEPS = 6;

  /** Of these the last ones give energies. */
  private static final int ENERGETIC = 5;

  private static final List<Integer> STATIONS = List.of(0, 1, 2, 3, 4, 6, 8, 11, 15, 20);
  private static final int LAST = STATIONS.get(STATIONS.size() - 1);

  RbmFantasies {
    walk = List.copyOf(walk);
    parallel = List.copyOf(parallel);
  }

  /**
   * Chains of a machine.
   *
   * @param images binary, image after image, at least one; each starts a chain
   * @param first the first image as it was before it was made binary
   */
  static RbmFantasies of(
      Rbm rbm, float[] images, float[] first, ChainRules rules, Randomness randomness) {
    List<float[]> walk = new ArrayList<>();
    RbmSnapshot.Chain stations = stations(rbm, images, first, rules, randomness, walk);
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
    return new RbmFantasies(stations, walk, parallel, energies);
  }

  /** One chain alone is matrix times vector, far cheaper than the first of several. */
  private static RbmSnapshot.Chain stations(
      Rbm rbm,
      float[] images,
      float[] first,
      ChainRules rules,
      Randomness randomness,
      List<float[]> walk) {
    float[] start = Arrays.copyOf(images, rbm.visible());
    GibbsChain chain = new GibbsChain(rbm, start, rules, randomness);
    List<float[]> probabilities = new ArrayList<>(List.of(first));
    List<float[]> drawn = new ArrayList<>(List.of(start));
    walk.add(start);
    while (chain.step() < LAST) {
      chain.advance();
      walk.add(chain.drawn().toArray());
      if (STATIONS.contains(chain.step())) {
        probabilities.add(chain.probability().toArray());
        drawn.add(walk.get(chain.step()));
      }
    }
    return new RbmSnapshot.Chain(STATIONS, probabilities, drawn);
  }
}

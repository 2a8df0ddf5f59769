package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.Randomness;
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
 * @param energies E(v,h) of all chains over their last steps, in nats
 */
record RbmFantasies(RbmSnapshot.Chain chain, double[] energies) {
  /** Energies that are taken, as many as there are of held-out images. */
  static final int ENERGIES = 200;

  private static final List<Integer> STATIONS = List.of(0, 1, 2, 3, 4, 6, 8, 11, 15, 20);
  private static final int LAST = STATIONS.get(STATIONS.size() - 1);

  /** Gibbs steps before energies are taken: few, as this is done for every picture. */
  private static final int WARM_UP = 5;

  private static final int MOST_CHAINS = 100;
  private static final int LEAST_CHAINS = 20;
  private static final int MOST_ROUNDS = 5;
  private static final double MOST_WORK = 2e7;

  /**
   * Chains of a machine.
   *
   * @param images binary, image after image, at least one; the first is that of the first chain
   * @param first the image as it was before it was made binary
   */
  static RbmFantasies of(
      Rbm rbm, float[] images, float[] first, ChainRules rules, Randomness randomness) {
    return new RbmFantasies(
        stations(rbm, images, first, rules, randomness), energies(rbm, images, rules, randomness));
  }

  /** One chain alone is matrix times vector, far cheaper than the first of several. */
  private static RbmSnapshot.Chain stations(
      Rbm rbm, float[] images, float[] first, ChainRules rules, Randomness randomness) {
    float[] start = Arrays.copyOf(images, rbm.visible());
    GibbsChain chain = new GibbsChain(rbm, start, rules, randomness);
    List<float[]> probabilities = new ArrayList<>(List.of(first));
    List<float[]> drawn = new ArrayList<>(List.of(start));
    while (chain.step() < LAST) {
      chain.advance();
      if (STATIONS.contains(chain.step())) {
        probabilities.add(chain.probability().toArray());
        drawn.add(chain.drawn().toArray());
      }
    }
    return new RbmSnapshot.Chain(STATIONS, probabilities, drawn);
  }

  private static double[] energies(
      Rbm rbm, float[] images, ChainRules rules, Randomness randomness) {
    int chains = Math.min(chains(rbm), images.length / rbm.visible());
    int rounds = Math.min(MOST_ROUNDS, (ENERGIES + chains - 1) / chains);
    float[] start = Arrays.copyOf(images, chains * rbm.visible());
    GibbsChain chain = new GibbsChain(rbm, start, rules, randomness);
    double[] energies = new double[rounds * chains];
    for (int round = -WARM_UP; round < rounds; round++) {
      chain.advance();
      if (round >= 0) {
        double[] one = rbm.energy(chain.drawn(), chain.hidden());
        System.arraycopy(one, 0, energies, round * chains, chains);
      }
    }
    return energies;
  }

  private static int chains(Rbm rbm) {
    double work = (double) (WARM_UP + MOST_ROUNDS) * rbm.visible() * rbm.hidden();
    return (int) Math.max(LEAST_CHAINS, Math.min(MOST_CHAINS, MOST_WORK / work));
  }
}

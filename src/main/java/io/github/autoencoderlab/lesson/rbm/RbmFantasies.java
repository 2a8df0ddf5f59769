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

  private static final List<Integer> STATIONS = List.of(0, 1, 2, 3, 4, 6, 9, 14, 20, 30);
  private static final int LAST = STATIONS.get(STATIONS.size() - 1);

  /** Few chains that are looked at ten times cost a fifth of many that are looked at twice. */
  private static final int MOST_CHAINS = 100;

  private static final int LEAST_CHAINS = 20;
  private static final double MOST_WORK = 6e7;

  /**
   * Chains of a machine.
   *
   * @param images binary, image after image, at least one; the first is that of the first chain
   * @param first the image as it was before it was made binary
   */
  static RbmFantasies of(
      Rbm rbm, float[] images, float[] first, ChainRules rules, Randomness randomness) {
    int chains = Math.min(chains(rbm), images.length / rbm.visible());
    float[] start = Arrays.copyOf(images, chains * rbm.visible());
    GibbsChain chain = new GibbsChain(rbm, start, rules, randomness);
    List<float[]> probabilities = new ArrayList<>(List.of(first));
    List<float[]> drawn = new ArrayList<>(List.of(chain.drawn().column(0)));
    int rounds = Math.min(LAST, (ENERGIES + chains - 1) / chains);
    double[] energies = new double[rounds * chains];
    while (chain.step() < LAST) {
      chain.advance();
      if (STATIONS.contains(chain.step())) {
        probabilities.add(chain.probability().column(0));
        drawn.add(chain.drawn().column(0));
      }
      int round = chain.step() - LAST + rounds - 1;
      if (round >= 0) {
        double[] one = rbm.energy(chain.drawn(), chain.hidden());
        System.arraycopy(one, 0, energies, round * chains, chains);
      }
    }
    return new RbmFantasies(new RbmSnapshot.Chain(STATIONS, probabilities, drawn), energies);
  }

  private static int chains(Rbm rbm) {
    double work = (double) LAST * rbm.visible() * rbm.hidden();
    return (int) Math.max(LEAST_CHAINS, Math.min(MOST_CHAINS, MOST_WORK / work));
  }
}

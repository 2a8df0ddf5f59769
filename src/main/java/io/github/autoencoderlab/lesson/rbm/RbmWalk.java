package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One Gibbs chain, always with the same random numbers.
 *
 * @param chain its stations
 * @param drawn v after each step
 */
record RbmWalk(RbmSnapshot.Chain chain, List<float[]> drawn) {
  /** No walk was made. */
  static final RbmWalk NONE =
      new RbmWalk(new RbmSnapshot.Chain(List.of(), List.of(), List.of()), List.of());

  private static final List<Integer> STATIONS = List.of(0, 1, 2, 3, 4, 6, 8, 11, 15, 20);
  private static final int LAST = STATIONS.get(STATIONS.size() - 1);

  RbmWalk {
    drawn = List.copyOf(drawn);
  }

  /**
   * The first of several chains. Alone it is matrix times vector, far cheaper than with the others.
   *
   * @param images binary, image after image, at least one; the first starts the chain
   * @param first the first image as it was before it was made binary
   */
  static RbmWalk of(
      Rbm rbm, float[] images, float[] first, ChainRules rules, Randomness randomness) {
    float[] start = Arrays.copyOf(images, rbm.visible());
    GibbsChain chain = new GibbsChain(rbm, start, rules, randomness);
    List<float[]> probabilities = new ArrayList<>(List.of(first));
    List<float[]> stations = new ArrayList<>(List.of(start));
    List<float[]> walk = new ArrayList<>(List.of(start));
    while (chain.step() < LAST) {
      chain.advance();
      walk.add(chain.drawn().toArray());
      if (STATIONS.contains(chain.step())) {
        probabilities.add(chain.probability().toArray());
        stations.add(walk.get(chain.step()));
      }
    }
    return new RbmWalk(new RbmSnapshot.Chain(STATIONS, probabilities, stations), walk);
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A restricted Boltzmann machine after a step or in the middle of one. What is made only for
 * figures that nobody looks at is empty or NaN.
 *
 * @param rows height of an image
 * @param columns width of an image
 * @param hidden number of hidden units
 * @param weights row j of W as an image, for the first units
 * @param chain a Gibbs chain
 * @param parallel p(v=1|h) of the parallel chains after their last step
 * @param numbers what the formulas show
 * @param moment a step from inside
 * @param energies of data and of fantasies
 * @param truth of a small machine, or null
 * @param terms both terms of a small machine's gradient, or null
 * @param draws of the units of both layers, or null
 * @param start what the chain starts from
 * @param warnings what the user should know
 */
record RbmSnapshot(
    long step,
    int rows,
    int columns,
    int hidden,
    List<float[]> weights,
    Chain chain,
    List<float[]> parallel,
    RbmNumbers numbers,
    RbmMoment moment,
    Energies energies,
    @Nullable RbmTruth truth,
    @Nullable RbmTerms terms,
    @Nullable RbmDraws draws,
    StartsFrom start,
    List<Message> warnings)
    implements Snapshot {
  RbmSnapshot {
    warnings = List.copyOf(warnings);
    weights = List.copyOf(weights);
    parallel = List.copyOf(parallel);
  }

  /**
   * Stations of a Gibbs chain.
   *
   * @param steps Gibbs steps made at each station; the first is 0, the image itself
   * @param probabilities p(v=1|h) at each station
   * @param drawn v at each station
   */
  record Chain(List<Integer> steps, List<float[]> probabilities, List<float[]> drawn) {
    Chain {
      steps = List.copyOf(steps);
      probabilities = List.copyOf(probabilities);
      drawn = List.copyOf(drawn);
    }
  }

  /**
   * E(v,h) in nats.
   *
   * @param data of held-out images with h drawn from p(h|v)
   * @param fantasies of chains over their last steps
   */
  record Energies(double[] data, double[] fantasies) {}
}

package io.github.autoencoderlab.lesson.rbm;

import java.util.List;

/**
 * The exact truth about a small machine.
 *
 * @param probabilities p(v) by pattern number
 * @param known whether a pattern is one of the training data, by number; shared, never changed
 * @param patterns how many are known
 * @param mass the probability of all known patterns together
 * @param highest the mean log-likelihood that no machine can exceed on the training data
 * @param path numbers of the patterns where the chain was after each step
 */
record RbmTruth(
    double[] probabilities,
    boolean[] known,
    int patterns,
    double mass,
    double highest,
    List<Integer> path) {
  RbmTruth {
    path = List.copyOf(path);
  }
}

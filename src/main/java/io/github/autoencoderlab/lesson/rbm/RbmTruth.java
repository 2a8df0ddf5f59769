package io.github.autoencoderlab.lesson.rbm;

/**
 * The exact truth about a small machine.
 *
 * @param probabilities p(v) by pattern number
 * @param known whether a pattern is one of the training data, by number; shared, never changed
 * @param patterns how many are known
 * @param mass the probability of all known patterns together
 * @param highest the mean log-likelihood that no machine can exceed on the training data
 * @param current number of the pattern where the chain is after its last step
 */
record RbmTruth(
    double[] probabilities,
    boolean[] known,
    int patterns,
    double mass,
    double highest,
    int current) {}

package io.github.autoencoderlab.engine.stack;

/**
 * How a Boltzmann machine in a stack samples while it learns.
 *
 * @param gibbsSteps k of CD-k and PCD-k, at least 1
 * @param drawn whether data and reconstructions are drawn as 0/1, as a model that makes up data
 *     wants it; if not, both are probabilities, which have less noise and suit codes
 * @param persistent whether the chain goes on from step to step: PCD
 */
public record Sampling(int gibbsSteps, boolean drawn, boolean persistent) {
  /** CD-1 on probabilities (Hinton and Salakhutdinov 2006). */
  public static final Sampling PROBABILITIES = new Sampling(1, false, false);
}

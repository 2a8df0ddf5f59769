package io.github.autoencoderlab.engine.stack;

/**
 * How a layer learns in one step.
 *
 * @param learningRate ε, above 0; 0.1 serves for logistic codes, 0.001 for linear ones
 * @param momentum μ, in [0, 1)
 * @param weightDecay λ, at least 0, on W only
 * @param corruption share of inputs that a denoising autoencoder does not see; others ignore it
 * @param sampling of a Boltzmann machine; others ignore it
 */
public record LayerOptions(
    double learningRate,
    double momentum,
    double weightDecay,
    double corruption,
    Sampling sampling) {}

package io.github.autoencoderlab.engine.rbm;

/**
 * What is taken for a gradient.
 *
 * @param gradient with its noise
 * @param noise length of the noise; 0 if there is none
 */
public record GradientEstimate(RbmGradient gradient, double noise) {}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.optimize.WeightDecay;

/**
 * How a whole net learns in one step.
 *
 * @param learningRate ε, above 0; 0.001 serves for Adam; batch methods find their own
 * @param momentum μ, in [0, 1), for gradient descent
 */
public record TunerOptions(double learningRate, double momentum, WeightDecay decay) {}

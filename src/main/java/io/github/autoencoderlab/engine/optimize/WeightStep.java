package io.github.autoencoderlab.engine.optimize;

/**
 * What one step of an optimiser did to one weight.
 *
 * @param change what was added to the weight
 * @param mean m̂ of Adam; NaN of others
 * @param deviation √v̂ of Adam; NaN of others
 */
public record WeightStep(double change, double mean, double deviation) {}

package io.github.autoencoderlab.engine.rbm;

/**
 * What the last change of one parameter was made of.
 *
 * @param data mean over the mini-batch, driven by data, such as of p(hⱼ=1|v) vᵢ
 * @param model the same driven by v*
 * @param change what was added to the parameter, with momentum and decay
 */
public record CdChange(double data, double model, double change) {}

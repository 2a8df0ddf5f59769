package io.github.autoencoderlab.engine.stack;

/**
 * How a deep net learns in one step.
 *
 * @param alone how a layer learns alone
 * @param together how all layers learn together
 */
public record DeepOptions(LayerOptions alone, TunerOptions together) {}

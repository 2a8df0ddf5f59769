package io.github.autoencoderlab.engine.autoencoder;

/**
 * The first example of a mini-batch as the lines of the step left it; what a line of this step has
 * not computed yet is that of the step before.
 *
 * @param x clean
 * @param xNoisy x̃
 * @param h code
 * @param r reconstruction
 * @param deltaR δ of the reconstruction
 * @param deltaH δ of the code
 */
public record AutoencoderExample(
    float[] x, float[] xNoisy, float[] h, float[] r, float[] deltaR, float[] deltaH) {}

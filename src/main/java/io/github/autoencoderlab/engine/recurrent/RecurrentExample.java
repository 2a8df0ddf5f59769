package io.github.autoencoderlab.engine.recurrent;

import java.util.List;

/**
 * One example as the lines of a step left it; what a line of this step has not computed yet is that
 * of the step before. The decoder's steps are in the order in which it puts them out, the last of
 * the series first if it is reversed. All arrays are copies.
 *
 * @param x what the encoder is fed with, step by step, one number for each channel
 * @param encoder its layers from the input
 * @param code the code
 * @param decoder its layers from its input
 * @param target what the decoder is to put out, step by step, one number for each channel that is
 *     reconstructed
 * @param y what it puts out
 * @param error ∂L/∂y; if it is fed with its own output, with what later steps made of it, once they
 *     have been gone back through
 */
public record RecurrentExample(
    float[][] x,
    List<LayerTrace> encoder,
    float[] code,
    List<LayerTrace> decoder,
    float[][] target,
    float[][] y,
    float[][] error) {
  /** Copies the lists. */
  public RecurrentExample {
    encoder = List.copyOf(encoder);
    decoder = List.copyOf(decoder);
  }
}

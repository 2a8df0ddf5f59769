package io.github.autoencoderlab.lesson.dense;

/**
 * An example that is looked at.
 *
 * @param clean as it is
 * @param seen as the encoder sees it
 */
public record LookedAt(float[] clean, float[] seen) {}

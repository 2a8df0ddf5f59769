package io.github.autoencoderlab.data.pen;

/**
 * A place of the pen at a time.
 *
 * @param x to the right, in digit heights
 * @param y downwards, in digit heights
 * @param time since the pen first touched the paper, in the time it takes to write a line as long
 *     as the digit is high
 */
public record PenPoint(double x, double y, double time) {}

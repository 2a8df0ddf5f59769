package io.github.autoencoderlab.data.pen;

/**
 * How far handwriting strays from the templates; each deviation is that of one digit from the
 * usual, all lengths in digit heights.
 *
 * @param wobble deviation of a control point from its place, neighbours going together
 * @param strokeShift deviation of a whole stroke from its place
 * @param elastic deviation of the nodes of the rubber sheet the digit is written on
 * @param slant the usual slant: how far the top leans right of the bottom
 * @param slantDeviation deviation of the slant
 * @param turnDeviation deviation of the rotation, as the tangent of half the angle
 * @param width the usual factor by which a digit is wider than its template
 * @param widthDeviation deviation of this factor
 * @param pen the usual pen width
 * @param penDeviation deviation of the pen width
 */
record Handwriting(
    double wobble,
    double strokeShift,
    double elastic,
    double slant,
    double slantDeviation,
    double turnDeviation,
    double width,
    double widthDeviation,
    double pen,
    double penDeviation) {

  /** What was found to come closest to MNIST's training images. */
  static final Handwriting USUAL =
      new Handwriting(0.03, 0.02, 0.06, 0.15, 0.25, 0.05, 1.15, 0.2, 0.145, 0.038);
}

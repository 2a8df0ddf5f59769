package io.github.autoencoderlab.data.plane;

import io.github.autoencoderlab.data.random.SeededRandom;

/** A curve in the plane, within about one unit of the origin; y points upwards. */
@FunctionalInterface
interface Curve {
  /**
   * Draws a place on the part of the curve that belongs to a class.
   *
   * @param place where x and y are written
   */
  void draw(int label, SeededRandom random, double[] place);
}

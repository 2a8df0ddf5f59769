package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.random.SeededRandom;

/**
 * How one digit is held and written as a whole.
 *
 * @param width factor by which it is wider than its template
 * @param slant how far the top leans right of the bottom, per height
 * @param turn the tangent of half the angle it is turned clockwise
 * @param penWidth in digit heights
 */
record Posture(double width, double slant, double turn, double penWidth) {

  private static final double NARROWEST = 0.4;
  private static final double THINNEST_PEN = 0.055;

  /** Draws a posture around the usual one. */
  static Posture random(Handwriting usual, SeededRandom random) {
    double width = usual.width() + usual.widthDeviation() * random.bounded();
    double slant = usual.slant() + usual.slantDeviation() * random.bounded();
    double turn = usual.turnDeviation() * random.bounded();
    double pen = usual.pen() + usual.penDeviation() * random.bounded();
    return new Posture(Math.max(NARROWEST, width), slant, turn, Math.max(THINNEST_PEN, pen));
  }

  /** Returns where a place of the upright digit comes to lie. */
  Vec apply(Vec place) {
    double x = width * place.x() - slant * place.y();
    double y = place.y();
    // With u = tan(a/2): cos a = (1 - u²) / (1 + u²), sin a = 2u / (1 + u²). Trigonometric
    // functions may differ in the last bit from JDK to JDK, these quotients may not.
    double norm = 1 + turn * turn;
    double cos = (1 - turn * turn) / norm;
    double sin = 2 * turn / norm;
    return new Vec(cos * x - sin * y, sin * x + cos * y);
  }
}

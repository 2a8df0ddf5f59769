package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.random.SeededRandom;

/** A place or a way on the paper; x to the right, y downwards. */
record Vec(double x, double y) {

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y);
  }

  Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y);
  }

  Vec times(double factor) {
    return new Vec(factor * x, factor * y);
  }

  double length() {
    return Math.sqrt(x * x + y * y);
  }

  /** Draws a way with nearly normal, independent x and y. */
  static Vec random(SeededRandom random) {
    double x = random.bounded();
    return new Vec(x, random.bounded());
  }
}

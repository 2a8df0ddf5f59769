package io.github.autoencoderlab.data.pen;

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
}

package io.github.autoencoderlab.data.shape;

import io.github.autoencoderlab.data.random.SeededRandom;

/** All that lies on one side of a line, the line included: a x + b y ≥ c. */
record HalfPlane(double a, double b, double c) {
  /** Draws a line through a uniform place of the picture in a uniform direction. */
  static HalfPlane random(int side, SeededRandom random) {
    double angle = random.uniform(0, 2 * Math.PI);
    // StrictMath: other sines may differ in the last bit from JDK to JDK.
    double a = StrictMath.cos(angle);
    double b = StrictMath.sin(angle);
    double x = random.uniform(-0.5, side - 0.5);
    double y = random.uniform(-0.5, side - 0.5);
    return new HalfPlane(a, b, a * x + b * y);
  }

  boolean contains(int x, int y) {
    return a * x + b * y >= c;
  }
}

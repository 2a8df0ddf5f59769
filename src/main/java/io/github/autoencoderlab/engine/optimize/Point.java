package io.github.autoencoderlab.engine.optimize;

/** A place, with value and gradient there. */
final class Point {
  final double[] x;
  final double[] gradient;
  double value;

  Point(int size) {
    x = new double[size];
    gradient = new double[size];
  }

  void set(Point other) {
    System.arraycopy(other.x, 0, x, 0, x.length);
    System.arraycopy(other.gradient, 0, gradient, 0, x.length);
    value = other.value;
  }
}

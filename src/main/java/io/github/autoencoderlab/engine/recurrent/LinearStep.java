package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Product;
import io.github.autoencoderlab.engine.array.Theta;

/** y = V x + b of a slice, and its way back. */
final class LinearStep {
  private final Matrix V;
  private final Matrix b;
  private final Matrix gradientV;
  private final Matrix gradientB;
  private final Matrix x;
  private final Matrix y;
  private final Matrix ones;
  private final Product below;
  private final Matrix dy;

  /**
   * A layer.
   *
   * @param y overwritten on the way up
   * @param dy its error
   * @param dx where it puts the error of x
   */
  LinearStep(
      ParameterMap.Linear numbers,
      Theta theta,
      Theta gradient,
      Matrix x,
      Matrix y,
      Matrix dy,
      Matrix dx) {
    V = numbers.V(theta);
    b = numbers.b(theta);
    gradientV = numbers.V(gradient);
    gradientB = numbers.b(gradient);
    this.x = x;
    this.y = y;
    this.dy = dy;
    below = new Product(dx).of(V, true, dy, false);
    ones = new Matrix(x.columns(), 1, x.precision()).fill(1);
  }

  void forward() {
    y.product(V, x).addToColumns(b);
  }

  /**
   * Hands the error down and adds the gradient.
   *
   * @param keep 1 if the error of x collects several
   */
  void back(double keep) {
    below.here(keep, 1);
    gradientV.addOuter(1, 1, dy, x);
    gradientB.addRowSums(1, 1, dy, ones);
  }
}

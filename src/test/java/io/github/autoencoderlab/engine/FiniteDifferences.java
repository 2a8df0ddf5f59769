package io.github.autoencoderlab.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.function.DoubleSupplier;

/** Checks a gradient in double precision against (J(θ+ε) − J(θ−ε)) / 2ε, number by number. */
public final class FiniteDifferences {
  /** Rounding errs by about 10⁻¹⁶ / STEP, the cubic term by STEP²: both about 10⁻¹⁰. */
  private static final double STEP = 1e-5;

  private static final double RELATIVE = 1e-6;

  private FiniteDifferences() {}

  /**
   * Requires that each number agrees to 10⁻⁶ relative, or where it is small to that share of the
   * largest.
   */
  public static void agree(Matrix theta, Matrix gradient, DoubleSupplier loss) {
    double[] at = theta.toDoubles();
    double[] expected = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      expected[i] =
          (moved(theta, at, i, STEP, loss) - moved(theta, at, i, -STEP, loss)) / (2 * STEP);
    }
    theta.set(at);
    compare(expected, gradient.toDoubles());
  }

  private static double moved(Matrix theta, double[] at, int i, double by, DoubleSupplier loss) {
    double[] values = at.clone();
    values[i] += by;
    theta.set(values);
    return loss.getAsDouble();
  }

  private static void compare(double[] expected, double[] actual) {
    double largest = 0;
    for (double value : expected) {
      largest = Math.max(largest, Math.abs(value));
    }
    assertTrue(largest > 1e-4, "a gradient of nearly nothing checks nothing");
    for (int i = 0; i < expected.length; i++) {
      double size = Math.max(Math.abs(expected[i]), 0.01 * largest);
      double error = Math.abs(expected[i] - actual[i]) / size;
      assertTrue(error < RELATIVE, i + ": " + expected[i] + " but " + actual[i]);
    }
  }
}

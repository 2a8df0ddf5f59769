package io.github.autoencoderlab.engine.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinimizerTest {
  enum Method {
    LBFGS {
      @Override
      Minimizer start(Objective objective, double... x) {
        return new Lbfgs(objective, x);
      }
    },
    LBFGS_OF_3 {
      @Override
      Minimizer start(Objective objective, double... x) {
        return new Lbfgs(objective, x, 3);
      }
    },
    CONJUGATE_GRADIENTS {
      @Override
      Minimizer start(Objective objective, double... x) {
        return new ConjugateGradients(objective, x);
      }
    };

    abstract Minimizer start(Objective objective, double... x);
  }

  /** Σ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)², whose minimum is 0 at (1, …, 1) (Rosenbrock 1960). */
  private record Rosenbrock(int size) implements Objective {
    @Override
    public double at(double[] x, double[] gradient) {
      Arrays.fill(gradient, 0);
      double sum = 0;
      for (int i = 0; i + 1 < size; i++) {
        double valley = x[i + 1] - x[i] * x[i];
        double rest = 1 - x[i];
        sum += 100 * valley * valley + rest * rest;
        gradient[i] -= 400 * x[i] * valley + 2 * rest;
        gradient[i + 1] += 200 * valley;
      }
      return sum;
    }
  }

  /** ½ Σ cᵢ (xᵢ − i)². */
  private record Quadratic(double[] c) implements Objective {
    @Override
    public int size() {
      return c.length;
    }

    @Override
    public double at(double[] x, double[] gradient) {
      double sum = 0;
      for (int i = 0; i < c.length; i++) {
        gradient[i] = c[i] * (x[i] - i);
        sum += gradient[i] * (x[i] - i) / 2;
      }
      return sum;
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheEndOfRosenbrocksValley(Method method) {
    Minimizer minimizer = method.start(new Rosenbrock(2), -1.2, 1);
    minimizer.iterate(200, 1e-9);
    assertArrayEquals(new double[] {1, 1}, minimizer.x(), 1e-8);
    // Published implementations of both methods need 30 to 60 evaluations from here.
    assertTrue(minimizer.evaluations() < 120, () -> minimizer.evaluations() + " evaluations");
  }

  @ParameterizedTest
  @EnumSource
  void findsTheEndOfAValleyInManyDimensions(Method method) {
    double[] start = new double[50];
    Arrays.fill(start, 0.5);
    Minimizer minimizer = method.start(new Rosenbrock(50), start);
    minimizer.iterate(2000, 1e-9);
    double[] ones = new double[50];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, minimizer.x(), 1e-7);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheMinimumOfAnIllConditionedQuadratic(Method method) {
    double[] c = new double[20];
    Arrays.setAll(c, i -> Math.pow(10, i / 5.0));
    Minimizer minimizer = method.start(new Quadratic(c), new double[20]);
    minimizer.iterate(2000, 1e-9);
    double[] expected = new double[20];
    Arrays.setAll(expected, i -> i);
    assertArrayEquals(expected, minimizer.x(), 1e-8);
    assertEquals(0, minimizer.value(), 1e-12);
  }

  /** With exact line searches conjugate gradients end after as many steps as eigenvalues. */
  @Test
  void conjugateGradientsTakeFewStepsThroughAQuadraticOfFewEigenvalues() {
    double[] c = new double[100];
    Arrays.setAll(c, i -> 1 + i % 4);
    Minimizer minimizer = new ConjugateGradients(new Quadratic(c), new double[100]);
    minimizer.iterate(12, 0);
    assertTrue(minimizer.largestSlope() < 1e-6, () -> "slope " + minimizer.largestSlope());
  }

  @ParameterizedTest
  @EnumSource
  void everyIterationGoesDownUntilNoneDoes(Method method) {
    Minimizer minimizer = method.start(new Rosenbrock(4), 3, -2, 0.5, 1);
    double value = minimizer.value();
    while (minimizer.iterate()) {
      assertTrue(minimizer.value() < value);
      value = minimizer.value();
    }
    assertTrue(minimizer.iterations() < 1000);
    // Where values cannot tell any more, slopes are of the size of the root of their rounding.
    assertEquals(0, minimizer.largestSlope(), 1e-6);
  }

  @ParameterizedTest
  @EnumSource
  void stepsBackFromWhereTheFunctionHasNoNumbers(Method method) {
    // −log x + x has its minimum at 1 and no number below 0, where a first step may lead.
    Objective barrier =
        new Objective() {
          @Override
          public int size() {
            return 1;
          }

          @Override
          public double at(double[] x, double[] gradient) {
            gradient[0] = 1 - 1 / x[0];
            return x[0] - Math.log(x[0]);
          }
        };
    Minimizer minimizer = method.start(barrier, 30);
    minimizer.iterate(100, 1e-10);
    assertEquals(1, minimizer.x()[0], 1e-8);
  }

  @ParameterizedTest
  @EnumSource
  void atAMinimumNothingHappens(Method method) {
    Minimizer minimizer = method.start(new Rosenbrock(2), 1, 1);
    assertFalse(minimizer.iterate());
    assertArrayEquals(new double[] {1, 1}, minimizer.x());
  }

  @ParameterizedTest
  @EnumSource
  void fallingWithoutEndIsNoEndlessLoop(Method method) {
    Objective slope =
        new Objective() {
          @Override
          public int size() {
            return 1;
          }

          @Override
          public double at(double[] x, double[] gradient) {
            gradient[0] = -1;
            return -x[0];
          }
        };
    Minimizer minimizer = method.start(slope, 0);
    minimizer.iterate(100, 0);
    assertTrue(minimizer.value() < -1e6);
  }

  @Test
  void wrongSizesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Lbfgs(new Rosenbrock(3), new double[2]));
    assertThrows(
        IllegalArgumentException.class, () -> new Lbfgs(new Rosenbrock(2), new double[2], 0));
  }
}

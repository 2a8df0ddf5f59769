package io.github.autoencoderlab.engine.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {
  private static final WeightDecay DECAY = new WeightDecay(0.1, 0.05);

  @ParameterizedTest
  @EnumSource(Precision.class)
  void firstStepOfAdamIsTheRateInTheDirectionOfTheSign(Precision precision) {
    Theta theta = zeros(precision);
    Theta gradient = theta.like();
    gradient.all().set(new double[] {3, -0.01, 1e-4, 50});
    new Optimizer(theta, gradient, new Adam()).update(0.1, 0, WeightDecay.NONE, 0);
    assertArrayEquals(new double[] {-0.1, 0.1, -0.1, -0.1}, theta.all().toDoubles(), 1e-4);
  }

  /** Algorithm 1 of Kingma and Ba as it is printed, for one number with the gradient 2θ. */
  @Test
  void adamIsItsAlgorithm() {
    Theta theta = zeros(Precision.DOUBLE);
    theta.all().fill(1);
    Theta gradient = theta.like();
    Optimizer adam = new Optimizer(theta, gradient, new Adam());
    double expected = 1;
    double m = 0;
    double v = 0;
    for (int t = 1; t <= 50; t++) {
      gradient.all().set(theta.all()).scale(2);
      double g = 2 * expected;
      adam.update(0.05, 0, WeightDecay.NONE, t - 1);
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      double mHat = m / (1 - Math.pow(0.9, t));
      double vHat = v / (1 - Math.pow(0.999, t));
      expected -= 0.05 * mHat / (Math.sqrt(vHat) + 1e-8);
      assertEquals(expected, theta.all().toDoubles()[2], 1e-12);
    }
  }

  @Test
  void momentumIsItsFormulaAndDecayIsOnWeightsOnly() {
    Theta theta = zeros(Precision.DOUBLE);
    theta.all().set(new double[] {1, -2, 0, 5});
    Theta gradient = theta.like();
    gradient.all().set(new double[] {1, 1, 1, 1});
    Optimizer momentum = new Optimizer(theta, gradient, new Momentum());
    momentum.update(0.1, 0.5, DECAY, 0);
    assertArrayEquals(
        new double[] {1 - 0.1 * 1.15, -2 - 0.1 * 0.75, -0.1, 4.9}, theta.all().toDoubles(), 1e-12);
    gradient.all().fill(0);
    momentum.update(0.1, 0.5, WeightDecay.NONE, 1);
    assertArrayEquals(
        new double[] {1 - 0.15 * 1.15, -2 - 0.15 * 0.75, -0.15, 4.85},
        theta.all().toDoubles(),
        1e-12);
  }

  static Stream<UpdateRule> rules() {
    return Stream.of(new Momentum(), new Adam());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void singlePrecisionComputesTheSame(UpdateRule rule) {
    double[] exact = afterTenSteps(rule, Precision.DOUBLE);
    assertArrayEquals(exact, afterTenSteps(rule, Precision.FLOAT), 1e-5);
  }

  private static double[] afterTenSteps(UpdateRule rule, Precision precision) {
    Theta theta = new Theta(List.of(new Shape(70, 50)), List.of(33), precision);
    float[] values = new float[theta.all().rows()];
    new Randomness(1).at(0, 0).normal(values);
    theta.all().set(values);
    Theta gradient = theta.like();
    Optimizer one = new Optimizer(theta, gradient, rule);
    for (int step = 0; step < 10; step++) {
      new Randomness(1).at(step, 1).normal(values);
      gradient.all().set(values);
      one.update(0.01, 0.9, DECAY, step);
    }
    return theta.all().toDoubles();
  }

  @Test
  void settingsOutOfRangeAreRejectedByName() {
    Theta theta = zeros(Precision.DOUBLE);
    Optimizer momentum = new Optimizer(theta, theta.like(), new Momentum());
    assertThrows(
        IllegalArgumentException.class, () -> momentum.update(0.1, 1, WeightDecay.NONE, 0));
    assertThrows(IllegalArgumentException.class, () -> new WeightDecay(-1, 0));
  }

  private static Theta zeros(Precision precision) {
    return new Theta(List.of(new Shape(1, 3)), List.of(1), precision);
  }
}

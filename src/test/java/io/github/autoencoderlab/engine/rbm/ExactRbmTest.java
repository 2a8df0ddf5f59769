package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactRbmTest {
  /** Sums of at most 2¹¹ terms in double precision. */
  private static final double DOUBLE = 1e-10;

  @ParameterizedTest
  @CsvSource({"4, 3, 1", "3, 4, 1", "5, 5, 2", "1, 6, 1", "6, 1, 3", "7, 4, 0.01"})
  void logPartitionIsThatOfTheSumOverAllPairs(int visible, int hidden, double deviation) {
    Rbm rbm = BruteForce.machine(visible, hidden, deviation, 5);
    assertEquals(
        Math.log(new BruteForce(rbm).partition()), new ExactRbm(rbm).logPartition(), DOUBLE);
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "3, 4"})
  void logProbabilityIsThatOfTheSumOverHiddenStates(int visible, int hidden) {
    Rbm rbm = BruteForce.machine(visible, hidden, 1, 6);
    BruteForce truth = new BruteForce(rbm);
    double[] log = new ExactRbm(rbm).logProbability(BruteForce.allStates(visible).toArray());
    for (int v = 0; v < log.length; v++) {
      assertEquals(Math.log(truth.probability(v)), log[v], DOUBLE);
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "3, 4", "10, 2", "2, 12"})
  void probabilitiesOfAllStatesSumToOne(int visible, int hidden) {
    ExactRbm exact = new ExactRbm(BruteForce.machine(visible, hidden, 1, 7));
    double[] log = exact.logProbability(BruteForce.allStates(visible).toArray());
    assertEquals(1, Arrays.stream(log).map(Math::exp).sum(), DOUBLE);
  }

  @Test
  void logLikelihoodIsTheMeanOverExamples() {
    ExactRbm exact = new ExactRbm(BruteForce.machine(4, 3, 1, 8));
    float[] v = BruteForce.allStates(4).toArray();
    double mean = Arrays.stream(exact.logProbability(v)).average().orElseThrow();
    assertEquals(mean, exact.logLikelihood(v), DOUBLE);
  }

  @Test
  void machineOfZerosIsUniform() {
    ExactRbm exact = new ExactRbm(new Rbm(10, 20));
    assertEquals(30 * Math.log(2), exact.logPartition(), DOUBLE);
    assertEquals(-10 * Math.log(2), exact.logLikelihood(new float[10]), DOUBLE);
  }

  @Test
  void hugeEnergiesDoNotOverflow() {
    Rbm rbm = new Rbm(2, 2);
    rbm.W().fill(1000);
    // All four units on has energy −4000; every other state has a weight of e⁻²⁰⁰⁰ beside it.
    assertEquals(4000, new ExactRbm(rbm).logPartition(), DOUBLE);
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "3, 4"})
  void gradientIsTheSlopeOfTheLogLikelihood(int visible, int hidden) {
    Rbm rbm = BruteForce.machine(visible, hidden, 1, 9);
    float[] data = Arrays.copyOf(BruteForce.allStates(visible).toArray(), 5 * visible);
    RbmGradient gradient = new ExactRbm(rbm).gradient(data);
    for (int j = 0; j < hidden; j++) {
      assertSlope(rbm, rbm.c(), j, data, gradient.c(j));
      for (int i = 0; i < visible; i++) {
        assertSlope(rbm, rbm.W(), i * hidden + j, data, gradient.W(j, i));
      }
    }
    for (int i = 0; i < visible; i++) {
      assertSlope(rbm, rbm.b(), i, data, gradient.b(i));
    }
  }

  /**
   * Central differences over δ = 2⁻¹⁰: their error is δ²/6 times a third derivative, which is at
   * most about 1 for a mean of numbers in [0, 1], so 1.6e-7.
   */
  private static void assertSlope(
      Rbm rbm, Matrix parameters, int place, float[] data, double found) {
    float delta = 1f / 1024;
    float[] old = parameters.toArray();
    DoubleUnaryOperator likelihoodAt =
        value -> {
          float[] changed = old.clone();
          changed[place] = (float) value;
          parameters.set(changed);
          return new ExactRbm(rbm).logLikelihood(data);
        };
    float above = old[place] + delta;
    float below = old[place] - delta;
    double slope =
        (likelihoodAt.applyAsDouble(above) - likelihoodAt.applyAsDouble(below))
            / ((double) above - below);
    parameters.set(old);
    assertEquals(slope, found, 5e-7);
  }

  @Test
  void gradientVanishesWhereDataAreTheDistribution() {
    RbmGradient gradient = new ExactRbm(new Rbm(3, 2)).gradient(BruteForce.allStates(3).toArray());
    for (int i = 0; i < 3; i++) {
      assertEquals(0, gradient.W(0, i), DOUBLE);
      assertEquals(0, gradient.b(i), DOUBLE);
    }
    assertEquals(0, gradient.c(1), DOUBLE);
  }

  @Test
  void laterChangesOfTheMachineDoNotReachIt() {
    Rbm rbm = BruteForce.machine(4, 3, 1, 8);
    ExactRbm exact = new ExactRbm(rbm);
    double before = exact.logLikelihood(new float[4]);
    rbm.W().fill(3);
    assertEquals(before, exact.logLikelihood(new float[4]));
  }

  @ParameterizedTest
  @CsvSource({"20, 784, true", "784, 20, true", "21, 21, false", "784, 21, false"})
  void onlySmallLayersCanBeEnumerated(int visible, int hidden, boolean possible) {
    assertEquals(possible, ExactRbm.possible(new Rbm(visible, hidden)));
  }

  @Test
  void tooLargeMachineIsRefusedByItsSizes() {
    Rbm large = new Rbm(22, 21);
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> new ExactRbm(large)).getMessage());
    assertTrue(message.contains("21") && message.contains("22"), message);
    assertFalse(ExactRbm.possible(large));
  }
}

package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactContrastiveTest {
  private static final float[] DATA = {1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0};

  /** Sums of single precision. */
  private static final double SINGLE = 1e-6;

  @ParameterizedTest
  @CsvSource({"3, 1", "3, 2", "4, 1", "1, 1", "2, 5"})
  void isTheSumOverAllWaysThatAChainCanGo(int hidden, int k) {
    Rbm rbm = BruteForce.machine(5, hidden, 2, 3);
    double[] pi = new double[1 << 5];
    for (int n = 0; n < 3; n++) {
      pi[PatternProbabilities.number(Arrays.copyOfRange(DATA, 5 * n, 5 * n + 5))] += 1 / 3.0;
    }
    double[] start = pi;
    for (int step = 0; step < k; step++) {
      pi = walked(rbm, pi);
    }
    RbmGradient gradient = new ExactContrastive(rbm, DATA).after(k).gradient();
    for (int i = 0; i < 5; i++) {
      double b = 0;
      for (int v = 0; v < pi.length; v++) {
        b += (start[v] - pi[v]) * (v >> i & 1);
      }
      assertEquals(b, gradient.b(i), SINGLE);
      for (int j = 0; j < hidden; j++) {
        double w = 0;
        double c = 0;
        for (int v = 0; v < pi.length; v++) {
          w += (start[v] - pi[v]) * (v >> i & 1) * p(rbm, j, v);
          c += (start[v] - pi[v]) * p(rbm, j, v);
        }
        assertEquals(w, gradient.W(j, i), SINGLE);
        assertEquals(c, gradient.c(j), SINGLE);
      }
    }
  }

  /** The probability of each v* after one Gibbs step, by two plain loops over all states. */
  private static double[] walked(Rbm rbm, double[] pi) {
    double[] next = new double[pi.length];
    for (int v = 0; v < pi.length; v++) {
      for (int h = 0; h < 1 << rbm.hidden(); h++) {
        double there = pi[v];
        for (int j = 0; j < rbm.hidden(); j++) {
          there *= (h >> j & 1) == 1 ? p(rbm, j, v) : 1 - p(rbm, j, v);
        }
        for (int star = 0; star < next.length; star++) {
          double back = there;
          for (int i = 0; i < rbm.visible(); i++) {
            double q = q(rbm, i, h);
            back *= (star >> i & 1) == 1 ? q : 1 - q;
          }
          next[star] += back;
        }
      }
    }
    return next;
  }

  private static double p(Rbm rbm, int j, int v) {
    double x = rbm.c().row(j)[0];
    for (int i = 0; i < rbm.visible(); i++) {
      x += rbm.W().row(j)[i] * (v >> i & 1);
    }
    return 1 / (1 + Math.exp(-x));
  }

  private static double q(Rbm rbm, int i, int h) {
    double x = rbm.b().row(i)[0];
    for (int j = 0; j < rbm.hidden(); j++) {
      x += rbm.W().row(j)[i] * (h >> j & 1);
    }
    return 1 / (1 + Math.exp(-x));
  }

  @Test
  void oneWalkGivesTheEstimatesOfAllItsSteps() {
    Rbm rbm = BruteForce.machine(5, 3, 2, 3);
    ExactContrastive walk = new ExactContrastive(rbm, DATA);
    RbmGradient one = walk.after(1).gradient();
    RbmGradient four = walk.after(4).gradient();
    assertEquals(0, one.plus(-1, new ExactContrastive(rbm, DATA).after(1).gradient()).length());
    assertEquals(0, four.plus(-1, new ExactContrastive(rbm, DATA).after(4).gradient()).length());
  }

  @Test
  void afterManyStepsItIsTheGradientOfTheLikelihood() {
    Rbm rbm = BruteForce.machine(5, 3, 2, 3);
    RbmGradient exact = new ExactRbm(rbm).gradient(DATA);
    GradientEstimate long1 = new ExactContrastive(rbm, DATA).after(2000);
    assertTrue(GradientComparison.of(exact, long1).angle() < 0.05);
    assertEquals(0, long1.noise());
  }

  @Test
  void isWhatManyChainsComeTo() {
    Rbm rbm = BruteForce.machine(5, 7, 1, 4);
    RbmGradient exact = new ExactContrastive(rbm, DATA).after(3).gradient();
    GradientEstimate chains =
        new GradientEstimator(rbm, DATA, 100_000, new Randomness(1)).contrastive(3, 0);
    assertTrue(chains.gradient().plus(-1, exact).length() < 2 * chains.noise());
  }

  @Test
  void manyStatesAreRefused() {
    assertTrue(ExactContrastive.possible(16, 12, 5));
    assertFalse(ExactContrastive.possible(16, 12, 6));
    assertFalse(ExactContrastive.possible(16, 16, 1));
    assertTrue(ExactContrastive.possible(4, 20, 25));
    assertFalse(ExactContrastive.possible(4, 26, 1), "64 million states of one layer");
    Rbm large = BruteForce.machine(16, 16, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> new ExactContrastive(large, new float[16]));
  }
}

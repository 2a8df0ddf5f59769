package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Randomness;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The correlations of chains against those of the exact transition matrix. */
class MixingTest {
  private static final int VISIBLE = 3;
  private static final int CHAINS = 500;
  private static final int[] LAGS = {0, 1, 2, 4};

  private final Rbm rbm = BruteForce.machine(VISIBLE, 2, 1.5, 7);
  private final BruteForce truth = new BruteForce(rbm);

  @Test
  void visibleUnitsForgetAsTheTransitionMatrixSays() {
    Mixing mixing = mixing(rbm);
    double[] exact = exactCorrelations();
    for (int n = 0; n < LAGS.length; n++) {
      assertEquals(exact[n], mixing.visible()[n], 0.01, "lag " + LAGS[n]);
    }
    assertTrue(exact[1] > 0.1, "a chain that forgets at once would show nothing");
  }

  @Test
  void unitsWithoutWeightsForgetAtOnce() {
    Mixing mixing = mixing(new Rbm(VISIBLE, 2));
    assertEquals(1, mixing.visible()[0]);
    assertEquals(0, mixing.visible()[1], 0.01);
    assertEquals(OptionalInt.of(1), mixing.forgotten(mixing.visible()));
    assertEquals(OptionalInt.empty(), mixing.forgotten(new double[] {1, 0.9, 0.9, 0.8}));
  }

  @Test
  void energyHasItsOwnCorrelation() {
    Mixing mixing = mixing(rbm);
    assertEquals(1, mixing.energy()[0]);
    assertTrue(Math.abs(mixing.energy()[3]) < Math.abs(mixing.energy()[1]));
  }

  @Test
  void whoDoesNotWantToGoOnGetsNothing() {
    GibbsChain chains = chains(rbm);
    assertTrue(Mixing.of(chains, 5, 50, LAGS, done -> done < 0.5).isEmpty());
    assertTrue(chains.step() < 55);
  }

  private static Mixing mixing(Rbm machine) {
    return Mixing.of(chains(machine), 20, 400, LAGS, done -> true).orElseThrow();
  }

  private static GibbsChain chains(Rbm machine) {
    return new GibbsChain(machine, new float[CHAINS * VISIBLE], new Randomness(3));
  }

  /** Σᵢ cov(vᵢ(0), vᵢ(t)) / Σᵢ var(vᵢ) of the stationary chain. */
  private double[] exactCorrelations() {
    int states = truth.visibleStates();
    double[][] power = new double[states][states];
    double[] p = new double[states];
    for (int v = 0; v < states; v++) {
      power[v][v] = 1;
      p[v] = weight(v) / truth.partition();
    }
    double[] correlations = new double[LAGS.length];
    int lag = 0;
    for (int n = 0; n < LAGS.length; n++) {
      for (; lag < LAGS[n]; lag++) {
        power = product(power, transitions());
      }
      correlations[n] = covariance(p, power);
    }
    double variance = correlations[0];
    for (int n = 0; n < LAGS.length; n++) {
      correlations[n] /= variance;
    }
    return correlations;
  }

  private static double covariance(double[] p, double[][] power) {
    double sum = 0;
    for (int i = 0; i < VISIBLE; i++) {
      double mean = 0;
      for (int v = 0; v < p.length; v++) {
        mean += p[v] * (v >> i & 1);
        for (int w = 0; w < p.length; w++) {
          sum += p[v] * power[v][w] * (v >> i & 1) * (w >> i & 1);
        }
      }
      sum -= mean * mean;
    }
    return sum;
  }

  /** P(w|v) = Σ_h P(h|v) P(w|h), by energies alone. */
  private double[][] transitions() {
    int states = truth.visibleStates();
    double[][] transitions = new double[states][states];
    for (int h = 0; h < truth.hiddenStates(); h++) {
      double ofHidden = 0;
      for (int w = 0; w < states; w++) {
        ofHidden += Math.exp(-truth.energy(w, h));
      }
      for (int v = 0; v < states; v++) {
        for (int w = 0; w < states; w++) {
          double here = Math.exp(-truth.energy(v, h)) / weight(v);
          transitions[v][w] += here * Math.exp(-truth.energy(w, h)) / ofHidden;
        }
      }
    }
    return transitions;
  }

  private double weight(int v) {
    double weight = 0;
    for (int h = 0; h < truth.hiddenStates(); h++) {
      weight += Math.exp(-truth.energy(v, h));
    }
    return weight;
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < a.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }
}

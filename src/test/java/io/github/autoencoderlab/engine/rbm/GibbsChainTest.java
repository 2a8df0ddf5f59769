package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GibbsChainTest {
  private static final int VISIBLE = 4;

  private final Rbm rbm = BruteForce.machine(VISIBLE, 3, 1, 31);

  @Test
  void sameSeedGivesTheSameChain() {
    GibbsChain one = chain(50, 1);
    GibbsChain other = chain(50, 1);
    for (int step = 0; step < 10; step++) {
      one.advance();
      other.advance();
      assertArrayEquals(one.drawn().toArray(), other.drawn().toArray());
      assertArrayEquals(one.probability().toArray(), other.probability().toArray());
      assertArrayEquals(one.hidden().toArray(), other.hidden().toArray());
    }
  }

  @Test
  void anotherSeedGivesAnotherChain() {
    assertFalse(
        Arrays.equals(
            advanced(chain(50, 1), 3).drawn().toArray(),
            advanced(chain(50, 2), 3).drawn().toArray()));
  }

  @Test
  void startsAtTheGivenStateAndLeavesItUnmodified() {
    float[] start = {1, 0, 0, 1};
    GibbsChain chain = new GibbsChain(rbm, start, new Randomness(1));
    assertArrayEquals(start, chain.drawn().toArray());
    assertEquals(0, chain.step());
    advanced(chain, 5);
    assertArrayEquals(new float[] {1, 0, 0, 1}, start);
    assertEquals(5, chain.step());
  }

  @Test
  void energyIsThatOfItsVisibleAndHiddenUnits() {
    boolean[] clamped = {true, false, false, false};
    GibbsChain chain =
        new GibbsChain(rbm, new float[40], new ChainRules(2, clamped), new Randomness(5));
    assertThrows(IllegalStateException.class, chain::energy);
    for (int step = 0; step < 3; step++) {
      chain.advance();
      assertArrayEquals(rbm.energy(chain.drawn(), chain.hidden()), chain.energy(), 1e-5);
    }
  }

  @Test
  void machineIsLeftUnmodified() {
    float[] W = rbm.W().toArray();
    float[] b = rbm.b().toArray();
    advanced(chain(10, 1), 5);
    assertArrayEquals(W, rbm.W().toArray());
    assertArrayEquals(b, rbm.b().toArray());
  }

  @Test
  void visibleUnitsAreDrawnFromTheirProbabilityGivenHidden() {
    GibbsChain chain = advanced(chain(1, 4), 1);
    float[] h = chain.hidden().toArray();
    int code = (int) (h[0] + 2 * h[1] + 4 * h[2]);
    BruteForce truth = new BruteForce(rbm);
    float[] q = chain.probability().toArray();
    for (int i = 0; i < VISIBLE; i++) {
      // A few products of numbers around 1 in float32.
      assertEquals(truth.visibleGivenHidden(i, code), q[i], 2e-6);
    }
  }

  @Test
  void longChainsVisitStatesAsOftenAsTheirProbabilitySays() {
    int chains = 40_000;
    // Sixty steps forget the start on a machine as small as this; ends of chains are independent.
    float[] ends = advanced(chain(chains, 5), 60).drawn().toArray();
    int[] visits = new int[1 << VISIBLE];
    for (int n = 0; n < chains; n++) {
      int code = 0;
      for (int i = 0; i < VISIBLE; i++) {
        code |= (int) ends[n * VISIBLE + i] << i;
      }
      visits[code]++;
    }
    BruteForce truth = new BruteForce(rbm);
    for (int v = 0; v < visits.length; v++) {
      double p = truth.probability(v);
      // Five standard deviations of a frequency among independent chains.
      double noise = 5 * Math.sqrt(p * (1 - p) / chains);
      assertEquals(p, (double) visits[v] / chains, noise, "state " + v);
    }
  }

  private GibbsChain chain(int chains, long seed) {
    return new GibbsChain(rbm, new float[chains * VISIBLE], new Randomness(seed));
  }

  private static GibbsChain advanced(GibbsChain chain, int steps) {
    for (int step = 0; step < steps; step++) {
      chain.advance();
    }
    return chain;
  }

  /** At T the chain's long run is that of the machine whose W, b and c are divided by T. */
  @Test
  void temperatureDividesEverythingInTheExponent() {
    Rbm hot = BruteForce.machine(VISIBLE, 3, 2, 2);
    Rbm same = new Rbm(VISIBLE, 3);
    same.W().set(hot.W()).scale(0.5);
    same.b().set(hot.b()).scale(0.5);
    same.c().set(hot.c()).scale(0.5);
    float[] start = new float[50 * VISIBLE];
    GibbsChain one =
        new GibbsChain(hot, start, new ChainRules(2, new boolean[0]), new Randomness(7));
    GibbsChain other = new GibbsChain(same, start, new Randomness(7));
    for (int step = 0; step < 20; step++) {
      one.advance();
      other.advance();
    }
    assertArrayEquals(other.drawn().toArray(), one.drawn().toArray());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void temperatureIsAboveZero(double temperature) {
    assertThrows(IllegalArgumentException.class, () -> new ChainRules(temperature, new boolean[0]));
  }
}

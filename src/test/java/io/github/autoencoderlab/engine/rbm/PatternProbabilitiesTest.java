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

class PatternProbabilitiesTest {
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "3, 5, 2", "7, 4, 1", "9, 30, 3"})
  void everyPatternHasItsExactProbability(int visible, int hidden, double deviation) {
    Rbm rbm = machine(visible, hidden, deviation);
    double[] p = PatternProbabilities.of(rbm);
    ExactRbm exact = new ExactRbm(rbm);
    assertEquals(1, Arrays.stream(p).sum(), 1e-12);
    for (int n = 0; n < p.length; n++) {
      float[] v = new float[visible];
      for (int i = 0; i < visible; i++) {
        v[i] = n >> i & 1;
      }
      assertEquals(n, PatternProbabilities.number(v));
      assertEquals(exact.logProbability(v)[0], Math.log(p[n]), 1e-9);
    }
  }

  @Test
  void hugeWeightsDoNotOverflow() {
    double[] p = PatternProbabilities.of(machine(6, 20, 300));
    assertEquals(1, Arrays.stream(p).sum(), 1e-12);
    assertTrue(Arrays.stream(p).allMatch(Double::isFinite));
  }

  @Test
  void tooManyPatternsAreRefused() {
    assertTrue(PatternProbabilities.possible(16, 64));
    assertFalse(PatternProbabilities.possible(17, 1));
    assertFalse(PatternProbabilities.possible(16, 2000));
    assertThrows(IllegalArgumentException.class, () -> PatternProbabilities.of(new Rbm(20, 1)));
  }

  private static Rbm machine(int visible, int hidden, double deviation) {
    float[] mean = new float[visible];
    Arrays.fill(mean, 0.3f);
    return Rbm.initial(mean, hidden, deviation, new Randomness(5));
  }
}

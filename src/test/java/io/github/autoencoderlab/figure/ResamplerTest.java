package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

  @Test
  void wholeFactorsCopy() {
    assertArrayEquals(new float[] {1, 1, 1, 5, 5, 5}, resample(6, 1, 5));
  }

  @Test
  void shrinkingAverages() {
    assertArrayEquals(new float[] {2, 6}, resample(2, 1, 3, 5, 7));
  }

  @Test
  void fractionsMixOnlyAtTheEdge() {
    assertArrayEquals(new float[] {0, 0.5f, 1}, resample(3, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({"28, 25", "28, 37", "28, 1", "1, 9", "3, 400", "500, 7"})
  void constantsStayConstant(int sources, int targets) {
    float[] ones = new float[sources];
    java.util.Arrays.fill(ones, 1);
    for (float v : resample(targets, ones)) {
      assertEquals(1, v, 1e-5, "rounding of " + sources + " float weights");
    }
  }

  private static float[] resample(int targets, float... in) {
    float[] out = new float[targets];
    new Resampler(in.length, targets).apply(in, 0, 1, out, 0, 1);
    return out;
  }
}

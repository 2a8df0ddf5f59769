package io.github.autoencoderlab.data.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarsAndStripesTest {
  private static final int SIDE = 4;

  private final Examples images = BarsAndStripes.make(SIDE).train();

  @ParameterizedTest
  @CsvSource({"2, 6", "3, 14", "4, 30", "8, 510"})
  void everyPatternIsThereOnce(int side, int count) {
    Examples all = BarsAndStripes.make(side).train();
    Set<String> distinct = new HashSet<>();
    for (int n = 0; n < all.count(); n++) {
      distinct.add(Arrays.toString(pattern(all, n)));
    }
    assertEquals(count, all.count());
    assertEquals(count, distinct.size());
  }

  @Test
  void everyPatternIsOfBarsOrOfStripesAndLabelledSo() {
    for (int n = 0; n < images.count(); n++) {
      float[] pattern = pattern(images, n);
      boolean bars = images.labels()[n] == 0;
      for (int place = 0; place < pattern.length; place++) {
        int sameLine = bars ? place % SIDE : place / SIDE * SIDE;
        assertEquals(pattern[sameLine], pattern[place], "image " + n + ", place " + place);
      }
    }
  }

  @Test
  void pixelsAreBlackOrWhite() {
    for (float value : images.first(images.count())) {
      assertTrue(value == 0 || value == 1, () -> "a pixel is " + value);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 9})
  void otherSidesAreRefused(int side) {
    assertThrows(IllegalArgumentException.class, () -> BarsAndStripes.make(side));
  }

  private static float[] pattern(Examples images, int n) {
    float[] pattern = new float[images.size()];
    images.copy(n, pattern, 0);
    return pattern;
  }
}

package io.github.autoencoderlab.data.corruption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorruptionTest {
  private static final int SIDE = 20;
  private static final int COUNT = 500;
  private static final float GREY = 102 / 255f;
  private static final double VALUES = COUNT * SIDE * SIDE;

  static List<Corruption> all() {
    return List.of(
        new Corruption.Gaussian(0.3),
        new Corruption.Masking(0.25),
        new Corruption.SaltAndPepper(0.4),
        new Corruption.Block(7));
  }

  @Test
  void gaussianNoiseHasItsDeviation() {
    float[] spoiled = new Corruption.Gaussian(0.3).of(grey(), COUNT, 1);
    double sum = 0;
    double squares = 0;
    for (float value : spoiled) {
      sum += value - GREY;
      squares += (value - GREY) * (value - GREY);
    }
    // Five deviations of each mean of 200,000.
    assertEquals(0, sum / VALUES, 5 * 0.3 / Math.sqrt(VALUES));
    assertEquals(0.09, squares / VALUES, 5 * 0.09 * Math.sqrt(2 / VALUES));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 1})
  void maskingSetsItsFractionToZeroAndLeavesTheRest(double fraction) {
    float[] spoiled = new Corruption.Masking(fraction).of(grey(), COUNT, 2);
    assertEquals(fraction, share(spoiled, 0), five(fraction));
    assertEquals(1 - fraction, share(spoiled, GREY), five(fraction));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.6, 1})
  void saltAndPepperAreAsOften(double fraction) {
    float[] spoiled = new Corruption.SaltAndPepper(fraction).of(grey(), COUNT, 3);
    assertEquals(fraction / 2, share(spoiled, 0), five(fraction / 2));
    assertEquals(fraction / 2, share(spoiled, 1), five(fraction / 2));
    assertEquals(1 - fraction, share(spoiled, GREY), five(fraction));
  }

  @Test
  void blockIsASquareAnywhereInside() {
    float[] spoiled = new Corruption.Block(7).of(grey(), COUNT, 4);
    int[] tops = new int[SIDE];
    for (int n = 0; n < COUNT; n++) {
      float[] one = Arrays.copyOfRange(spoiled, n * SIDE * SIDE, (n + 1) * SIDE * SIDE);
      int first = 0;
      while (one[first] != 0) {
        first++;
      }
      for (int i = 0; i < one.length; i++) {
        int down = i / SIDE - first / SIDE;
        int right = i % SIDE - first % SIDE;
        boolean inside = down >= 0 && down < 7 && right >= 0 && right < 7;
        assertEquals(inside ? 0 : GREY, one[i]);
      }
      tops[first / SIDE]++;
    }
    for (int top = 0; top < SIDE; top++) {
      assertEquals(top <= SIDE - 7, tops[top] > 0, "top " + top);
    }
  }

  @Test
  void blockLargerThanTheExampleCoversIt() {
    float[] spoiled = new Corruption.Block(99).of(new float[] {1, 1, 1, 1, 1, 1}, 2, 3, 1);
    assertArrayEquals(new float[6], spoiled);
  }

  @ParameterizedTest
  @MethodSource("all")
  void sameSeedSpoilsTheSameWayHoweverManyThereAre(Corruption corruption) {
    Examples examples = grey();
    float[] many = corruption.of(examples, 20, 5);
    assertArrayEquals(Arrays.copyOf(many, 5 * SIDE * SIDE), corruption.of(examples, 5, 5));
    assertFalse(Arrays.equals(many, corruption.of(examples, 20, 6)));
    float[] one = examples.first(1);
    assertArrayEquals(Arrays.copyOf(many, SIDE * SIDE), corruption.of(one, SIDE, SIDE, 5));
    assertArrayEquals(examples.first(1), one, "what is given is left as it is");
  }

  @Test
  void examplesAreSpoiledIndependently() {
    float[] spoiled = new Corruption.Masking(0.5).of(grey(), 2, 7);
    int both = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      both += spoiled[i] == spoiled[SIDE * SIDE + i] ? 1 : 0;
    }
    // Half of 400 agree; five deviations are 50.
    assertEquals(200, both, 50);
  }

  @Test
  void impossibleStrengthsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Corruption.Gaussian(-0.1));
    assertThrows(IllegalArgumentException.class, () -> new Corruption.Gaussian(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Corruption.Masking(1.1));
    assertThrows(IllegalArgumentException.class, () -> new Corruption.SaltAndPepper(-1));
    assertThrows(IllegalArgumentException.class, () -> new Corruption.Block(-1));
  }

  private static double share(float[] values, float wanted) {
    int count = 0;
    for (float value : values) {
      count += value == wanted ? 1 : 0;
    }
    return count / VALUES;
  }

  private static double five(double p) {
    return 5 * Math.sqrt(p * (1 - p) / VALUES);
  }

  private static Examples grey() {
    byte[] pixels = new byte[COUNT * SIDE * SIDE];
    Arrays.fill(pixels, (byte) 102);
    assertTrue(GREY > 0);
    return new Images(SIDE, SIDE, pixels, new byte[0]);
  }
}

package io.github.autoencoderlab.lesson.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Images;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiniBatchesTest {
  private static final int IMAGES = 100;

  /** Image n is one pixel of brightness n. */
  private final Images images = numbered();

  @ParameterizedTest
  @CsvSource({"10, 10", "7, 14", "100, 1", "51, 1", "1, 100"})
  void epochUsesEveryImageAtMostOnce(int batchSize, int perEpoch) {
    MiniBatches batches = new MiniBatches(images, batchSize, 1);
    assertEquals(perEpoch, batches.perEpoch());
    for (int epoch = 0; epoch < 3; epoch++) {
      Set<Integer> seen = new HashSet<>();
      for (int n = 0; n < perEpoch; n++) {
        for (float pixel : batches.batch((long) epoch * perEpoch + n)) {
          assertTrue(seen.add(Math.round(pixel * 255)), "image " + pixel * 255 + " came again");
        }
      }
      assertEquals(perEpoch * batchSize, seen.size());
    }
  }

  @Test
  void batchIsAFunctionOfSeedAndStepAlsoOutOfOrder() {
    MiniBatches inOrder = new MiniBatches(images, 7, 3);
    float[][] expected = new float[50][];
    for (int step = 0; step < expected.length; step++) {
      expected[step] = inOrder.batch(step).clone();
    }
    MiniBatches outOfOrder = new MiniBatches(images, 7, 3);
    for (int step = expected.length - 1; step >= 0; step -= 3) {
      assertArrayEquals(expected[step], outOfOrder.batch(step));
    }
  }

  @Test
  void anotherSeedDealsInAnotherOrder() {
    assertFalse(
        Arrays.equals(
            new MiniBatches(images, 10, 1).batch(0), new MiniBatches(images, 10, 2).batch(0)));
  }

  @Test
  void everyEpochIsShuffledAnew() {
    MiniBatches batches = new MiniBatches(images, IMAGES, 1);
    float[] first = batches.batch(0).clone();
    assertFalse(Arrays.equals(first, batches.batch(1)));
  }

  @Test
  void batchIsNeverLargerThanAllImages() {
    MiniBatches batches = new MiniBatches(images, 1000, 1);
    assertEquals(IMAGES, batches.batchSize());
    assertEquals(IMAGES, batches.batch(0).length);
  }

  private static Images numbered() {
    byte[] pixels = new byte[IMAGES];
    for (int n = 0; n < IMAGES; n++) {
      pixels[n] = (byte) n;
    }
    return new Images(1, 1, pixels, new byte[0]);
  }
}

package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesTest {
  private static final byte WHITE = (byte) 255;

  private final Images images =
      new Images(1, 2, new byte[] {0, WHITE, 51, 102, WHITE, 0}, new byte[3]);

  @Test
  void imagesAreCounted() {
    assertEquals(3, images.count());
    assertEquals(2, images.size());
  }

  @Test
  void copyScalesToOneAndTouchesOnlyItsPlace() {
    float[] target = {9, 9, 9, 9};
    images.copy(1, target, 1);
    assertArrayEquals(new float[] {9, 0.2f, 0.4f, 9}, target);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 4", "3, 6", "100, 6"})
  void firstGivesNoMoreThanThereAre(int most, int values) {
    assertEquals(values, images.first(most).length);
  }

  @Test
  void meanIsThatOfEachPixel() {
    // One division in float32.
    assertArrayEquals(
        new float[] {(0 + 51 + 255) / 765f, (255 + 102 + 0) / 765f}, images.mean(), 1e-7f);
  }

  @ParameterizedTest
  @CsvSource({"0, 2, 4, 0", "2, 0, 4, 0", "2, 2, 5, 0", "2, 2, 8, 1", "2, 2, 8, 3"})
  void shapesThatDoNotFitAreRefused(int rows, int columns, int pixels, int labels) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Images(rows, columns, new byte[pixels], new byte[labels]));
  }

  @Test
  void dataSetOfDifferentSizesIsRefused() {
    Images turned = new Images(2, 1, new byte[2], new byte[1]);
    assertThrows(IllegalArgumentException.class, () -> new DataSet("x", images, turned));
  }

  @Test
  void dataSetWithoutTestImagesIsRefused() {
    Images none = new Images(1, 2, new byte[0], new byte[0]);
    assertThrows(IllegalArgumentException.class, () -> new DataSet("x", images, none));
  }
}

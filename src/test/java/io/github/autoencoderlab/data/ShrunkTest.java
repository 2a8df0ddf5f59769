package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.shape.BarsAndStripes;
import org.junit.jupiter.api.Test;

class ShrunkTest {
  @Test
  void patternsOfTheRightSizeStayAsTheyAre() {
    DataSet patterns = BarsAndStripes.make(4);
    assertArrayEquals(patterns.train().first(30), Shrunk.of(patterns, 4).train().first(30));
  }

  @Test
  void eachPixelIsWhiteWhereItsPartIsBrighterThanTheMeanOfAll() {
    byte[] pixels = {
      100, 100, 0, 0, 0,
      100, 100, 0, 0, 0,
      0, 0, 0, 20, 0,
      0, 0, 0, 0, 0,
      0, 0, 0, 0, 90,
    };
    Images image = new Images(5, 5, pixels, new byte[] {3});
    DataSet small = Shrunk.of(new DataSet("one", image, image), 2);
    // Rows and columns 0 to 1, then 2 to 4: means 100, 0, 0 and 110/9; 28 is their mean.
    assertArrayEquals(new float[] {1, 0, 0, 0}, small.train().first(1));
    assertEquals(3, small.train().labels()[0]);
  }

  @Test
  void testImagesAreComparedWithTheMeanOfTheTrainingImages() {
    Images dark = new Images(2, 2, new byte[] {10, 10, 10, 30}, new byte[0]);
    Images bright = new Images(2, 2, new byte[] {10, 20, 40, 40}, new byte[0]);
    DataSet small = Shrunk.of(new DataSet("two", dark, bright), 2);
    assertArrayEquals(new float[] {0, 1, 1, 1}, small.test().first(1));
  }
}

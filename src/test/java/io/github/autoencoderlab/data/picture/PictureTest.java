package io.github.autoencoderlab.data.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.autoencoderlab.data.ImageSize;
import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void ofItsOwnSizeItStaysItself() {
    Picture picture = picture(1, 2, 3, 4);
    assertSame(picture, picture.fitted(new ImageSize(1, 2)));
  }

  @Test
  void newPixelIsTheMeanOfWhatItCovers() {
    Picture four = picture(2, 4, 0, 100, 20, 40, 100, 200, 60, 80);
    assertArrayEquals(new byte[] {100, 50}, four.fitted(new ImageSize(1, 2)).grey());
  }

  @Test
  void partOfAPixelCountsAsMuchAsIsCovered() {
    // Each of two covers one pixel and half of the middle one.
    Picture three = picture(3, 3, 0, 90, 30, 0, 90, 30, 0, 90, 30);
    assertArrayEquals(new byte[] {30, 50, 30, 50}, three.fitted(new ImageSize(2, 2)).grey());
  }

  @Test
  void middleIsKeptOfOtherProportions() {
    Picture wide = picture(1, 5, 9, 9, 7, 9, 9);
    assertArrayEquals(new byte[] {7}, wide.fitted(new ImageSize(1, 1)).grey());
    Picture tall = picture(4, 2, 9, 9, 1, 2, 3, 4, 9, 9);
    assertArrayEquals(new byte[] {1, 2, 3, 4}, tall.fitted(new ImageSize(2, 2)).grey());
  }

  @Test
  void smallPixelsAreStretched() {
    Picture small = picture(1, 2, 10, 20);
    assertArrayEquals(
        new byte[] {10, 10, 20, 20, 10, 10, 20, 20}, small.fitted(new ImageSize(2, 4)).grey());
  }

  private static Picture picture(int rows, int columns, int... grey) {
    byte[] bytes = new byte[rows * columns];
    for (int n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) grey[n];
    }
    return new Picture(new ImageSize(rows, columns), bytes);
  }
}

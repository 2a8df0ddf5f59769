package io.github.autoencoderlab.data.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RectanglesTest {
  private static final int SIDE = 28;
  private static final int COUNT = 4000;

  /** The smallest box around the white pixels of a picture. */
  private record Found(int top, int left, int bottom, int right, int white) {
    private int height() {
      return bottom - top + 1;
    }

    private int width() {
      return right - left + 1;
    }
  }

  @Test
  void whitePixelsAreTheOutlineOfABoxAsTallOrWideAsTheLabelSays() throws Exception {
    Examples examples = DataSets.open("rectangles:train=" + COUNT + ",test=1").train();
    float[] one = new float[SIDE * SIDE];
    for (int n = 0; n < COUNT; n++) {
      examples.copy(n, one, 0);
      Found box = found(one);
      assertEquals(2 * (box.height() + box.width()) - 4, box.white(), "picture " + n);
      for (int row = box.top(); row <= box.bottom(); row++) {
        for (int column = box.left(); column <= box.right(); column++) {
          boolean edge =
              row == box.top()
                  || row == box.bottom()
                  || column == box.left()
                  || column == box.right();
          assertEquals(edge ? 1 : 0, one[row * SIDE + column], "picture " + n);
        }
      }
      assertTrue(Math.abs(box.height() - box.width()) >= 3);
      assertEquals(box.height() > box.width() ? 1 : 0, examples.labels()[n]);
    }
  }

  /**
   * With sides h, w uniform from 3 to 28 and |h − w| ≥ 3, enumerated: the mean of a side is 15.5 by
   * symmetry, the mean area 225.9, the place of a side of length s uniform over 29 − s rows.
   */
  @Test
  void sizesAndPlacesHaveTheMeansOfTheRecipe() throws Exception {
    Examples examples = DataSets.open("rectangles:train=" + COUNT + ",test=1").train();
    float[] one = new float[SIDE * SIDE];
    double sides = 0;
    double area = 0;
    double place = 0;
    double aspect = 0;
    for (int n = 0; n < COUNT; n++) {
      examples.copy(n, one, 0);
      Found box = found(one);
      sides += (box.height() + box.width()) / 2.0;
      area += box.height() * box.width();
      aspect += StrictMath.log((double) box.height() / box.width());
      place += (box.top() + box.bottom()) / 2.0;
    }
    double[] expected = enumerated();
    // Five deviations of each mean of 4,000.
    assertEquals(15.5, sides / COUNT, 5 * 4.9 / Math.sqrt(COUNT));
    assertEquals(expected[0], area / COUNT, 5 * expected[1] / Math.sqrt(COUNT));
    assertEquals(0, aspect / COUNT, 5 * expected[2] / Math.sqrt(COUNT));
    assertEquals(13.5, place / COUNT, 5 * 5.3 / Math.sqrt(COUNT));
  }

  /** Mean and deviation of the area, and deviation of the logarithm of height to width. */
  private static double[] enumerated() {
    double count = 0;
    double sum = 0;
    double squares = 0;
    double logs = 0;
    for (int h = 3; h <= SIDE; h++) {
      for (int w = 3; w <= SIDE; w++) {
        if (Math.abs(h - w) >= 3) {
          count++;
          sum += h * w;
          squares += (double) h * w * h * w;
          logs += Math.pow(StrictMath.log((double) h / w), 2);
        }
      }
    }
    double mean = sum / count;
    return new double[] {mean, Math.sqrt(squares / count - mean * mean), Math.sqrt(logs / count)};
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void boxesOnImagesKeepTheirLimits(boolean tall) {
    for (int n = 0; n < COUNT; n++) {
      PixelBox box = PixelBox.random(tall, RectanglesOnImages.LIMITS, new SeededRandom(n));
      assertEquals(tall, box.height() > box.width());
      assertTrue(Math.min(box.height(), box.width()) >= 10);
      assertTrue(Math.abs(box.height() - box.width()) >= 5);
      int area = box.height() * box.width();
      assertTrue(4 * area >= SIDE * SIDE && 4 * area <= 3 * SIDE * SIDE, () -> "area " + area);
      assertTrue(box.top() >= 0 && box.top() + box.height() <= SIDE);
      assertTrue(box.left() >= 0 && box.left() + box.width() <= SIDE);
    }
  }

  private static Found found(float[] picture) {
    int top = SIDE;
    int left = SIDE;
    int bottom = -1;
    int right = -1;
    int white = 0;
    for (int i = 0; i < picture.length; i++) {
      if (picture[i] > 0) {
        white++;
        top = Math.min(top, i / SIDE);
        bottom = Math.max(bottom, i / SIDE);
        left = Math.min(left, i % SIDE);
        right = Math.max(right, i % SIDE);
      }
    }
    return new Found(top, left, bottom, right, white);
  }
}

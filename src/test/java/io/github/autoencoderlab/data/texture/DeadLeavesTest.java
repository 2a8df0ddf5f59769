package io.github.autoencoderlab.data.texture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import org.junit.jupiter.api.Test;

class DeadLeavesTest {
  private static final int SIDE = 28;
  private static final int COUNT = 2000;

  /**
   * Where no edge is near, a pixel is one leaf: uniform grey of mean ½ and variance 1/12. Pixels on
   * edges are means of several, which lowers the variance.
   */
  @Test
  void greysAreUniformButForTheEdges() throws Exception {
    float[] values = pictures().first(COUNT);
    double sum = 0;
    double squares = 0;
    for (float value : values) {
      sum += value;
      squares += (value - 0.5) * (value - 0.5);
    }
    assertEquals(0.5, sum / values.length, 0.01);
    assertTrue(squares / values.length < 1.0 / 12);
    assertEquals(1.0 / 12, squares / values.length, 0.012);
  }

  /**
   * As in photographs, pixels go together the more the nearer they are, in all directions alike.
   */
  @Test
  void correlationFallsWithDistanceAndIsTheSameAcrossAndDown() throws Exception {
    Examples pictures = pictures();
    double before = 1;
    for (int distance : new int[] {1, 2, 4, 8, 16}) {
      double across = correlation(pictures, distance, 1);
      double down = correlation(pictures, distance, SIDE);
      assertEquals(across, down, 0.03, "at " + distance);
      assertTrue(across < before, "at " + distance);
      before = across;
    }
    assertTrue(correlation(pictures, 1, 1) > 0.7);
    assertTrue(before < 0.15, "far apart " + before);
  }

  private static double correlation(Examples pictures, int distance, int stride) {
    float[] one = new float[SIDE * SIDE];
    double products = 0;
    double squares = 0;
    for (int n = 0; n < COUNT; n++) {
      pictures.copy(n, one, 0);
      for (int row = 0; row < SIDE - distance; row++) {
        for (int column = 0; column < SIDE - distance; column++) {
          double a = one[row * SIDE + column] - 0.5;
          products += a * (one[row * SIDE + column + distance * stride] - 0.5);
          squares += a * a;
        }
      }
    }
    return products / squares;
  }

  private static Examples pictures() throws Exception {
    return DataSets.open("dead-leaves:test=1,train=" + COUNT).train();
  }
}

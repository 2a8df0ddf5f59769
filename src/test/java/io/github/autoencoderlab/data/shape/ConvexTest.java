package io.github.autoencoderlab.data.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvexTest {
  private static final int SIDE = 28;
  private static final int COUNT = 1500;

  private static Examples examples;

  @BeforeAll
  static void make() throws Exception {
    examples = DataSets.open("convex:train=" + COUNT + ",test=1").train();
  }

  /**
   * Asks each black pixel instead of the hull: it lies outside if all white pixels are seen from it
   * within less than half a turn.
   */
  @Test
  void everyLabelIsTrue() {
    for (int n = 0; n < COUNT; n++) {
      assertEquals(convex(picture(n)) ? 1 : 0, examples.labels()[n], "picture " + n);
    }
  }

  @Test
  void regionsAreAsLargeAsTheRecipeAsks() {
    for (int n = 0; n < COUNT; n++) {
      assertTrue(white(picture(n)) >= (examples.labels()[n] == 1 ? 19 : 10), "picture " + n);
    }
  }

  /** The recipe promises it; deviations are about 280 pixels, five of the difference are 72. */
  @Test
  void bothClassesHaveAboutTheSameNumberOfWhitePixels() {
    double[] sums = new double[2];
    for (int n = 0; n < COUNT; n++) {
      sums[examples.labels()[n]] += white(picture(n));
    }
    assertEquals(sums[0] / (COUNT / 2.0), sums[1] / (COUNT / 2.0), 72);
  }

  @ParameterizedTest
  @CsvSource({
    "'#', true",
    "'##/##', true",
    "'###/#.#/###', false",
    "'#.#', false",
    "'#../.#./..#', true",
    "'#../#../###', false",
    "'##./##./...', true",
    "'#.../..../...#', true",
    "'.#../####/.#..', true",
    "'.#.../#####/.#...', true",
    "'#.#/###/...', false",
  })
  void knownSetsAreTold(String rows, boolean convex) {
    boolean[] picture = new boolean[SIDE * SIDE];
    String[] lines = rows.split("/");
    for (int row = 0; row < lines.length; row++) {
      for (int column = 0; column < lines[row].length(); column++) {
        picture[row * SIDE + column] = lines[row].charAt(column) == '#';
      }
    }
    assertEquals(convex, convex(picture));
  }

  private static boolean convex(boolean[] picture) {
    for (int i = 0; i < picture.length; i++) {
      if (!picture[i] && !outside(i, picture)) {
        return false;
      }
    }
    return true;
  }

  private static boolean outside(int pixel, boolean[] picture) {
    List<Double> angles = new ArrayList<>();
    for (int i = 0; i < picture.length; i++) {
      if (picture[i]) {
        angles.add(Math.atan2(i / SIDE - pixel / SIDE, i % SIDE - pixel % SIDE));
      }
    }
    double[] sorted = angles.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double widest = sorted[0] + 2 * Math.PI - sorted[sorted.length - 1];
    for (int i = 1; i < sorted.length; i++) {
      widest = Math.max(widest, sorted[i] - sorted[i - 1]);
    }
    // Slopes of pixels differ by far more than a millionth of a turn.
    return widest > Math.PI + 1e-6;
  }

  private static boolean[] picture(int n) {
    float[] values = new float[SIDE * SIDE];
    examples.copy(n, values, 0);
    boolean[] picture = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      assertTrue(values[i] == 0 || values[i] == 1);
      picture[i] = values[i] == 1;
    }
    return picture;
  }

  private static int white(boolean[] picture) {
    int count = 0;
    for (boolean on : picture) {
      count += on ? 1 : 0;
    }
    return count;
  }

  @Test
  void fullSetAndEmptySetAreConvex() {
    assertTrue(PixelSet.full(5).isConvex());
    assertTrue(PixelSet.empty(5).isConvex());
    assertTrue(Arrays.stream(new int[] {0, 24}).allMatch(PixelSet.full(5)::contains));
  }
}

package io.github.autoencoderlab.engine.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaneNeighboursTest {
  /** Also of points that lie on each other, on a line, or on a grid of few places. */
  @ParameterizedTest
  @CsvSource({
    "2000, 5, 0, 1",
    "9, 5, 0, 1",
    "8, 7, 0, 1",
    "3, 5, 0, 1",
    "1, 5, 0, 1",
    "1500, 5, 1, 1",
    "1500, 11, 0.25, 1",
    "700, 1, 0, 0",
    "700, 3, 1, 0"
  })
  void neighboursAreAsNearAsThoseOfAFullSearch(int count, int k, double grid, double height) {
    Random random = new Random(3);
    double[] x = random.doubles(count, -4, 4).map(v -> snapped(v, grid)).toArray();
    double[] y = random.doubles(count, -4, 4).map(v -> height * snapped(v, grid)).toArray();
    PlaneNeighbours neighbours = new PlaneNeighbours(x, y);
    for (int n = 0; n < count; n++) {
      int point = n;
      double[] all =
          IntStream.range(0, count)
              .filter(m -> m != point)
              .mapToDouble(m -> distance(x, y, point, m))
              .sorted()
              .limit(k)
              .toArray();
      int[] found = neighbours.nearest(point, k);
      double[] near = Arrays.stream(found).mapToDouble(m -> distance(x, y, point, m)).toArray();
      assertArrayEquals(all, near, "point " + point);
      assertEquals(found.length, Arrays.stream(found).distinct().count());
    }
  }

  private static double snapped(double value, double grid) {
    return grid == 0 ? value : grid * Math.rint(value / grid);
  }

  private static double distance(double[] x, double[] y, int a, int b) {
    return Math.pow(x[a] - x[b], 2) + Math.pow(y[a] - y[b], 2);
  }

  @Test
  void accuracyCountsThosePointsWhoseNeighboursVoteForTheirClass() {
    double[] x = {0, 1, 2, 10, 11, 12, 30};
    double[] y = new double[7];
    // The last stands among strangers; of one vote for each class the smaller one counts.
    byte[] labels = {0, 0, 0, 1, 1, 1, 0};
    PlaneNeighbours neighbours = new PlaneNeighbours(x, y);
    assertEquals(6.0 / 7, neighbours.accuracy(labels, 2));
    assertEquals(6.0 / 7, neighbours.accuracy(labels, 1));
    double[] places = {0, 1, 5};
    assertEquals(0, new PlaneNeighbours(places, new double[3]).accuracy(new byte[] {0, 1, 1}, 2));
    assertEquals(
        2.0 / 3, new PlaneNeighbours(places, new double[3]).accuracy(new byte[] {1, 0, 0}, 2));
  }

  @Test
  void pointsThatAreNowhereAreNobodysNeighbours() {
    double[] x = {0, Double.NaN, 1, Double.POSITIVE_INFINITY};
    PlaneNeighbours neighbours = new PlaneNeighbours(x, new double[4]);
    assertArrayEquals(new int[] {2}, neighbours.nearest(0, 3));
    assertArrayEquals(new int[0], neighbours.nearest(1, 3));
    assertEquals(0.5, neighbours.accuracy(new byte[4], 1));
  }

  @Test
  void unequalPlacesAndNoNeighboursAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new PlaneNeighbours(new double[2], new double[3]));
    PlaneNeighbours neighbours = new PlaneNeighbours(new double[2], new double[2]);
    assertThrows(IllegalArgumentException.class, () -> neighbours.nearest(0, 0));
  }
}

package io.github.autoencoderlab.engine.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNeighboursTest {
  @ParameterizedTest
  @CsvSource({
    "1, 10, 3, 1, 0, 1",
    "2, 5000, 700, 5, 0, 1",
    "30, 2048, 513, 5, 0, 1",
    // Far away and close together, where products in float32 alone cannot tell distances apart.
    "2, 3000, 300, 5, 1000, 1e-2",
    "3, 300, 20, 300, 1, 1",
  })
  void neighboursAreThoseOfAFullSearch(
      int size, int count, int asked, int k, double offset, double spread) {
    Matrix memory = normal(size, count, 1, offset, spread);
    Matrix queries = normal(size, asked, 2, offset, spread);
    int[][] nearest = new NearestNeighbours(memory, new byte[count]).nearest(queries, k);
    float[] x = memory.toArray();
    float[] q = queries.toArray();
    for (int n = 0; n < asked; n++) {
      assertArrayEquals(fullSearch(x, q, n, size, k), nearest[n], "query " + n);
    }
  }

  private static int[] fullSearch(float[] x, float[] q, int n, int size, int k) {
    double[] distances = new double[x.length / size];
    for (int at = 0; at < x.length; at++) {
      double difference = (double) x[at] - q[n * size + at % size];
      distances[at / size] += difference * difference;
    }
    return IntStream.range(0, distances.length)
        .boxed()
        .sorted(Comparator.comparingDouble(place -> distances[place]))
        .limit(k)
        .mapToInt(place -> place)
        .toArray();
  }

  private static Matrix normal(int size, int count, int purpose, double offset, double spread) {
    float[] values = new float[size * count];
    new Randomness(7).at(0, purpose).normal(values);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (offset + spread * values[i]);
    }
    return new Matrix(size, count).set(values);
  }

  @Test
  void manyEqualColumnsAreAllCandidatesAndTheFirstCount() {
    NearestNeighbours same = new NearestNeighbours(new Matrix(2, 5000), new byte[5000]);
    assertArrayEquals(new int[][] {{0, 1, 2}}, same.nearest(Matrix.vector(2).fill(1), 3));
  }

  @Test
  void mostVotesTellTheClassAndOfSeveralTheSmallest() {
    Matrix memory = row(0, 1, 2, 3, 4, 5);
    byte[] labels = {7, 3, 3, 7, 1, (byte) 200};
    NearestNeighbours neighbours = new NearestNeighbours(memory, labels);
    assertArrayEquals(new byte[] {7}, neighbours.classes(row(-1), 1));
    assertArrayEquals(new byte[] {3}, neighbours.classes(row(-1), 3));
    assertArrayEquals(new byte[] {3}, neighbours.classes(row(-1), 4));
    assertArrayEquals(new byte[] {(byte) 200}, neighbours.classes(row(9), 1));
    assertEquals(0.5, neighbours.accuracy(row(-1, 9), new byte[] {7, 0}, 1));
  }

  @Test
  void whatIsNoNumberHasNoNeighbours() {
    NearestNeighbours neighbours = new NearestNeighbours(row(0, 1), new byte[] {4, 4});
    assertEquals(0, neighbours.nearest(row(Float.NaN), 2)[0].length);
    assertEquals(0, neighbours.accuracy(row(Float.NaN), new byte[] {4}, 2));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new NearestNeighbours(row(1, 2), new byte[3]));
    NearestNeighbours neighbours = new NearestNeighbours(row(1, 2), new byte[2]);
    assertThrows(IllegalArgumentException.class, () -> neighbours.nearest(row(1), 3));
    assertThrows(IllegalArgumentException.class, () -> neighbours.nearest(row(1), 0));
    assertThrows(IllegalArgumentException.class, () -> neighbours.nearest(Matrix.vector(2), 1));
  }

  private static Matrix row(float... values) {
    return new Matrix(1, values.length).set(values);
  }
}

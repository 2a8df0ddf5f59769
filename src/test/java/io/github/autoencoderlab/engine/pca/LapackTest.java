package io.github.autoencoderlab.engine.pca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever the processor and its LAPACK: a decomposition multiplies out to what was decomposed. */
class LapackTest {
  private static final int SIZE = 120;
  private static final int COLUMNS = 9;

  @Test
  void eigenvectorsMultiplyOut() {
    double[] matrix = symmetric();
    double[] vectors = matrix.clone();
    double[] values = Lapack.symmetricEigen(vectors, SIZE);
    assertTrue(Lapack.isEigen(matrix, vectors, values, SIZE));
  }

  @Test
  void javaGivesTheSameEigenvalues() {
    double[] matrix = symmetric();
    double[] vectors = new double[matrix.length];
    double[] inJava = Lapack.eigenInJava(matrix, vectors, SIZE);
    assertTrue(Lapack.isEigen(matrix, vectors, inJava, SIZE));
    assertArrayEquals(inJava, Lapack.symmetricEigen(matrix.clone(), SIZE), 1e-9);
  }

  @Test
  void wrongDecompositionsAreFoundOut() {
    double[] matrix = symmetric();
    double[] vectors = matrix.clone();
    double[] values = Lapack.symmetricEigen(vectors, SIZE);
    vectors[5] += 1e-4;
    assertFalse(Lapack.isEigen(matrix, vectors, values, SIZE));
    vectors[5] = Double.NaN;
    assertFalse(Lapack.isEigen(matrix, vectors, values, SIZE));
  }

  @Test
  void singularVectorsMultiplyOutInJavaToo() {
    double[] matrix = new SplittableRandom(2).doubles((long) SIZE * COLUMNS, -1, 1).toArray();
    double[] u = new double[matrix.length];
    double[] other = new double[matrix.length];
    double[] values = Lapack.singularValues(matrix.clone(), SIZE, COLUMNS, u);
    double[] inJava = Lapack.singularInJava(matrix, SIZE, COLUMNS, other);
    assertArrayEquals(inJava, values, 1e-10);
    for (int i = 0; i < u.length; i++) {
      u[i] = Math.abs(u[i]);
      other[i] = Math.abs(other[i]);
    }
    assertArrayEquals(other, u, 1e-9);
  }

  private static double[] symmetric() {
    SplittableRandom random = new SplittableRandom(1);
    double[] matrix = new double[SIZE * SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int k = 0; k <= i; k++) {
        matrix[i * SIZE + k] = random.nextDouble(-1, 1);
        matrix[k * SIZE + i] = matrix[i * SIZE + k];
      }
    }
    return matrix;
  }
}

package io.github.autoencoderlab.engine.pca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalAnglesTest {
  /** Vectors come in single precision, with steps of 6e-8 below 1. */
  private static final double FLOAT = 3e-7;

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-5, 0.1, 0.7, 1.5, Math.PI / 2})
  void turnedPlaneHasThisAngle(double angle) {
    Matrix plane = columns(4, 1, 0, 0, 0, 0, 1, 0, 0);
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    // Any other vectors of the same plane span the same.
    Matrix transposed = columns(4, 2, 0, 0, 0, 5, 3 * cos, 3 * sin, 0);
    assertArrayEquals(new double[] {0, angle}, PrincipalAngles.between(plane, transposed), FLOAT);
  }

  @Test
  void smallerSpaceWithinALargerOneHasNoAngles() {
    Matrix large = new Matrix(20, 6).set(normal(20 * 6));
    Matrix small = new Matrix(20, 2).product(large, new Matrix(6, 2).set(normal(6 * 2)));
    assertArrayEquals(new double[2], PrincipalAngles.between(small, large), 5 * FLOAT);
    assertArrayEquals(new double[2], PrincipalAngles.between(large, small), 5 * FLOAT);
  }

  /** More columns than are taken at a time, those of the second half mixed of the first. */
  @Test
  void manyColumnsSpanWhatTheirIndependentOnesDo() {
    Matrix half = new Matrix(100, 40).set(normal(100 * 40));
    Matrix mixed = new Matrix(100, 40).product(half, new Matrix(40, 40).set(normal(40 * 40)));
    Matrix many = new Matrix(100, 80);
    many.part(0, 100, 40).set(half);
    many.part(100 * 40, 100, 40).set(mixed);
    double[] angles = PrincipalAngles.between(half, many);
    assertArrayEquals(new double[40], angles, 10 * FLOAT);
    Matrix whole = new Matrix(100, 100).set(normal(100 * 100));
    assertArrayEquals(new double[40], PrincipalAngles.between(whole, half), 10 * FLOAT);
  }

  @Test
  void dependentColumnsDoNotCount() {
    Matrix line = columns(3, 1, 1, 0, 2, 2, 0, -1, -1, 0);
    double[] angles = PrincipalAngles.between(line, columns(3, 1, 0, 0));
    assertEquals(1, angles.length);
    assertEquals(Math.PI / 4, angles[0], FLOAT);
  }

  @Test
  void zerosAreAtARightAngleAndWhatIsNoNumberAtNone() {
    Matrix line = columns(3, 1, 1, 0);
    assertArrayEquals(
        new double[] {Math.PI / 2}, PrincipalAngles.between(line, new Matrix(3, 2)), FLOAT);
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertArrayEquals(
          new double[] {Double.NaN}, PrincipalAngles.between(columns(3, 1, value, 0), line));
    }
  }

  private static float[] normal(int count) {
    float[] values = new float[count];
    new Randomness(3).at(count, 0).normal(values);
    return values;
  }

  private static Matrix columns(int rows, double... values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return new Matrix(rows, values.length / rows).set(floats);
  }
}

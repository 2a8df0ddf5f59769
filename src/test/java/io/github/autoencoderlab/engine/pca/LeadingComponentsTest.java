package io.github.autoencoderlab.engine.pca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingComponentsTest {
  /** Deviations 5, 3, 2 and then 1: forty iterations leave (4/9)⁴⁰ of what is wrong. */
  @ParameterizedTest
  @CsvSource({"1, 500, 40", "2, 500, 40", "2, 30, 200"})
  void codesAreThoseOfExactPca(int k, int count, int size) {
    float[] values = new float[size * count];
    new Randomness(2).at(0, 0).normal(values);
    for (int n = 0; n < values.length; n++) {
      int i = n % size;
      values[n] = 3 + values[n] * (i == 0 ? 50 : i == 1 ? 30 : i == 2 ? 10 : 1);
    }
    Matrix x = new Matrix(size, count).set(values);
    Matrix expected = new Matrix(k, count);
    Matrix found = new Matrix(k, count);
    Pca.of(x).code(k).encode(x, expected);
    LeadingComponents.of(x, k).encode(x, found);
    assertArrayEquals(expected.toArray(), found.toArray(), 0.02f);
    assertArrayEquals(values, x.toArray());
  }

  @Test
  void dataWithoutVarianceHaveCodesOfZero() {
    Matrix same = new Matrix(5, 7).fill(3);
    Matrix z = new Matrix(2, 7);
    LeadingComponents.of(same, 2).encode(same, z);
    for (float value : z.toArray()) {
      assertEquals(0, value, 1e-5);
    }
  }
}

package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.ProductCheck.Multiplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductCheckTest {
  private static final Multiplication RIGHT =
      (c, a, transposeA, b, transposeB) ->
          new Product(c).of(a, transposeA, b, transposeB).run(0, 1);

  @Test
  void theLibraryOfThisMachinePasses() {
    assertTrue(ProductCheck.ofLibrary().passes());
    assertTrue(Native.multipliesRightly());
  }

  /** As a kernel that leaves out the edge of a block, or the sum of its last numbers. */
  @ParameterizedTest
  @ValueSource(floats = {0.01f, -1, Float.NaN, Float.POSITIVE_INFINITY})
  void oneWrongNumberIsFound(float error) {
    Multiplication wrong =
        (c, a, transposeA, b, transposeB) -> {
          RIGHT.multiply(c, a, transposeA, b, transposeB);
          float[] values = c.toArray();
          values[values.length - 1] += error;
          c.set(values);
        };
    assertFalse(new ProductCheck(wrong).passes());
  }

  /** DTRMM of OpenBLAS 0.3.19 is wrong for AVX-512 in one turning only. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void oneWrongTurningIsFound(int turning) {
    Multiplication wrong =
        (c, a, transposeA, b, transposeB) -> {
          RIGHT.multiply(c, a, transposeA, b, transposeB);
          if (turning == (transposeA ? 1 : 0) + (transposeB ? 2 : 0)) {
            c.fill(0);
          }
        };
    assertFalse(new ProductCheck(wrong).passes());
  }
}

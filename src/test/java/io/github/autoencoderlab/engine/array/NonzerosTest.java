package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonzerosTest {
  /** Sums of a few hundred numbers of the size of 1, in float32 and in two orders. */
  private static final float SUMS = 1e-4f;

  private final Randomness randomness = new Randomness(3);
  private int purpose;

  @ParameterizedTest
  @CsvSource({
    "784, 100, 500, 0.13",
    "784, 100, 200, 0.2",
    "1500, 7, 333, 0.1",
    "64, 100, 201, 0.02",
    "4096, 1, 260, 0.05",
    "200, 600, 210, 0"
  })
  void productsThatSkipZerosAreThoseThatDoNot(int inner, int columns, int rows, double share) {
    Matrix a = normal(rows, inner);
    Nonzeros b = new Nonzeros(sparse(inner, columns, share), rows).find();
    assertTrue(b.few());
    assertArrayEquals(
        new Matrix(rows, columns).product(a, b.matrix()).toArray(),
        new Matrix(rows, columns).fill(5).product(a, b).toArray(),
        SUMS);
  }

  @ParameterizedTest
  @CsvSource({"784, 100, 500", "30, 150, 777", "1500, 7, 333"})
  void outerProductsThatSkipZerosAreThoseThatDoNot(int inputs, int examples, int outputs) {
    Matrix p = normal(outputs, examples);
    Matrix r = normal(outputs, examples);
    Nonzeros v = new Nonzeros(sparse(inputs, examples, 0.15), outputs).find();
    Nonzeros w = new Nonzeros(sparse(inputs, examples, 0.05), outputs).find();
    Matrix dense = normal(inputs, examples);
    assertTrue(v.few() && w.few());
    assertArrayEquals(
        read(
            outputs,
            inputs,
            new OuterProducts(new Matrix(outputs, inputs)).begin(0.5).add(p, v.matrix())),
        read(outputs, inputs, new OuterProducts(new Matrix(outputs, inputs)).begin(0.5).add(p, v)),
        SUMS);
    Matrix expected = new Matrix(outputs, inputs).addOuter(0, 0.5, p, v.matrix());
    assertArrayEquals(
        expected.addOuter(1, -0.5, r, w.matrix()).toArray(),
        read(
            outputs,
            inputs,
            new OuterProducts(new Matrix(outputs, inputs)).begin(0.5).add(p, v).subtract(r, w)),
        SUMS);
    expected.addOuter(0, 0.5, p, v.matrix()).addOuter(1, 0.5, r, dense);
    OuterProducts mixed = new OuterProducts(new Matrix(outputs, inputs)).begin(0.5);
    assertArrayEquals(
        expected.toArray(), read(outputs, inputs, mixed.add(p, v).add(r, dense)), SUMS);
    assertEquals(expected.row(3)[5], mixed.at(0, 3, 5) + mixed.at(1, 3, 5), SUMS);
  }

  @Test
  void oneObjectServesManyProducts() {
    Matrix v = sparse(784, 100, 0.2);
    Nonzeros few = new Nonzeros(v, 300).find();
    OuterProducts sum = new OuterProducts(new Matrix(300, 784));
    Matrix product = new Matrix(300, 100);
    for (double share : new double[] {0.2, 0.01, 0.9, 0, 0.1}) {
      v.set(sparse(784, 100, share));
      few.find();
      Matrix a = normal(300, 784);
      Matrix p = normal(300, 100);
      assertEquals(share < 0.5, few.few());
      assertArrayEquals(
          new Matrix(300, 100).product(a, v).toArray(), product.product(a, few).toArray(), SUMS);
      assertArrayEquals(
          new Matrix(300, 784).addOuter(0, 2, p, v).toArray(),
          read(300, 784, sum.begin(2).add(p, few)),
          SUMS);
    }
  }

  @Test
  void manyNonzerosAreNotSkipped() {
    assertFalse(new Nonzeros(normal(784, 100), 500).find().few());
  }

  @Test
  void whatIsSmallIsNotSearched() {
    assertFalse(new Nonzeros(new Matrix(16, 100), 500).find().few(), "the matrix");
    assertFalse(new Nonzeros(new Matrix(784, 100), 20).find().few(), "what it is multiplied with");
  }

  @Test
  void doublePrecisionSkipsNothing() {
    assertFalse(new Nonzeros(new Matrix(784, 100, Precision.DOUBLE), 500).find().few());
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    Nonzeros v = new Nonzeros(new Matrix(784, 100), 500).find();
    assertTrue(v.few());
    Matrix product = new Matrix(500, 100);
    Matrix narrow = new Matrix(500, 783);
    assertThrows(IllegalArgumentException.class, () -> product.product(narrow, v));
    Matrix low = new Matrix(499, 784);
    assertThrows(IllegalArgumentException.class, () -> product.product(low, v));
    Matrix shorter = new Matrix(500, 99);
    Matrix fits = new Matrix(500, 784);
    assertThrows(IllegalArgumentException.class, () -> shorter.product(fits, v));
  }

  private static float[] read(int rows, int columns, OuterProducts gradient) {
    Matrix sum = new Matrix(rows, columns);
    gradient.requireShapeOf(sum);
    Sweep.of(Kernels.COPY).changing(sum).reading(gradient).run();
    return sum.toArray();
  }

  private Matrix normal(int rows, int columns) {
    float[] values = new float[rows * columns];
    randomness.at(0, purpose++).normal(values);
    return new Matrix(rows, columns).set(values);
  }

  private Matrix sparse(int rows, int columns, double share) {
    float[] values = new float[rows * columns];
    float[] spread = new float[values.length];
    randomness.at(0, purpose++).normal(values);
    randomness.at(0, purpose++).uniform(spread, 1);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.abs(spread[i]) < share ? values[i] : 0;
    }
    return new Matrix(rows, columns).set(values);
  }
}

package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.MemoryCounters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ViewsTest {
  /** Products of at most 300 numbers of size 1 in float32, in another order of summation. */
  private static final double SUMS = 1e-4;

  @ParameterizedTest
  @EnumSource(Precision.class)
  void windowIsItsRowsAndColumns(Precision precision) {
    Matrix window = Views.window(counted(5, 4, precision), 1, 2, 3, 2);
    assertArrayEquals(new float[] {11, 12, 13, 16, 17, 18}, window.toArray());
    assertArrayEquals(new double[] {11, 12, 13, 16, 17, 18}, window.toDoubles());
    assertArrayEquals(new float[] {12, 17}, window.row(1));
    assertArrayEquals(new float[] {16, 17, 18}, window.column(1));
    assertArrayEquals(new float[] {12, 17}, Views.window(window, 1, 0, 1, 2).toArray());
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void latticeIsItsPlaces(Precision precision) {
    Matrix of = counted(6, 4, precision);
    Matrix lattice = Views.lattice(of, 1, 3, 2, new Stride(3, 2), new Stride(2, 12));
    assertArrayEquals(new float[] {1, 3, 5, 13, 15, 17}, lattice.toArray());
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void whatChangesAViewChangesItsPlacesAlone(Precision precision) {
    Matrix of = counted(3, 4, precision);
    Views.window(of, 1, 1, 2, 2).fill(-1);
    Views.lattice(of, 0, 1, 2, new Stride(2, 9)).set(new float[] {-2, -3}).scale(2).add(1, row(of));
    float[] expected = {-3, 1, 2, 3, -1, -1, 6, -1, -1, -5, 10, 11};
    assertArrayEquals(expected, of.toArray());
  }

  private static Matrix row(Matrix like) {
    return new Matrix(1, 2, like.precision()).fill(1);
  }

  /** All that one weight of a 2 × 2 kernel meets, over two pictures of 3 × 4 pixels at a time. */
  @ParameterizedTest
  @EnumSource(Precision.class)
  void patchesOfPicturesAreCopiedByOneSweepForEachWeight(Precision precision) {
    Matrix pictures = counted(12, 2, precision);
    Matrix patches = new Matrix(4, 12, precision);
    for (int k = 0; k < 4; k++) {
      Matrix met =
          Views.lattice(
              pictures,
              k / 2 * 3 + k % 2,
              1,
              12,
              new Stride(2, 1),
              new Stride(3, 3),
              new Stride(2, 12));
      Views.window(patches, k, 0, 1, 12).set(met);
    }
    for (int n = 0; n < 12; n++) {
      float first = n / 6 * 12 + n % 6 / 2 * 3 + n % 2;
      float[] expected = {first, first + 1, first + 3, first + 4};
      assertArrayEquals(expected, patches.column(n));
    }
  }

  /** Also where blocks are shared by threads; and one column, or one row, of a larger matrix. */
  @ParameterizedTest
  @CsvSource({"3, 2, 4", "300, 280, 40", "17, 300, 150", "9, 5, 1", "1, 6, 5", "1, 1, 1"})
  void productsTakeWindows(int rows, int inner, int columns) {
    for (Precision precision : Precision.values()) {
      Matrix a = window(rows, inner, 1, precision);
      Matrix b = window(inner, columns, 2, precision);
      Matrix turnedA = window(inner, rows, 3, precision).set(a.transposed());
      Matrix turnedB = window(columns, inner, 4, precision).set(b.transposed());
      double[] expected =
          new Matrix(rows, columns, precision).product(packed(a), packed(b)).toDoubles();
      Matrix c = window(rows, columns, 5, precision);
      assertArrayEquals(expected, c.product(a, b).toDoubles(), SUMS);
      assertArrayEquals(expected, c.productTransposed(turnedA, b).toDoubles(), SUMS);
      assertArrayEquals(expected, c.addOuter(0, 1, a, turnedB).toDoubles(), SUMS);
      OuterProducts sum = new OuterProducts(c).begin(1).add(a, turnedB);
      c.fill(0);
      Sweep.of(Kernels.COPY).changing(c).reading(sum).run();
      assertArrayEquals(expected, c.toDoubles(), SUMS);
      assertArrayEquals(
          packed(c).columnDots(packed(c)), c.columnDots(c), 1e-3 * rows, "sums over columns");
    }
  }

  @Test
  void productsThatSkipZerosTakeWindows() {
    Matrix a = window(250, 90, 1, Precision.FLOAT);
    Matrix b = window(90, 60, 2, Precision.FLOAT).fill(0);
    Views.window(b, 7, 5, 30, 20).fill(0.5);
    Nonzeros nonzeros = new Nonzeros(b, 250).find();
    assertTrue(nonzeros.few());
    Matrix c = window(250, 60, 3, Precision.FLOAT).product(a, nonzeros);
    double[] expected = new Matrix(250, 60).product(packed(a), packed(b)).toDoubles();
    assertArrayEquals(expected, c.toDoubles(), SUMS);
    OuterProducts sum = new OuterProducts(a).begin(2).add(c, nonzeros);
    Sweep.of(Kernels.COPY).changing(a).reading(sum).run();
    expected = new Matrix(250, 90).addOuter(0, 2, packed(c), packed(b)).toDoubles();
    assertArrayEquals(expected, a.toDoubles(), 10 * SUMS);
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void rowSumsAreThoseOfTheWindow(Precision precision) {
    Matrix a = Views.window(counted(4, 3, precision), 1, 0, 2, 3);
    Matrix sum = new Matrix(2, 1, precision).addRowSums(0, 1, a, row3(precision));
    assertArrayEquals(new double[] {15, 18}, sum.toDoubles());
  }

  private static Matrix row3(Precision precision) {
    return new Matrix(3, 1, precision).fill(1);
  }

  @Test
  void productsOfTheStatesOfOneTimeTakeNoMemory() {
    int units = 20;
    int times = 6;
    int batch = 10;
    Matrix h = new Matrix(units, times * batch);
    Matrix W = new Matrix(units, units).fill(0.01);
    Matrix[] at = new Matrix[times];
    for (int t = 0; t < times; t++) {
      Stride unit = new Stride(units, 1);
      at[t] = Views.lattice(h, t * units, units, batch, unit, new Stride(batch, times * units));
    }
    at[0].fill(1);
    MemoryCounters.stayFlat(
        () -> {
          for (int t = 1; t < times; t++) {
            at[t].product(W, at[t - 1]);
          }
        });
    assertEquals(Math.pow(0.2, times - 1), h.column(times - 1)[0], 1e-9);
    assertEquals(1, h.column((batch - 1) * times)[0]);
  }

  @Test
  void whatBlasCannotReadIsRefused() {
    Matrix apart = Views.lattice(new Matrix(6, 3), 0, 3, 3, new Stride(9, 2));
    Matrix packed = new Matrix(3, 3);
    Matrix vector = Views.lattice(new Matrix(6, 1), 0, 3, 1, new Stride(3, 2));
    assertThrows(IllegalArgumentException.class, () -> packed.product(apart, packed));
    assertThrows(IllegalArgumentException.class, () -> packed.product(packed, apart));
    assertThrows(IllegalArgumentException.class, () -> apart.product(packed, packed));
    assertThrows(
        IllegalArgumentException.class, () -> vector.product(packed, packed.part(0, 3, 1)));
    assertThrows(
        IllegalArgumentException.class, () -> packed.part(0, 3, 1).product(packed, vector));
    assertThrows(
        IllegalArgumentException.class, () -> vector.addRowSums(0, 1, packed, Matrix.vector(3)));
  }

  @Test
  void viewsBeyondTheMatrixAreRefused() {
    Matrix of = new Matrix(4, 3);
    Matrix window = Views.window(of, 0, 0, 3, 2);
    assertThrows(IllegalArgumentException.class, () -> Views.window(of, 2, 0, 3, 1));
    assertThrows(IllegalArgumentException.class, () -> Views.window(of, 0, 2, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> Views.window(of, -1, 0, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Views.lattice(of, 2, 2, 1, new Stride(2, 10)));
    assertThrows(
        IllegalArgumentException.class, () -> Views.lattice(of, 0, 2, 2, new Stride(3, 1)));
    assertThrows(
        IllegalArgumentException.class, () -> Views.lattice(window, 0, 1, 2, new Stride(2, 1)));
    assertThrows(IllegalArgumentException.class, () -> window.part(0, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Stride(0, 1));
  }

  private static Matrix counted(int rows, int columns, Precision precision) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    return new Matrix(rows, columns, precision).set(values);
  }

  /** A window of random numbers in a matrix with more of them around it. */
  private static Matrix window(int rows, int columns, int key, Precision precision) {
    float[] values = new float[(rows + 5) * (columns + 3)];
    new Randomness(1).at(0, key).uniform(values, 1);
    return Views.window(
        new Matrix(rows + 5, columns + 3, precision).set(values), 2, 1, rows, columns);
  }

  private static Matrix packed(Matrix window) {
    return new Matrix(window.rows(), window.columns(), window.precision()).set(window);
  }
}

package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.MemoryCounters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SweepTest {
  private static final Kernel CELL = new Cell();
  private static final int OPERANDS = 8;

  /** A piece is 1,024 values: less than one, several, and more than one thread's share. */
  @ParameterizedTest
  @CsvSource({"1, 1, FLOAT", "7, 5, DOUBLE", "60, 50, FLOAT", "1500, 3, DOUBLE", "400, 300, FLOAT"})
  void kernelOfEightOperandsIsThePlainLoop(int rows, int columns, Precision precision) {
    List<Matrix> operands = operands(rows, columns, precision);
    double[][] before = operands.stream().map(Matrix::toDoubles).toArray(double[][]::new);
    double sum = cell(operands).run();
    double expectedSum = 0;
    double[] c = new double[rows * columns];
    double[] t = new double[c.length];
    double[] h = new double[c.length];
    for (int n = 0; n < c.length; n++) {
      c[n] = before[3][n] * before[5][n] + before[4][n] * before[6][n];
      t[n] = c[n] * c[n] + before[7][n % rows];
      h[n] = before[2][n] * t[n];
      expectedSum += h[n];
    }
    // Three products of numbers below 1 in float32, and 120,000 of them summed up in double.
    assertArrayEquals(c, operands.get(0).toDoubles(), 1e-6);
    assertArrayEquals(h, operands.get(1).toDoubles(), 1e-6);
    assertEquals(expectedSum, sum, 1e-7 * c.length);
    for (int k = 2; k < OPERANDS; k++) {
      assertArrayEquals(before[k], operands.get(k).toDoubles());
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void thousandSweepsOverViewsTakeNoMemory(Precision precision) {
    List<Matrix> operands = new ArrayList<>(operands(40, 30, precision));
    Matrix large = new Matrix(100, 100, precision);
    operands.set(1, Views.window(large, 10, 20, 40, 30));
    operands.set(2, Views.lattice(large, 1, 40, 30, new Stride(40, 2), new Stride(30, 300)));
    MemoryCounters.stayFlat(() -> cell(operands).run());
  }

  @Test
  void asManyOperandsAsThereAreSlots() {
    assertEquals(OPERANDS, Scratch.SLOTS);
  }

  private static Sweep cell(List<Matrix> operands) {
    Sweep sweep = Sweep.of(CELL).changing(operands.get(0)).changing(operands.get(1));
    for (int k = 2; k < OPERANDS - 1; k++) {
      sweep.reading(operands.get(k));
    }
    return sweep.readingBias(operands.get(OPERANDS - 1));
  }

  private static List<Matrix> operands(int rows, int columns, Precision precision) {
    List<Matrix> operands = new ArrayList<>();
    for (int k = 0; k < OPERANDS; k++) {
      float[] values = new float[k == OPERANDS - 1 ? rows : rows * columns];
      new Randomness(3).at(k, 0).uniform(values, 1);
      operands.add(new Matrix(rows, values.length / rows, precision).set(values));
    }
    return operands;
  }

  /** c ← f c′ + i g, h ← o (c² + b), as the cell of an LSTM: c h o f i c′ g b. */
  private static final class Cell implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[][] x = scratch.floats;
      double sum = 0;
      for (int i = 0; i < n; i++) {
        x[0][i] = x[3][i] * x[5][i] + x[4][i] * x[6][i];
        x[1][i] = x[2][i] * (x[0][i] * x[0][i] + x[7][i]);
        sum += x[1][i];
      }
      return sum;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[][] x = scratch.doubles;
      double sum = 0;
      for (int i = 0; i < n; i++) {
        x[0][i] = x[3][i] * x[5][i] + x[4][i] * x[6][i];
        x[1][i] = x[2][i] * (x[0][i] * x[0][i] + x[7][i]);
        sum += x[1][i];
      }
      return sum;
    }
  }
}

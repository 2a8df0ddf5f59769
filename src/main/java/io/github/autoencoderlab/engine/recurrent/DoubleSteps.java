package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.DoubleLines;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;

/** Steps in double precision, as in a textbook: they check formulas. */
abstract class DoubleSteps implements CellSteps {
  final Tape tape;

  /** Numbers of an array: units · examples. */
  final int size;

  private final int units;
  private final double[][][] gates;
  private final double[][] delta;
  private final double[] before;
  private final double[] h;
  private final double[] dh;
  private final double[] above;
  private final double[] norms;

  DoubleSteps(Cell cell, Tape tape) {
    this.tape = tape;
    size = tape.size();
    units = tape.units();
    gates = new double[tape.steps()][cell.blocks()][size];
    delta = new double[cell.blocks()][size];
    before = new double[size];
    h = new double[size];
    dh = new double[size];
    above = new double[size];
    norms = new double[tape.steps()];
  }

  /**
   * From sums to gates, in place.
   *
   * @param before h′
   * @return h
   */
  abstract double up(int t, int i, double[][] a, double before);

  /**
   * From ∂L/∂h to the δ of each block.
   *
   * @return what of ∂L/∂h′ needs no product
   */
  abstract double down(int t, int i, double[][] a, double[][] d, double dh, double before);

  @Override
  public void begin() {}

  @Override
  public final void beginBack() {
    Arrays.fill(norms, 0);
    cut();
  }

  @Override
  public void cut() {}

  @Override
  public void handDownMemory() {}

  @Override
  public final void forward(int t) {
    double[][] a = gates[t];
    for (int example = 0; example < tape.examples(); example++) {
      for (int block = 0; block < a.length; block++) {
        DoubleLines.read(tape.sums(), place(t, example, block), a[block], example * units, units);
      }
    }
    DoubleLines.read(tape.h(), t * size, before, 0, size);
    for (int i = 0; i < size; i++) {
      h[i] = up(t, i, a, before[i]);
    }
    DoubleLines.write(tape.h(), (t + 1) * size, h, 0, size);
  }

  private int place(int t, int example, int block) {
    Matrix sums = tape.sums();
    return (tape.inSpan(t) + example) * sums.rows() + block * units;
  }

  @Override
  public final void back(int t, boolean fromAbove) {
    DoubleLines.read(tape.carry(), 0, dh, 0, size);
    if (fromAbove) {
      DoubleLines.read(tape.errors(), tape.inSpan(t) * units, above, 0, size);
      for (int i = 0; i < size; i++) {
        dh[i] += above[i];
      }
    }
    norms[t] = norm();
    DoubleLines.read(tape.h(), t * size, before, 0, size);
    for (int i = 0; i < size; i++) {
      h[i] = down(t, i, gates[t], delta, dh[i], before[i]);
    }
    DoubleLines.write(tape.carry(), 0, h, 0, size);
    for (int example = 0; example < tape.examples(); example++) {
      for (int block = 0; block < delta.length; block++) {
        DoubleLines.write(
            tape.sums(), place(t, example, block), delta[block], example * units, units);
      }
    }
  }

  private double norm() {
    double sum = 0;
    for (int j = 0; j < units; j++) {
      sum += dh[j] * dh[j];
    }
    return Math.sqrt(sum);
  }

  @Override
  public final float[] gate(int block, int t, int example) {
    return ofExample(gates[t][block], example);
  }

  @Override
  public float[] memory(int t, int example) {
    return new float[0];
  }

  final float[] ofExample(double[] values, int example) {
    float[] copy = new float[units];
    for (int j = 0; j < units; j++) {
      copy[j] = (float) values[example * units + j];
    }
    return copy;
  }

  @Override
  public final double errorNorm(int t) {
    return norms[t];
  }
}

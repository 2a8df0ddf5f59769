package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;

/**
 * Steps in float32. Each block of each step is an array, in which the units of the first example
 * come first: loops are as long as the slice is large.
 */
abstract class FloatSteps implements CellSteps {
  final Tape tape;

  /** Numbers of an array: units · examples. */
  final int size;

  /** Room for polynomials. */
  final float[] p;

  /** Room for polynomials. */
  final float[] q;

  /** ∂L/∂h of a step. */
  final float[] dh;

  private final int units;
  private final float[][][] gates;
  private final float[][] delta;
  private final float[] above;
  private final double[] norms;

  FloatSteps(Cell cell, Tape tape) {
    this.tape = tape;
    size = tape.size();
    units = tape.units();
    gates = new float[tape.steps()][cell.blocks()][size];
    delta = new float[cell.blocks()][size];
    p = new float[size];
    q = new float[size];
    dh = new float[size];
    above = new float[size];
    norms = new double[tape.steps()];
  }

  /** From sums to gates, in place, and the state. */
  abstract void up(int t, float[][] a);

  /** From {@link #dh} to the δ of each block. */
  abstract void down(int t, float[][] a, float[][] d);

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
    float[][] a = gates[t];
    Matrix sums = tape.sums();
    int from = tape.inSpan(t) * sums.rows();
    for (int example = 0; example < tape.examples(); example++) {
      for (float[] block : a) {
        FloatLines.read(sums, from, block, example * units, units);
        from += units;
      }
    }
    up(t, a);
  }

  @Override
  public final void back(int t, boolean fromAbove) {
    FloatLines.read(tape.carry(), 0, dh, 0, size);
    if (fromAbove) {
      FloatLines.read(tape.errors(), tape.inSpan(t) * units, above, 0, size);
      CellLoops.addNormal(dh, above, size);
    } else {
      CellLoops.normal(dh, size);
    }
    norms[t] = norm();
    down(t, gates[t], delta);
    Matrix sums = tape.sums();
    int to = tape.inSpan(t) * sums.rows();
    for (int example = 0; example < tape.examples(); example++) {
      for (float[] block : delta) {
        FloatLines.write(sums, to, block, example * units, units);
        to += units;
      }
    }
  }

  private double norm() {
    double sum = 0;
    for (int j = 0; j < units; j++) {
      sum += (double) dh[j] * dh[j];
    }
    return Math.sqrt(sum);
  }

  /** Keeps the state after step t, −1 being before the first. */
  final void keepState(int t, float[] h) {
    FloatLines.write(tape.h(), (t + 1) * size, h, 0, size);
  }

  /** The state after step t, −1 being before the first. */
  final void readState(int t, float[] h) {
    FloatLines.read(tape.h(), (t + 1) * size, h, 0, size);
  }

  @Override
  public final float[] gate(int block, int t, int example) {
    return ofExample(gates[t][block], example);
  }

  @Override
  public float[] memory(int t, int example) {
    return new float[0];
  }

  final float[] ofExample(float[] values, int example) {
    return Arrays.copyOfRange(values, example * units, (example + 1) * units);
  }

  @Override
  public final double errorNorm(int t) {
    return norms[t];
  }
}

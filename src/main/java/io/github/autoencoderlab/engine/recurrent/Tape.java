package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;

/**
 * What a layer of cells leaves in matrices while it runs over the steps of a slice. Columns are
 * examples, those of a step side by side, step after step.
 *
 * <p>Sums and errors are kept of one span of steps, so that they stay in the processor's cache.
 */
final class Tape {
  /** Numbers of a span's sums: half a megabyte. */
  private static final int SPAN = 1 << 17;

  private static final int LONGEST = 16;

  private final int steps;
  private final int examples;
  private final int units;
  private final int span;
  private final Matrix sums;
  private final Matrix h;
  private final Matrix carry;
  private final Matrix errors;
  private final Matrix memory;

  /** Zeros. */
  Tape(Cell cell, int units, int steps, int examples, int span, Precision precision) {
    this.steps = steps;
    this.examples = examples;
    this.units = units;
    this.span = span;
    sums = new Matrix(cell.blocks() * units, examples * span, precision);
    h = new Matrix(units, examples * (steps + 1), precision);
    carry = new Matrix(units, examples, precision);
    errors = new Matrix(units, examples * span, precision);
    memory = new Matrix(units, examples, precision);
  }

  /** How many steps make a span. */
  static int span(Cell cell, int units, int steps, int examples) {
    int fit = SPAN / (cell.blocks() * units * examples);
    return Math.max(1, Math.min(steps, Math.min(LONGEST, fit)));
  }

  int steps() {
    return steps;
  }

  /** Examples of the slice. */
  int examples() {
    return examples;
  }

  int units() {
    return units;
  }

  /** How many steps a span has; spans begin at its multiples. */
  int span() {
    return span;
  }

  /** Numbers of h at one step. */
  int size() {
    return units * examples;
  }

  /** The first column of a step in what is kept of one span. */
  int inSpan(int t) {
    return t % span * examples;
  }

  /** W x + U h′ + b [blocks · units × span], on the way back ∂L/∂ of it. */
  Matrix sums() {
    return sums;
  }

  /** h [units × steps + 1], the state before the first step first. */
  Matrix h() {
    return h;
  }

  /** What of ∂L/∂h [units × 1] comes from the step after. */
  Matrix carry() {
    return carry;
  }

  /** What of ∂L/∂h [units × span] comes from above. */
  Matrix errors() {
    return errors;
  }

  /** An LSTM's memory before the first step [units × 1], on the way back ∂L/∂ of it. */
  Matrix memory() {
    return memory;
  }
}

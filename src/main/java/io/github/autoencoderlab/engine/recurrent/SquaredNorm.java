package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;

/** Σ x². */
final class SquaredNorm implements Kernel {
  private static final SquaredNorm KERNEL = new SquaredNorm();

  private SquaredNorm() {}

  /** ‖x‖ over all values. */
  static double lengthOf(Matrix x) {
    return Math.sqrt(Sweep.of(KERNEL).reading(x).run());
  }

  @Override
  public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
    return Loops.dot(scratch.floats[0], scratch.floats[0], n);
  }

  @Override
  public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += scratch.doubles[0][i] * scratch.doubles[0][i];
    }
    return sum;
  }
}

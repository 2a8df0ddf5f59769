package io.github.autoencoderlab.engine.noise;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.RandomLoops;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;
import java.util.Arrays;

/** Covers a rectangle of every example: x̃ in slot 0 from x in slot 1. */
final class Occlusion implements Kernel {
  /** Which factor of the sweep says how many values an example has. */
  static final int SIZE = 1;

  /** Which factor of the sweep says how many values a row of an example has. */
  static final int WIDTH = 2;

  @Override
  public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
    uncover(sweep, scratch, offset, n);
    for (int i = 0; i < n; i++) {
      scratch.floats[0][i] = scratch.floats[1][i] * scratch.p[i];
    }
    return 0;
  }

  @Override
  public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
    uncover(sweep, scratch, offset, n);
    for (int i = 0; i < n; i++) {
      scratch.doubles[0][i] = scratch.doubles[1][i] * scratch.p[i];
    }
    return 0;
  }

  /** Puts 0 into p where a rectangle lies and 1 elsewhere. */
  private static void uncover(Sweep sweep, Scratch scratch, int offset, int n) {
    int size = (int) sweep.factor(SIZE);
    int columns = (int) sweep.factor(WIDTH);
    int rows = size / columns;
    int height = height(sweep.factor(0), rows);
    int width = width(sweep.factor(0), rows, columns);
    Arrays.fill(scratch.p, 0, n, 1);
    for (int example = offset / size; example * size < offset + n; example++) {
      int top = place(rows - height, example, sweep.key(), scratch);
      int left = place(columns - width, example, sweep.key() ^ Noise.SECOND, scratch);
      for (int row = top; row < top + height; row++) {
        int from = example * size + row * columns + left - offset;
        cover(scratch.p, Math.max(0, from), Math.min(n, from + width));
      }
    }
  }

  private static void cover(float[] p, int from, int to) {
    if (from < to) {
      Arrays.fill(p, from, to, 0);
    }
  }

  /** Rows of a rectangle that covers a share of an example. */
  static int height(double share, int rows) {
    return Math.max(1, (int) Math.rint(Math.sqrt(share) * rows));
  }

  /** Its columns, which make up for what the height was rounded by. */
  static int width(double share, int rows, int columns) {
    return Math.min(columns, (int) Math.rint(share * rows * columns / height(share, rows)));
  }

  /** From 0 to most, all equally likely. */
  private static int place(int most, int example, long key, Scratch scratch) {
    RandomLoops.random(scratch.counters, example * RandomLoops.GOLDEN, key, scratch.bits, 1);
    scratch.bitsAsFloats(scratch.q, 1);
    return (int) ((scratch.q[0] - 1.0) * (most + 1));
  }
}

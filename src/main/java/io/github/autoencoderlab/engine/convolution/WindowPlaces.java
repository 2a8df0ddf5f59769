package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Stride;
import io.github.autoencoderlab.engine.array.Sweep;
import io.github.autoencoderlab.engine.array.Views;

/**
 * Windows on fine maps, one for each place of coarse maps.
 *
 * @param fine maps that the windows are on
 * @param coarse maps with a place for each window
 * @param size side of a window
 * @param stride places from one to the next
 */
record WindowPlaces(Volume fine, Volume coarse, int size, int stride) {
  private static final Kernel TAKE_LARGER = new TakeLarger();
  private static final Kernel ADD_WHERE = new AddWhere();

  /** Places of a window. */
  int count() {
    return size * size;
  }

  /** Whether no place is in two windows. */
  boolean apart() {
    return size == stride;
  }

  /** The nth place of all windows, in fine maps [fine size × batch]: coarse size × batch. */
  Matrix[] of(Matrix maps) {
    Matrix[] each = new Matrix[count()];
    int channels = fine.channels();
    for (int n = 0; n < each.length; n++) {
      each[n] =
          Views.lattice(
              maps,
              (n / size * fine.width() + n % size) * channels,
              coarse.size(),
              maps.columns(),
              new Stride(channels, 1),
              new Stride(coarse.width(), stride * channels),
              new Stride(coarse.height(), stride * fine.width() * channels),
              new Stride(maps.columns(), fine.size()));
    }
    return each;
  }

  /** Where y is larger than a, a ← y and the switch ← n. */
  static void takeLarger(Matrix a, Matrix switches, Matrix y, int n) {
    Sweep.of(TAKE_LARGER).changing(a).changing(switches).reading(y).with(n).run();
  }

  /** Where the switch is n, x ← x + y. */
  static void addWhere(Matrix x, Matrix switches, Matrix y, int n) {
    Sweep.of(ADD_WHERE).changing(x).reading(switches).reading(y).with(n).run();
  }

  private static final class TakeLarger implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      MapLoops.takeLarger(
          scratch.floats[0], scratch.floats[1], scratch.floats[2], (float) sweep.factor(0), n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] a = scratch.doubles[0];
      for (int i = 0; i < n; i++) {
        double y = scratch.doubles[2][i];
        if (y > a[i]) {
          a[i] = y;
          scratch.doubles[1][i] = sweep.factor(0);
        }
      }
      return 0;
    }
  }

  private static final class AddWhere implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      MapLoops.addWhere(
          scratch.floats[0], scratch.floats[1], scratch.floats[2], (float) sweep.factor(0), n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        if (scratch.doubles[1][i] == sweep.factor(0)) {
          scratch.doubles[0][i] += scratch.doubles[2][i];
        }
      }
      return 0;
    }
  }
}

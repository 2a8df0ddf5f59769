package io.github.autoencoderlab.engine.noise;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Kernels;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.RandomLoops;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;

/** Kernels that corrupt: x̃ in slot 0 from x in slot 1. */
final class Noise {
  /** Keys of the two uniform numbers that make two normal ones must differ. */
  static final long SECOND = 0x9e3779b97f4a7c15L;

  private static final Kernel GAUSSIAN = new Gaussian();
  private static final Kernel MASKING = new Masking();
  private static final Kernel SALT_AND_PEPPER = new SaltAndPepper();
  private static final Kernel BLOCK = new Occlusion();

  private Noise() {}

  static Kernel kernel(Corruption corruption) {
    return switch (corruption) {
      case NONE -> Kernels.COPY;
      case GAUSSIAN -> GAUSSIAN;
      case MASKING -> MASKING;
      case SALT_AND_PEPPER -> SALT_AND_PEPPER;
      case BLOCK -> BLOCK;
    };
  }

  /** Uniform numbers from 1 to 2. */
  private static void uniform(long key, Scratch scratch, int offset, float[] u, int n) {
    RandomLoops.random(scratch.counters, offset * RandomLoops.GOLDEN, key, scratch.bits, n);
    scratch.bitsAsFloats(u, n);
  }

  private static final class Masking implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      uniform(sweep.key(), scratch, offset, scratch.p, n);
      float[] x = scratch.floats[1];
      RandomLoops.mask(scratch.floats[0], x, scratch.p, (float) sweep.factor(0), n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      uniform(sweep.key(), scratch, offset, scratch.p, n);
      for (int i = 0; i < n; i++) {
        boolean masked = scratch.p[i] - 1 < (float) sweep.factor(0);
        scratch.doubles[0][i] = masked ? 0 : scratch.doubles[1][i];
      }
      return 0;
    }
  }

  private static final class SaltAndPepper implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      uniform(sweep.key(), scratch, offset, scratch.p, n);
      float half = (float) (sweep.factor(0) / 2);
      RandomLoops.saltAndPepper(scratch.floats[0], scratch.floats[1], scratch.p, half, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      uniform(sweep.key(), scratch, offset, scratch.p, n);
      float half = (float) (sweep.factor(0) / 2);
      for (int i = 0; i < n; i++) {
        boolean pepper = scratch.p[i] - 1 < half;
        boolean salt = 2 - scratch.p[i] <= half;
        scratch.doubles[0][i] = pepper ? 0 : salt ? 1 : scratch.doubles[1][i];
      }
      return 0;
    }
  }

  /** Two numbers from two (Box and Muller 1958). */
  private static final class Gaussian implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      normal(sweep.key(), scratch, offset, n);
      float[] x = scratch.floats[0];
      System.arraycopy(scratch.floats[1], 0, x, 0, n);
      Loops.add(x, (float) sweep.factor(0), scratch.p, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      normal(sweep.key(), scratch, offset, n);
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = scratch.doubles[1][i] + sweep.factor(0) * scratch.p[i];
      }
      return 0;
    }

    /** Puts n standard normal numbers into p; slots 2 and 3 are overwritten. */
    private static void normal(long key, Scratch scratch, int offset, int n) {
      int half = (n + 1) / 2;
      float[] radius = scratch.floats[2];
      uniform(key, scratch, offset, radius, half);
      RandomLoops.fromTwo(radius, half);
      scratch.floatsAsBits(radius, half);
      RandomLoops.exponents(scratch.bits, scratch.spare, half);
      scratch.bitsAsFloats(radius, half);
      scratch.spareAsFloats(scratch.q, half);
      RandomLoops.radius(radius, scratch.q, half);
      float[] angle = scratch.floats[3];
      uniform(key ^ SECOND, scratch, offset, angle, half);
      RandomLoops.normal(scratch.p, radius, angle, scratch.q, half, n);
    }
  }
}

package io.github.autoencoderlab.engine.array;

/** What a matrix does to its own values. */
public final class Kernels {
  static final Kernel NOTHING = new Nothing();
  static final Kernel FILL = new Fill();

  /** x ← y. */
  public static final Kernel COPY = new Copy();

  static final Kernel ADD = new Add();
  static final Kernel ADD_BIAS = new AddBias();
  static final Kernel SIGMOID_WITH = new SigmoidWith();
  static final Kernel SIGMOID_OF = new SigmoidOf();
  static final Kernel DRAW = new Draw();
  static final Kernel SQUARED_DISTANCE = new SquaredDistance();

  private Kernels() {}

  private static final class Nothing implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      return 0;
    }
  }

  /** x ← the factor. */
  private static final class Fill implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      Loops.fill(scratch.floats[0], (float) sweep.factor(0), n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = sweep.factor(0);
      }
      return 0;
    }
  }

  /** x ← y. */
  private static final class Copy implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      System.arraycopy(scratch.floats[1], 0, scratch.floats[0], 0, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      System.arraycopy(scratch.doubles[1], 0, scratch.doubles[0], 0, n);
      return 0;
    }
  }

  /** x ← x + factor · y. */
  private static final class Add implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      Loops.add(scratch.floats[0], (float) sweep.factor(0), scratch.floats[1], n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] += sweep.factor(0) * scratch.doubles[1][i];
      }
      return 0;
    }
  }

  /** x ← x + y. */
  private static final class AddBias implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      Loops.add(scratch.floats[0], scratch.floats[1], n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] += scratch.doubles[1][i];
      }
      return 0;
    }
  }

  /** x ← σ(x + y). */
  private static final class SigmoidWith implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      Loops.add(scratch.floats[0], scratch.floats[1], n);
      Loops.sigmoid(scratch.floats[0], scratch.p, scratch.q, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = Loops.sigmoid(scratch.doubles[0][i] + scratch.doubles[1][i]);
      }
      return 0;
    }
  }

  /** x ← σ(factor · y). */
  private static final class SigmoidOf implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      System.arraycopy(scratch.floats[1], 0, scratch.floats[0], 0, n);
      Loops.scale(scratch.floats[0], (float) sweep.factor(0), n);
      Loops.sigmoid(scratch.floats[0], scratch.p, scratch.q, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        double z = sweep.factor(0) * scratch.doubles[1][i];
        scratch.doubles[0][i] = Loops.sigmoid(z);
      }
      return 0;
    }
  }

  /** x ← 1 with probability p, else 0. */
  private static final class Draw implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      uniform(sweep, scratch, offset, n);
      RandomLoops.draw(scratch.floats[0], scratch.floats[1], scratch.p, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      uniform(sweep, scratch, offset, n);
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = scratch.doubles[1][i] > scratch.p[i] - 1 ? 1 : 0;
      }
      return 0;
    }

    private static void uniform(Sweep sweep, Scratch scratch, int offset, int n) {
      RandomLoops.random(
          scratch.counters, offset * RandomLoops.GOLDEN, sweep.key(), scratch.bits, n);
      scratch.bitsAsFloats(scratch.p, n);
    }
  }

  /** Σ (x − y)². */
  private static final class SquaredDistance implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      return Loops.squaredDistance(scratch.floats[0], scratch.floats[1], n);
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        double difference = scratch.doubles[0][i] - scratch.doubles[1][i];
        sum += difference * difference;
      }
      return sum;
    }
  }
}

package io.github.autoencoderlab.engine.unit;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.KernelMap;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;

/** Layers of units: what they make of their input, and what their errors are. */
public final class Units {
  private static final KernelMap<Activation> ACTIVATE =
      new KernelMap<>(Activation.class, Activate::new);
  private static final KernelMap<Activation> ACTIVATE_INTO =
      new KernelMap<>(Activation.class, ActivateInto::new);
  private static final KernelMap<Activation> SLOPE = new KernelMap<>(Activation.class, Slope::new);
  private static final KernelMap<Activation> ERROR =
      new KernelMap<>(Activation.class, SquaredErrorDelta::new);
  private static final KernelMap<Loss> VALUE = new KernelMap<>(Loss.class, LossValue::new);
  private static final Kernel DIFFERENCE = new Difference();

  private Units() {}

  /** z ← f(z + b), the bias b being added to every column. */
  public static void activate(Matrix z, Matrix b, Activation f) {
    z.requireColumn(b);
    Sweep.of(ACTIVATE.of(f)).changing(z).readingBias(b).run();
  }

  /** a ← f(z + b), the bias b being added to every column of z, which is only read. */
  public static void activate(Matrix a, Matrix z, Matrix b, Activation f) {
    a.requireSameShape(z);
    a.requireColumn(b);
    Sweep.of(ACTIVATE_INTO.of(f)).changing(a).reading(z).readingBias(b).run();
  }

  /**
   * z ← f(z + b) in the first n places of arrays.
   *
   * @param p n numbers, overwritten
   * @param q n numbers, overwritten
   */
  public static void activate(float[] z, float[] b, Activation f, float[] p, float[] q, int n) {
    Loops.add(z, b, n);
    switch (f) {
      case LINEAR -> {}
      case LOGISTIC -> Loops.sigmoid(z, p, q, n);
      case TANH -> Loops.tanh(z, p, q, n);
      case RELU -> Loops.positive(z, n);
    }
  }

  /** delta ← delta ∘ f′(z), from a = f(z). */
  public static void timesSlope(Matrix delta, Matrix a, Activation f) {
    delta.requireSameShape(a);
    if (f == Activation.LINEAR) {
      return;
    }
    Sweep.of(SLOPE.of(f)).changing(delta).reading(a).run();
  }

  /**
   * delta ← ∂L/∂z of outputs a = f(z) with targets x.
   *
   * @return Σ (a − x)² over all units and examples, whatever the loss is
   */
  public static double outputDelta(Matrix delta, Loss loss, Matrix a, Matrix x, Activation f) {
    delta.requireSameShape(a);
    delta.requireSameShape(x);
    boolean difference = loss == Loss.CROSS_ENTROPY || f == Activation.LINEAR;
    Kernel kernel = difference ? DIFFERENCE : ERROR.of(f);
    return Sweep.of(kernel).changing(delta).reading(a).reading(x).run();
  }

  /** L of outputs a with targets x, summed over all units and examples. */
  public static double loss(Loss loss, Matrix a, Matrix x) {
    a.requireSameShape(x);
    return Sweep.of(VALUE.of(loss)).reading(a).reading(x).run();
  }

  private record Activate(Activation f) implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      activate(f, scratch, scratch.floats[1], n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] z = scratch.doubles[0];
      for (int i = 0; i < n; i++) {
        z[i] = f.value(z[i] + scratch.doubles[1][i]);
      }
      return 0;
    }
  }

  private record ActivateInto(Activation f) implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      System.arraycopy(scratch.floats[1], 0, scratch.floats[0], 0, n);
      activate(f, scratch, scratch.floats[2], n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = f.value(scratch.doubles[1][i] + scratch.doubles[2][i]);
      }
      return 0;
    }
  }

  private static void activate(Activation f, Scratch scratch, float[] b, int n) {
    activate(scratch.floats[0], b, f, scratch.p, scratch.q, n);
  }

  private record Slope(Activation f) implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      timesSlope(f, scratch.floats[0], scratch.floats[1], n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] *= f.slope(scratch.doubles[1][i]);
      }
      return 0;
    }
  }

  static void timesSlope(Activation f, float[] delta, float[] a, int n) {
    switch (f) {
      case LINEAR -> {}
      case LOGISTIC -> Loops.timesLogisticSlope(delta, a, n);
      case TANH -> Loops.timesTanhSlope(delta, a, n);
      case RELU -> Loops.timesReluSlope(delta, a, n);
    }
  }

  /** δ = a − x. */
  private static final class Difference implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      Loops.difference(scratch.floats[0], scratch.floats[1], scratch.floats[2], n);
      return Loops.squaredDistance(scratch.floats[1], scratch.floats[2], n);
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        double difference = scratch.doubles[1][i] - scratch.doubles[2][i];
        scratch.doubles[0][i] = difference;
        sum += difference * difference;
      }
      return sum;
    }
  }

  /** δ = (a − x) f′(z). */
  private record SquaredErrorDelta(Activation f) implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      double sum = DIFFERENCE.floats(sweep, scratch, offset, n);
      timesSlope(f, scratch.floats[0], scratch.floats[1], n);
      return sum;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double sum = DIFFERENCE.doubles(sweep, scratch, offset, n);
      for (int i = 0; i < n; i++) {
        double a = scratch.doubles[1][i];
        scratch.doubles[0][i] = Loss.SQUARED_ERROR.delta(a, scratch.doubles[2][i], f);
      }
      return sum;
    }
  }

  private record LossValue(Loss loss) implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += loss.value(scratch.floats[0][i], scratch.floats[1][i]);
      }
      return sum;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += loss.value(scratch.doubles[0][i], scratch.doubles[1][i]);
      }
      return sum;
    }
  }
}

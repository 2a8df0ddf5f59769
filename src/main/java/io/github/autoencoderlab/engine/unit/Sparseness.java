package io.github.autoencoderlab.engine.unit;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.KernelMap;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;

/** Penalties on how active hidden units are, and what they add to δ (slide "稀疏自编码器"). */
public final class Sparseness {
  private static final Kernel SLOPE_OF_KL = new SlopeOfKl();
  private static final KernelMap<Activation> SPARSE_SLOPE =
      new KernelMap<>(Activation.class, SparseSlope::new);

  /** A mean activity nearer to 0 or 1 than this counts as this near: its slope must stay finite. */
  private static final double LEAST = 1e-6;

  private Sparseness() {}

  /**
   * KL(ρ‖ρ̂) = ρ log(ρ/ρ̂) + (1−ρ) log((1−ρ)/(1−ρ̂)), in nats.
   *
   * @param rho ρ, above 0 and below 1
   * @param activity ρ̂, in [0, 1]
   */
  public static double kl(double rho, double activity) {
    double q = inside(activity);
    return rho * Math.log(rho / q) + (1 - rho) * Math.log((1 - rho) / (1 - q));
  }

  /** ∂KL/∂ρ̂ = −ρ/ρ̂ + (1−ρ)/(1−ρ̂). */
  public static double slopeOfKl(double rho, double activity) {
    double q = inside(activity);
    return -rho / q + (1 - rho) / (1 - q);
  }

  private static double inside(double activity) {
    return Math.max(LEAST, Math.min(1 - LEAST, activity));
  }

  /**
   * The activity of a unit, from 0 at rest to 1, of which ρ is the target.
   *
   * @param f logistic or tanh
   */
  public static double activity(double mean, Activation f) {
    return f == Activation.TANH ? (mean + 1) / 2 : mean;
  }

  /**
   * s ← β ∂KL(ρ‖ρ̂)/∂(mean activation), for each unit.
   *
   * @param mean mean activation of each unit, a column vector as s is
   */
  public static void slopeOfKl(Matrix s, Matrix mean, double rho, double beta, Activation f) {
    s.requireSameShape(mean);
    Sweep.of(SLOPE_OF_KL)
        .changing(s)
        .reading(mean)
        .with(rho, beta)
        .factor(2, f == Activation.TANH ? 1 : 0)
        .run();
  }

  /**
   * δ ← (δ + s + β₁ sign(a − rest)) ∘ f′(z), from a = f(z).
   *
   * @param s what the activity of each unit adds, a column vector
   * @param l1 β₁, the weight of Σ |a − rest|
   */
  public static void timesSlope(Matrix delta, Matrix a, Matrix s, double l1, Activation f) {
    delta.requireSameShape(a);
    delta.requireColumn(s);
    Sweep.of(SPARSE_SLOPE.of(f)).changing(delta).reading(a).readingBias(s).with(l1, f.rest()).run();
  }

  private static final class SlopeOfKl implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.floats[0][i] = (float) slope(sweep, scratch.floats[1][i]);
      }
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      for (int i = 0; i < n; i++) {
        scratch.doubles[0][i] = slope(sweep, scratch.doubles[1][i]);
      }
      return 0;
    }

    private static double slope(Sweep sweep, double mean) {
      double rho = sweep.factor(0);
      double beta = sweep.factor(1);
      return sweep.factor(2) == 0
          ? beta * slopeOfKl(rho, mean)
          : beta / 2 * slopeOfKl(rho, activity(mean, Activation.TANH));
    }
  }

  private record SparseSlope(Activation f) implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] delta = scratch.floats[0];
      float[] a = scratch.floats[1];
      Loops.add(delta, scratch.floats[2], n);
      if (sweep.factor(0) != 0) {
        Loops.addSign(delta, (float) sweep.factor(0), a, (float) sweep.factor(1), n);
      }
      Units.timesSlope(f, delta, a, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] delta = scratch.doubles[0];
      double[] a = scratch.doubles[1];
      for (int i = 0; i < n; i++) {
        double sign = Math.signum(a[i] - sweep.factor(1));
        delta[i] += scratch.doubles[2][i] + sweep.factor(0) * sign;
        delta[i] *= f.slope(a[i]);
      }
      return 0;
    }
  }
}

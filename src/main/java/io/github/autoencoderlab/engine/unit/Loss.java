package io.github.autoencoderlab.engine.unit;

/** How far outputs a are from their targets x, summed over units. */
public enum Loss {
  /** L = ½ Σ (a − x)². */
  SQUARED_ERROR {
    @Override
    public double value(double a, double x) {
      return (a - x) * (a - x) / 2;
    }

    @Override
    public double delta(double a, double x, Activation f) {
      return (a - x) * f.slope(a);
    }
  },
  /** L = −Σ x log a + (1 − x) log(1 − a), for logistic units and targets in [0, 1]. */
  CROSS_ENTROPY {
    @Override
    public double value(double a, double x) {
      double inside = Math.max(LEAST, Math.min(1 - LEAST, a));
      // Most pixels are 0 or 1, and a logarithm takes longer than all the rest.
      double on = x == 0 ? 0 : x * Math.log(inside);
      double off = x == 1 ? 0 : (1 - x) * Math.log(1 - inside);
      return -on - off;
    }

    @Override
    public double delta(double a, double x, Activation f) {
      return a - x;
    }
  };

  /** A saturated unit's loss must not be infinite: float32 ends this far from 1. */
  private static final double LEAST = 0x1p-24;

  /** L of one unit. */
  public abstract double value(double a, double x);

  /** δ = ∂L/∂z of one unit with a = f(z). */
  public abstract double delta(double a, double x, Activation f);

  /** Whether the loss is defined for outputs of this kind. */
  public boolean suits(Activation output) {
    return this == SQUARED_ERROR || output == Activation.LOGISTIC;
  }
}

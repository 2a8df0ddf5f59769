package io.github.autoencoderlab.engine.unit;

import io.github.autoencoderlab.engine.array.Loops;

/** What a unit makes of its input: a = f(z). */
public enum Activation {
  /** f(z) = z. */
  LINEAR {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double slope(double a) {
      return 1;
    }
  },
  /** f(z) = σ(z) = 1 / (1 + e⁻ᶻ), between 0 and 1. */
  LOGISTIC {
    @Override
    public double value(double z) {
      return Loops.sigmoid(z);
    }

    @Override
    public double slope(double a) {
      return a * (1 - a);
    }
  },
  /** f(z) = tanh z, between −1 and 1; at rest −1. */
  TANH {
    @Override
    public double value(double z) {
      return Math.tanh(z);
    }

    @Override
    public double slope(double a) {
      return 1 - a * a;
    }
  },
  /** f(z) = max(0, z). */
  RELU {
    @Override
    public double value(double z) {
      return Math.max(0, z);
    }

    @Override
    public double slope(double a) {
      return a > 0 ? 1 : 0;
    }
  };

  /** a = f(z). */
  public abstract double value(double z);

  /** f′(z), from a = f(z). */
  public abstract double slope(double a);

  /** The value of a unit that does not fire. */
  public double rest() {
    return this == TANH ? -1 : 0;
  }
}

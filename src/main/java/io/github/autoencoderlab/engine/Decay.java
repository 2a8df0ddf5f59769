package io.github.autoencoderlab.engine;

/** Weight decay within a sweep: g ← g + λ₂ θ + λ₁ sign θ, with its first two factors λ₂ and λ₁. */
final class Decay {
  static final int L2 = 0;
  static final int L1 = 1;

  private Decay() {}

  static void add(Sweep sweep, float[] g, float[] theta, int n) {
    if (sweep.factor(L2) != 0) {
      Loops.add(g, (float) sweep.factor(L2), theta, n);
    }
    if (sweep.factor(L1) != 0) {
      Loops.addSign(g, (float) sweep.factor(L1), theta, 0, n);
    }
  }

  static double added(Sweep sweep, double g, double theta) {
    return g + sweep.factor(L2) * theta + sweep.factor(L1) * Math.signum(theta);
  }
}

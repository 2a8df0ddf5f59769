package io.github.autoencoderlab.engine.convolution;

/** Loops over plain arrays that the compiler makes vector instructions of; no branches. */
final class MapLoops {
  /** A difference of floats that are not tiny times this is at least 1, or 0. */
  private static final float MUCH = 0x1p126f;

  private MapLoops() {}

  /** Where y is larger than a, a ← y and the switch ← n. */
  static void takeLarger(float[] a, float[] switches, float[] y, float n, int length) {
    for (int i = 0; i < length; i++) {
      float larger = Math.max(0f, Math.min(1f, (y[i] - a[i]) * MUCH));
      switches[i] += larger * (n - switches[i]);
    }
    for (int i = 0; i < length; i++) {
      a[i] = Math.max(a[i], y[i]);
    }
  }

  /** Where the switch is n, x ← x + y. */
  static void addWhere(float[] x, float[] switches, float[] y, float n, int length) {
    for (int i = 0; i < length; i++) {
      x[i] += (1f - Math.min(1f, Math.abs(switches[i] - n))) * y[i];
    }
  }
}

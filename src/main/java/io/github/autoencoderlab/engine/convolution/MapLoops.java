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

  /** to[j · step] ← from[j · stride]. */
  static void spread(float[] from, int at, int stride, float[] to, int start, int step, int n) {
    for (int j = 0; j < n; j++) {
      to[start + j * step] = from[at + j * stride];
    }
  }

  /** to[j · stride] ← to[j · stride] + from[j · step]. */
  static void addSpread(float[] from, int at, int step, float[] to, int start, int stride, int n) {
    for (int j = 0; j < n; j++) {
      to[start + j * stride] += from[at + j * step];
    }
  }

  /** Puts every so manieth block of a line side by side. */
  static void apart(float[] line, int start, int stride, float[] blocks, int length, int n) {
    for (int j = 0; j < n; j++) {
      System.arraycopy(line, start + j * stride * length, blocks, j * length, length);
    }
  }

  /** Puts blocks that lie side by side into a line, so many blocks from one to the next. */
  static void together(float[] blocks, float[] line, int start, int stride, int length, int n) {
    for (int j = 0; j < n; j++) {
      System.arraycopy(blocks, j * length, line, start + j * stride * length, length);
    }
  }

  /** x ← y where the switch is that of the place, else 0. */
  static void setWhere(float[] x, float[] switches, float[] places, float[] y, int length) {
    for (int i = 0; i < length; i++) {
      x[i] = (1f - Math.min(1f, Math.abs(switches[i] - places[i]))) * y[i];
    }
  }
}

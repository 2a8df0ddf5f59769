package io.github.autoencoderlab.engine.array;

/** Loops that make random numbers and draw by them, as plain as those of {@link Loops}. */
public final class RandomLoops {
  /** The odd spread of counters: 2³² divided by the golden ratio. */
  public static final int GOLDEN = 0x9e3779b9;

  private static final int EXPONENT_OF_ONE = 0x3f800000;
  private static final int MANTISSA_SHIFT = 9;
  private static final int EXPONENT_SHIFT = 23;
  private static final int MANTISSA = 0x7fffff;
  private static final int BITS_OF_2_23 = 0x4b000000;
  private static final float EXPONENT_BIAS = 0x1p23f + 127f;
  private static final float LN_2 = 0.6931472f;
  private static final float ROOT_2 = 1.4142135f;
  private static final float PI = 3.1415927f;
  private static final float S3 = -1f / 6;
  private static final float S5 = 1f / 120;
  private static final float S7 = -1f / 5040;
  private static final float S9 = 1f / 362_880;
  private static final float S11 = -1f / 39_916_800;
  private static final float C2 = -1f / 2;
  private static final float C4 = 1f / 24;
  private static final float C6 = -1f / 720;
  private static final float C8 = 1f / 40_320;
  private static final float C10 = -1f / 3_628_800;
  private static final float C12 = 1f / 479_001_600;

  private RandomLoops() {}

  /**
   * The bits of floats in [1, 2), evenly spread, that are a function of (key, counter): two rounds
   * of multiply and shift (Wellons, Prospecting for hash functions, 2018), half of the key before
   * each.
   *
   * @param counters a multiple of {@link #GOLDEN} for each place
   * @param first the same multiple for the first place
   */
  public static void random(int[] counters, int first, long key, int[] bits, int n) {
    int start = first + (int) key;
    int middle = (int) (key >>> Integer.SIZE);
    for (int i = 0; i < n; i++) {
      int x = counters[i] + start;
      x ^= x >>> 16;
      x *= 0x7feb352d;
      x ^= x >>> 15;
      x ^= middle;
      x *= 0x846ca68b;
      x ^= x >>> 16;
      bits[i] = (x >>> MANTISSA_SHIFT) | EXPONENT_OF_ONE;
    }
  }

  /** x ← 1 where p > u − 1, else 0, without a branch: all differences are multiples of 2⁻²³. */
  public static void draw(float[] x, float[] p, float[] u, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = Math.max(0f, Math.min(1f, (p[i] + 1f - u[i]) * 0x1p30f));
    }
  }

  /** y ← x where u − 1 ≥ p, else 0; without a branch. */
  public static void mask(float[] y, float[] x, float[] u, float p, int n) {
    for (int i = 0; i < n; i++) {
      // u − 1 is a multiple of 2⁻²³ and p is not below it by less than 2⁻³⁰ unless they are equal.
      y[i] = x[i] * Math.max(0f, Math.min(1f, (u[i] - 1f - p) * 0x1p60f + 1f));
    }
  }

  /** y ← 0 where u − 1 < p, 1 where 2 − u ≤ p, else x; without a branch. */
  public static void saltAndPepper(float[] y, float[] x, float[] u, float p, int n) {
    for (int i = 0; i < n; i++) {
      float notPepper = Math.max(0f, Math.min(1f, (u[i] - 1f - p) * 0x1p60f + 1f));
      float salt = Math.max(0f, Math.min(1f, (p - (2f - u[i])) * 0x1p60f + 1f));
      y[i] = x[i] * (notPepper - salt) + salt;
    }
  }

  /** u ← 2 − u: from [1, 2) to (0, 1]. */
  public static void fromTwo(float[] u, int n) {
    for (int i = 0; i < n; i++) {
      u[i] = 2f - u[i];
    }
  }

  /**
   * Takes the bits of a positive float apart: leaves those of its fraction in [1, 2), and puts
   * those of 2²³ + its exponent + 127 beside them.
   */
  public static void exponents(int[] bits, int[] exponents, int n) {
    for (int i = 0; i < n; i++) {
      exponents[i] = (bits[i] >>> EXPONENT_SHIFT) | BITS_OF_2_23;
      bits[i] = (bits[i] & MANTISSA) | EXPONENT_OF_ONE;
    }
  }

  /**
   * m ← √(−2 ln u) for u = m 2ᵉ: ln m = ½ ln 2 + 2 artanh s, s = (m − √2) / (m + √2), by four terms
   * of its series; ln u is wrong by at most 10⁻⁷.
   *
   * @param m in [1, 2)
   * @param e 2²³ + 127 + e
   */
  public static void radius(float[] m, float[] e, int n) {
    for (int i = 0; i < n; i++) {
      float s = (m[i] - ROOT_2) / (m[i] + ROOT_2);
      float z = s * s;
      float artanh = s * (1f + z * (1f / 3 + z * (1f / 5 + z * (1f / 7))));
      m[i] = 2f * artanh + LN_2 * (e[i] - EXPONENT_BIAS + 0.5f);
    }
    for (int i = 0; i < n; i++) {
      m[i] = (float) Math.sqrt(Math.max(0f, -2f * m[i]));
    }
  }

  /**
   * x ← r cos 2πu, and in the second half r sin 2πu: sine and cosine of half the angle by their
   * Taylor series, wrong by at most 10⁻⁷.
   *
   * @param u in [1, 2), half numbers; overwritten
   * @param t half numbers, overwritten
   * @param n as many as half the numbers twice, or one less
   */
  public static void normal(float[] x, float[] r, float[] u, float[] t, int half, int n) {
    for (int i = 0; i < half; i++) {
      float angle = PI * (u[i] - 1.5f);
      float z = angle * angle;
      t[i] = angle * (1f + z * (S3 + z * (S5 + z * (S7 + z * (S9 + z * S11)))));
      u[i] = 1f + z * (C2 + z * (C4 + z * (C6 + z * (C8 + z * (C10 + z * C12)))));
    }
    for (int i = 0; i < half; i++) {
      x[i] = r[i] * (1f - 2f * t[i] * t[i]);
    }
    for (int i = 0; i < half; i++) {
      t[i] = r[i] * 2f * t[i] * u[i];
    }
    System.arraycopy(t, 0, x, half, n - half);
  }
}

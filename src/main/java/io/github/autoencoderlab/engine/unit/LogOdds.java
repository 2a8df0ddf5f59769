package io.github.autoencoderlab.engine.unit;

/** log p/(1−p): the input at which a logistic unit is at p. */
public final class LogOdds {
  /** A pixel that is never white must not start at minus infinity. */
  private static final float LEAST = 0.01f;

  private LogOdds() {}

  /**
   * Biases that give independent logistic units these means, which count as at least 0.01 and at
   * most 0.99; in a new array.
   */
  public static float[] of(float[] mean) {
    float[] odds = new float[mean.length];
    for (int i = 0; i < odds.length; i++) {
      float p = Math.min(1 - LEAST, Math.max(LEAST, mean[i]));
      odds[i] = (float) Math.log(p / (1 - p));
    }
    return odds;
  }
}

package io.github.autoencoderlab.engine.rbm;

/**
 * How an estimate of a gradient differs from the exact one, when its noise is taken off.
 *
 * @param angle between both, in degrees from 0 to 180: below 90 a small step in the estimate's
 *     direction still raises the likelihood
 * @param length of the estimate over the length of the exact gradient
 * @param noise the angle that noise alone makes, in degrees from 0 to 90: what is below it cannot
 *     be told from 0
 */
public record GradientComparison(double angle, double length, double noise) {
  /**
   * Compares all parameters, W, b and c, as one vector.
   *
   * <p>Noise n is as good as perpendicular to everything else: |g|² = |ĝ|² − |n|².
   *
   * @return angle and length are not numbers if either gradient is zero or nothing but noise
   */
  public static GradientComparison of(RbmGradient exact, GradientEstimate estimate) {
    double length = exact.length();
    double noisy = estimate.gradient().length();
    double true2 = noisy * noisy - estimate.noise() * estimate.noise();
    double own = true2 > 0 ? Math.sqrt(true2) : Double.NaN;
    double cosine = exact.dot(estimate.gradient()) / (length * own);
    double angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
    double noise = Math.atan2(estimate.noise(), true2 > 0 ? own : 0);
    return new GradientComparison(Math.toDegrees(angle), own / length, Math.toDegrees(noise));
  }

  /** Whether there is more than noise. */
  public boolean known() {
    return Double.isFinite(angle) && Double.isFinite(length);
  }
}

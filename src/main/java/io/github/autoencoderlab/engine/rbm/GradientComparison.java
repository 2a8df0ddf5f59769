package io.github.autoencoderlab.engine.rbm;

/**
 * How an estimate of a gradient differs from the exact one.
 *
 * @param angle between both, in degrees from 0 to 180: below 90 a small step in the estimate's
 *     direction still raises the likelihood
 * @param length of the estimate over the length of the exact gradient
 */
public record GradientComparison(double angle, double length) {
  private static final double STRAIGHT = 180;

  /** Compares all parameters, W, b and c, as one vector; not a number if either is zero. */
  public static GradientComparison of(RbmGradient exact, RbmGradient estimate) {
    double length = exact.length();
    double cosine = exact.dot(estimate) / (length * estimate.length());
    double angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
    return new GradientComparison(angle * STRAIGHT / Math.PI, estimate.length() / length);
  }
}

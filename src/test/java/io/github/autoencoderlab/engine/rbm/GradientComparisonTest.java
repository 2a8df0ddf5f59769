package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Randomness;
import org.junit.jupiter.api.Test;

class GradientComparisonTest {
  private static final int VISIBLE = 4;
  private static final int HIDDEN = 3;
  private static final int CHAINS = 100_000;

  private final Rbm rbm = BruteForce.machine(VISIBLE, HIDDEN, 2, 2);
  private final float[] data = {1, 1, 0, 0, 0, 0, 1, 1};
  private final RbmGradient exact = new ExactRbm(rbm).gradient(data);

  @Test
  void gradientComparedWithItselfIsTheSame() {
    GradientComparison same = GradientComparison.of(exact, new GradientEstimate(exact, 0));
    assertEquals(0, same.angle(), 1e-5);
    assertEquals(1, same.length(), 1e-12);
  }

  @Test
  void angleAndLengthAreThoseOfGeometry() {
    RbmGradient east = vector(2, 0);
    assertEquals(90, GradientComparison.of(east, gradient(0, 1)).angle(), 1e-9);
    assertEquals(0.5, GradientComparison.of(east, gradient(0, 1)).length(), 1e-9);
    assertEquals(180, GradientComparison.of(east, gradient(-6, 0)).angle(), 1e-9);
    assertEquals(3, GradientComparison.of(east, gradient(-6, 0)).length(), 1e-9);
    assertEquals(45, GradientComparison.of(east, gradient(1, 1)).angle(), 1e-6);
  }

  private static RbmGradient vector(float b, float c) {
    return new RbmGradient(new float[] {0}, new float[] {b}, new float[] {c});
  }

  private static GradientEstimate gradient(float b, float c) {
    return new GradientEstimate(vector(b, c), 0);
  }

  @Test
  void noiseIsTakenOffAndNamed() {
    // East by 4 with noise of 3 to the north is 5 long; without it it is as exact as can be.
    GradientEstimate noisy = new GradientEstimate(vector(4, 3), 3);
    GradientComparison comparison = GradientComparison.of(vector(2, 0), noisy);
    assertEquals(0, comparison.angle(), 1e-6);
    assertEquals(2, comparison.length(), 1e-9);
    assertEquals(Math.toDegrees(Math.atan2(3, 4)), comparison.noise(), 1e-9);
  }

  @Test
  void nothingIsKnownOfWhatIsOnlyNoise() {
    GradientComparison comparison =
        GradientComparison.of(vector(2, 0), new GradientEstimate(vector(1, 1), 2));
    assertFalse(comparison.known());
    assertEquals(90, comparison.noise());
  }

  @Test
  void noiseIsAboutThatOfManyEstimates() {
    RbmGradient truth = new ExactContrastive(rbm, data).after(2).gradient();
    double squares = 0;
    double stated = 0;
    int estimates = 40;
    for (int n = 0; n < estimates; n++) {
      GradientEstimate estimate =
          new GradientEstimator(rbm, data, 1000, new Randomness(n)).contrastive(2, 0);
      squares += Math.pow(estimate.gradient().plus(-1, truth).length(), 2) / estimates;
      stated += estimate.noise() * estimate.noise() / estimates;
    }
    // Some twenty parameters, forty times: a tenth of the variance.
    assertEquals(1, stated / squares, 0.3);
  }

  @Test
  void biasOfContrastiveDivergenceShrinksWithItsChain() {
    GradientEstimator estimator = estimator();
    double cd1 = angle(estimator.contrastive(1, 0));
    double cd5 = angle(estimator.contrastive(5, 1));
    double cd50 = angle(estimator.contrastive(50, 2));
    String angles = "CD-1 " + cd1 + "°, CD-5 " + cd5 + "°, CD-50 " + cd50 + "°";
    assertTrue(cd1 > cd5 && cd5 > cd50, angles);
    assertTrue(cd50 < noiseAngle(), angles);
  }

  @Test
  void contrastiveDivergenceIsShorterThanTheGradient() {
    GradientEstimate estimate = estimator().contrastive(1, 0);
    assertTrue(GradientComparison.of(exact, estimate).length() < 0.9);
  }

  @Test
  void persistentChainsLoseTheirBiasCallByCall() {
    GradientEstimator estimator = estimator();
    estimator.follow(1, 0);
    assertEquals(angle(estimator.contrastive(1, 0)), angle(estimator.persistent()), 1);
    for (int call = 1; call <= 60; call++) {
      estimator.follow(1, call);
    }
    double last = angle(estimator.persistent());
    assertTrue(last < noiseAngle(), "PCD-1 after 60 steps: " + last + "°");
  }

  @Test
  void chainsThatArePutBackGiveTheSameEstimate() {
    GradientEstimator estimator = estimator();
    estimator.follow(1, 0);
    float[] chains = estimator.chains();
    double before = angle(estimator.persistent());
    estimator.follow(5, 1);
    estimator.setChains(chains);
    assertEquals(before, angle(estimator.persistent()));
  }

  @Test
  void fewerChainsThanExamplesAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new GradientEstimator(rbm, data, 1, new Randomness(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new GradientEstimator(rbm, new float[3], 9, new Randomness(1)));
  }

  private GradientEstimator estimator() {
    return new GradientEstimator(rbm, data, CHAINS, new Randomness(5));
  }

  private double angle(GradientEstimate estimate) {
    return GradientComparison.of(exact, estimate).angle();
  }

  /**
   * 19 parameters, each with a standard error of at most 0.5/√N; twice that, against the length.
   */
  private double noiseAngle() {
    int parameters = VISIBLE * HIDDEN + VISIBLE + HIDDEN;
    double noise = 2 * Math.sqrt(parameters) * 0.5 / Math.sqrt(CHAINS);
    return Math.toDegrees(Math.atan(noise / exact.length()));
  }
}

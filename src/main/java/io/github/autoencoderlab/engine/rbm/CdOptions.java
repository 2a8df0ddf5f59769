package io.github.autoencoderlab.engine.rbm;

/**
 * How contrastive divergence learns.
 *
 * @param learningRate ε, above 0; 0.05 serves for digits, a tenth of it once the picture is there
 * @param gibbsSteps k, at least 1; more is nearer to the likelihood and slower
 * @param momentum μ, in [0, 1); 0.5 at first, 0.9 when the error falls steadily
 * @param weightDecay λ, at least 0, on W only; 0.0001 to 0.001 keeps weights readable
 * @param persistent whether the chain goes on from the v* of the step before instead of starting at
 *     the data: PCD (Tieleman 2008), which wants a smaller ε than CD
 * @param drawn whether v* is drawn from p(v*|h), as on the slide; if not, v* is p(v*|h) itself,
 *     which has less noise and suits data that are no 0/1 (Hinton 2010, section 3.2)
 */
public record CdOptions(
    double learningRate,
    int gibbsSteps,
    double momentum,
    double weightDecay,
    boolean persistent,
    boolean drawn) {
  public CdOptions {
    require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
    require(gibbsSteps >= 1, "gibbsSteps", gibbsSteps);
    require(momentum >= 0 && momentum < 1, "momentum", momentum);
    require(weightDecay >= 0 && Double.isFinite(weightDecay), "weightDecay", weightDecay);
  }

  /** Options of CD-k, whose chain starts at the data. */
  public CdOptions(double learningRate, int gibbsSteps, double momentum, double weightDecay) {
    this(learningRate, gibbsSteps, momentum, weightDecay, false);
  }

  /** Options whose v* is drawn. */
  public CdOptions(
      double learningRate,
      int gibbsSteps,
      double momentum,
      double weightDecay,
      boolean persistent) {
    this(learningRate, gibbsSteps, momentum, weightDecay, persistent, true);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }
}

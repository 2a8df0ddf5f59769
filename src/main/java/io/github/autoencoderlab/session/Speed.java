package io.github.autoencoderlab.session;

/**
 * How fast to play.
 *
 * @param unit what is counted
 * @param perSecond above 0; infinity for as many as there can be
 */
public record Speed(Unit unit, double perSecond) {
  /** As fast as the machine can. */
  public static final Speed FASTEST = new Speed(Unit.STEP, Double.POSITIVE_INFINITY);

  /** What a speed counts: whole steps, or in slow motion their phases. */
  public enum Unit {
    STEP,
    PHASE
  }

  public Speed {
    if (!(perSecond > 0)) {
      throw new IllegalArgumentException("no speed of " + perSecond + " per second");
    }
  }

  /** So many whole steps a second. */
  public static Speed steps(double perSecond) {
    return new Speed(Unit.STEP, perSecond);
  }

  /** Slow motion: so many phases a second. */
  public static Speed phases(double perSecond) {
    return new Speed(Unit.PHASE, perSecond);
  }
}

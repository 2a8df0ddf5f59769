package io.github.autoencoderlab.session;

/**
 * How fast to play.
 *
 * @param unit what is counted
 * @param perSecond above 0; infinity for as many as there can be
 */
public record PlaySpeed(Unit unit, double perSecond) {
  /** As fast as the machine can, after a beginning that is slow enough to watch. */
  public static final PlaySpeed FASTEST = new PlaySpeed(Unit.STEP, Double.POSITIVE_INFINITY);

  /** What a speed counts: whole steps, or in slow motion their phases. */
  public enum Unit {
    STEP,
    PHASE
  }

  public PlaySpeed {
    if (!(perSecond > 0)) {
      throw new IllegalArgumentException("no speed of " + perSecond + " per second");
    }
  }

  /** So many whole steps a second. */
  public static PlaySpeed steps(double perSecond) {
    return new PlaySpeed(Unit.STEP, perSecond);
  }

  /** Slow motion: so many phases a second. */
  public static PlaySpeed phases(double perSecond) {
    return new PlaySpeed(Unit.PHASE, perSecond);
  }
}

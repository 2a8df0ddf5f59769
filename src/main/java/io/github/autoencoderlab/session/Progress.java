package io.github.autoencoderlab.session;

/**
 * How far a run is.
 *
 * @param step steps completed
 * @param epoch how often the data were gone through
 * @param imagesPerSecond lately; 0 before the first half second
 */
public record Progress(long step, double epoch, double imagesPerSecond) {
  /** Before the first step. */
  public static final Progress NONE = new Progress(0, 0, 0);
}

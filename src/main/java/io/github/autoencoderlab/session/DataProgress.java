package io.github.autoencoderlab.session;

/**
 * How far the reading or fetching of data is.
 *
 * @param name of the data
 * @param fetching whether they come from elsewhere
 * @param done bytes
 * @param total bytes; 0 if nobody knows
 */
public record DataProgress(String name, boolean fetching, long done, long total) {
  /** From 0 to 1; negative if nobody knows. */
  public double share() {
    return total <= 0 ? -1 : Math.min(1, (double) done / total);
  }
}

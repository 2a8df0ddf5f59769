package io.github.autoencoderlab.engine.rbm;

/**
 * How thoroughly annealed importance sampling looks.
 *
 * @param chains independent chains, at least 2; the error bar comes from their spread
 * @param temperatures inverse temperatures β between base and machine, at least 3; twice as many
 *     take twice as long and make the error bar smaller
 */
public record AisSchedule(int chains, int temperatures) {
  /** Ends of the three parts, and the share of the published temperatures up to each. */
  private static final double[] ENDS = {0, 0.5, 0.9, 1};

  private static final double[] SHARES = {0, 500 / 14_500.0, 4500 / 14_500.0, 1};

  /**
   * 100 chains, β = 0:.001:.5, .5:.0001:.9, .9:.00001:1 (the code of Salakhutdinov and Murray
   * 2008).
   */
  public static final AisSchedule PUBLISHED = new AisSchedule(100, 14_500);

  public AisSchedule {
    if (chains < 2 || temperatures < ENDS.length - 1) {
      throw new IllegalArgumentException(chains + " chains, " + temperatures + " temperatures");
    }
  }

  /** β number {@code k}, from 0 for k = 0 to 1 for k = {@link #temperatures}. */
  public double beta(int k) {
    double share = (double) k / temperatures;
    int part = 1;
    while (part < ENDS.length - 1 && share > SHARES[part]) {
      part++;
    }
    double within = (share - SHARES[part - 1]) / (SHARES[part] - SHARES[part - 1]);
    return ENDS[part - 1] + within * (ENDS[part] - ENDS[part - 1]);
  }
}

package io.github.autoencoderlab.engine.rbm;

/**
 * How a Gibbs chain may move.
 *
 * @param temperature T above 0: states have probability ∝ e^(−E/T), so the chain draws from σ(x/T);
 *     1 is the machine itself, more is bolder
 * @param clamped for each visible unit whether it keeps the value that it started with; empty if
 *     none does
 */
public record ChainRules(double temperature, boolean[] clamped) {
  /** The machine itself, nothing clamped. */
  public static final ChainRules FREE = new ChainRules(1, new boolean[0]);

  public ChainRules {
    if (!(temperature > 0 && Double.isFinite(temperature))) {
      throw new IllegalArgumentException("temperature cannot be " + temperature);
    }
  }
}

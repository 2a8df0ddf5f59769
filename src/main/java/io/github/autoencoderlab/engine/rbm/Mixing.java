package io.github.autoencoderlab.engine.rbm;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How slowly Gibbs chains forget where they were: autocorrelation against the lag in Gibbs steps,
 * about the mean over all chains and steps. Near 0 a chain is as good as a new one.
 *
 * @param lags in Gibbs steps, from 0
 * @param energy autocorrelation of E(v,h) at each lag
 * @param visible autocorrelation of v, covariances and variances summed over all units
 */
public record Mixing(int[] lags, double[] energy, double[] visible) {
  /** Is told how much is done and says whether to go on. */
  @FunctionalInterface
  public interface Watcher {
    /** Whether to go on after this share of the work, from 0 to 1. */
    boolean goesOn(double done);
  }

  /**
   * Lets chains walk and compares each state with those before it.
   *
   * @param chains where they are now counts as their start
   * @param skipped first steps that do not count
   * @param steps that count, more than the longest lag
   * @param lags ascending, from 0
   * @return nothing if the watcher did not want to go on
   */
  public static Optional<Mixing> of(
      GibbsChain chains, int skipped, int steps, int[] lags, Watcher watcher) {
    double[][] energies = new double[steps][];
    byte[][] states = new byte[steps][];
    for (int step = -skipped; step < steps; step++) {
      chains.advance();
      if (step >= 0) {
        energies[step] = chains.energy();
        states[step] = bytes(chains.drawn().toArray());
      }
      if (!watcher.goesOn((double) (step + skipped + 1) / (skipped + steps))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Mixing(lags, ofEnergies(energies, lags), ofStates(states, chains.visible(), lags)));
  }

  /** The first lag at which a correlation is below 1/e, if any is. */
  public OptionalInt forgotten(double[] correlation) {
    for (int n = 0; n < lags.length; n++) {
      if (correlation[n] < 1 / Math.E) {
        return OptionalInt.of(lags[n]);
      }
    }
    return OptionalInt.empty();
  }

  private static byte[] bytes(float[] binary) {
    byte[] bytes = new byte[binary.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) binary[i];
    }
    return bytes;
  }

  private static double[] ofEnergies(double[][] energies, int[] lags) {
    double mean =
        Arrays.stream(energies).flatMapToDouble(Arrays::stream).average().orElse(Double.NaN);
    double[] covariances = new double[lags.length];
    for (int n = 0; n < lags.length; n++) {
      double sum = 0;
      for (int step = lags[n]; step < energies.length; step++) {
        for (int chain = 0; chain < energies[step].length; chain++) {
          sum += (energies[step][chain] - mean) * (energies[step - lags[n]][chain] - mean);
        }
      }
      covariances[n] = sum / (energies.length - lags[n]);
    }
    return overFirst(covariances);
  }

  /** Binary states: Σᵢ ⟨vᵢ vᵢ'⟩ − Σᵢ ⟨vᵢ⟩², by counting where both are on. */
  private static double[] ofStates(byte[][] states, int visible, int[] lags) {
    double square = squareOfMean(states, visible);
    int chains = states[0].length / visible;
    double[] covariances = new double[lags.length];
    for (int n = 0; n < lags.length; n++) {
      long both = 0;
      for (int step = lags[n]; step < states.length; step++) {
        both += inCommon(states[step], states[step - lags[n]]);
      }
      covariances[n] = (double) both / ((states.length - lags[n]) * (long) chains) - square;
    }
    return overFirst(covariances);
  }

  private static double squareOfMean(byte[][] states, int visible) {
    long[] on = new long[visible];
    for (byte[] state : states) {
      for (int at = 0; at < state.length; at++) {
        on[at % visible] += state[at];
      }
    }
    double count = (double) states.length * states[0].length / visible;
    return Arrays.stream(on).mapToDouble(one -> one / count * (one / count)).sum();
  }

  private static int inCommon(byte[] one, byte[] other) {
    int both = 0;
    for (int at = 0; at < one.length; at++) {
      both += one[at] & other[at];
    }
    return both;
  }

  private static double[] overFirst(double[] covariances) {
    return Arrays.stream(covariances).map(one -> one / covariances[0]).toArray();
  }
}

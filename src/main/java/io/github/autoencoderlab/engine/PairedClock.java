package io.github.autoencoderlab.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * Times two works by turns, a moment each, so that what else the machine does slows down both; the
 * pair with the median ratio counts.
 */
public final class PairedClock {
  private static final int PAIRS = 9;
  private static final int SETTLE = 3;

  private final double seconds;

  /** Moments of this length. */
  public PairedClock(double seconds) {
    this.seconds = seconds;
  }

  /**
   * Times of both in the pair with the median ratio.
   *
   * @param one the first work, and how it is run
   * @param other the second
   */
  public Pair time(Moment one, Moment other) {
    // The compiler replaces code that runs often in several rounds.
    for (int round = 0; round < SETTLE; round++) {
      one.seconds(seconds);
    }
    Pair[] pairs = new Pair[PAIRS];
    for (int n = 0; n < PAIRS; n++) {
      pairs[n] = new Pair(one.seconds(seconds), other.seconds(seconds));
    }
    Arrays.sort(pairs, Comparator.comparingDouble(pair -> pair.one() / pair.other()));
    return pairs[PAIRS / 2];
  }

  /** Seconds a call. */
  public record Pair(double one, double other) {}

  /** Calls something for about so many seconds and says how many seconds a call took. */
  @FunctionalInterface
  public interface Moment {
    double seconds(double about);
  }

  /** Calls a work again and again. */
  public static Moment repeating(Runnable work) {
    return about -> {
      long start = System.nanoTime();
      long least = (long) (about * TimeUnit.SECONDS.toNanos(1));
      long calls = 0;
      long passed = 0;
      while (passed < least) {
        work.run();
        calls++;
        passed = System.nanoTime() - start;
      }
      return (double) passed / TimeUnit.SECONDS.toNanos(1) / calls;
    };
  }
}

package io.github.autoencoderlab.engine.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Times several works by turns, a moment each, so that what else the machine does slows down all of
 * them alike.
 */
final class TurnClock {
  private static final int ROUNDS = 9;
  private static final int SETTLE = 3;
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final double seconds;

  /** Moments of this length. */
  TurnClock(double seconds) {
    this.seconds = seconds;
  }

  /**
   * What a call costs.
   *
   * @param seconds by the clock on the wall
   * @param processorSeconds of all threads of this process together; Linux counts them in steps of
   *     10 ms
   */
  record Cost(double seconds, double processorSeconds) {}

  /** Calls something for about so many seconds and says what a call cost. */
  @FunctionalInterface
  interface Moment {
    Cost cost(double about);
  }

  /**
   * What a call of each work costs, round by round.
   *
   * @param works the first is the one that Java's compiler has to see often before it counts
   */
  List<List<Cost>> rounds(List<Moment> works) {
    for (int round = 0; round < SETTLE; round++) {
      works.get(0).cost(seconds);
    }
    List<List<Cost>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(works.stream().map(work -> work.cost(seconds)).toList());
    }
    return rounds;
  }

  /** Calls a work again and again. */
  static Moment repeating(Runnable work) {
    return about -> {
      long start = System.nanoTime();
      long processorStart = processorNanos();
      long calls = 0;
      long passed = 0;
      while (passed < about * NANOS) {
        work.run();
        calls++;
        passed = System.nanoTime() - start;
      }
      long processor = processorNanos() - processorStart;
      return new Cost(passed / NANOS / calls, processor / NANOS / calls);
    };
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}

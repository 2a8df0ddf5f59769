package io.github.autoencoderlab.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.bytedeco.javacpp.Pointer;

/** Checks by the counters of the heap and of memory off it that learning takes none. */
public final class MemoryCounters {
  private static final int STEPS = 1000;
  private static final int ROUNDS = 5;
  private static final long OF_THE_MACHINE = 2_000;

  private MemoryCounters() {}

  /** Requires that a thousand steps take no memory once the first few hundred are done. */
  public static void stayFlat(Runnable step) {
    for (int n = 0; n < 300; n++) {
      step.run();
    }
    long offHeap = Pointer.totalBytes();
    long least = Long.MAX_VALUE;
    long before = onHeap();
    long bound = onHeap() - before + OF_THE_MACHINE;
    // The compiler takes some when it replaces code: not in each of several rounds.
    for (int round = 0; round < ROUNDS && least > bound; round++) {
      long heap = onHeap();
      for (int n = 0; n < STEPS; n++) {
        step.run();
      }
      least = Math.min(least, onHeap() - heap);
    }
    assertTrue(least <= bound, least + " bytes, not within " + bound);
    // What others have dropped may be freed meanwhile.
    long taken = Pointer.totalBytes() - offHeap;
    assertTrue(taken <= 0, taken + " bytes off the heap");
  }

  /** Bytes that the engine's threads, the calling one among them, have ever taken on the heap. */
  private static long onHeap() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t == Thread.currentThread() || t.getName().startsWith("engine-"))
        .mapToLong(t -> threads.getThreadAllocatedBytes(t.getId()))
        .sum();
  }
}

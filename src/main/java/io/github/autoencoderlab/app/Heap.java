package io.github.autoencoderlab.app;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;

/**
 * Keeps the memory of Java's objects near what the program needs: a window that learns makes much
 * garbage, of which Java would let gigabytes lie about on a large machine.
 */
final class Heap {
  /**
   * What most lessons need with their past is half of this; the window itself takes as much more.
   */
  private static final long ENOUGH = 400L << 20;

  private static final long REST = TimeUnit.MINUTES.toNanos(1);

  private Heap() {}

  /** From now on, as long as the program runs. */
  static void keepSmall() {
    HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    try {
      vm.setVMOption("MinHeapFreeRatio", "10");
      vm.setVMOption("MaxHeapFreeRatio", "20");
    } catch (IllegalArgumentException e) {
      System.getLogger(Heap.class.getName()).log(System.Logger.Level.DEBUG, "not this machine", e);
    }
    AtomicLong last = new AtomicLong(System.nanoTime());
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (news, nothing) -> shrink(last),
            news ->
                news.getType()
                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
            null);
      }
    }
  }

  /** Only a full collection gives the system back what small ones have emptied. */
  private static void shrink(AtomicLong last) {
    Runtime java = Runtime.getRuntime();
    long held = java.totalMemory();
    boolean mostlyEmpty = held > ENOUGH && 2 * (held - java.freeMemory()) < held;
    if (mostlyEmpty && System.nanoTime() - last.get() > REST) {
      last.set(System.nanoTime());
      System.gc();
    }
  }
}

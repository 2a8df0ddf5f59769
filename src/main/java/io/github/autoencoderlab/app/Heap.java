package io.github.autoencoderlab.app;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import io.github.autoencoderlab.engine.array.NativeMemory;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the memory of the process near what the program needs. A window that learns makes much
 * garbage, of which Java would let gigabytes lie about on a large machine; and the arrays of runs
 * that are gone are freed only when Java collects the objects that held them.
 */
final class Heap implements NotificationListener {
  /** Most lessons need less, with their past, the window and the libraries. */
  private static final long ENOUGH = 600L << 20;

  private static final long REST = TimeUnit.SECONDS.toNanos(10);
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(3);

  /** Of what was left by the last full collection: so much more is worth another one. */
  private static final double GROWTH = 1.2;

  private long collected = System.nanoTime();
  private long gaveBack = collected;
  private long left;

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
    Heap heap = new Heap();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            heap,
            news ->
                news.getType()
                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
            null);
      }
    }
  }

  /** Looks after each collection; only a full one gives back what small ones have emptied. */
  @Override
  public synchronized void handleNotification(Notification news, @Nullable Object nothing) {
    long now = System.nanoTime();
    if (now - gaveBack < BETWEEN || NativeMemory.resident() < ENOUGH) {
      return;
    }
    NativeMemory.giveBack();
    long held = NativeMemory.resident();
    left = Math.min(left, held);
    if (held > ENOUGH && held > GROWTH * left && now - collected > REST) {
      System.gc();
      // Arrays are freed by a thread of their own: what they leave goes the next time.
      left = NativeMemory.resident();
      collected = System.nanoTime();
    }
    gaveBack = System.nanoTime();
  }
}

package io.github.autoencoderlab.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** The memory of Java's objects. */
final class Heap {
  private Heap() {}

  /**
   * Gives memory back to the system soon: a window that learns makes much garbage, of which Java
   * would let more than a gigabyte lie about.
   */
  static void keepSmall() {
    HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    try {
      vm.setVMOption("MinHeapFreeRatio", "10");
      vm.setVMOption("MaxHeapFreeRatio", "20");
    } catch (IllegalArgumentException e) {
      System.getLogger(Heap.class.getName()).log(System.Logger.Level.DEBUG, "not this machine", e);
    }
  }
}

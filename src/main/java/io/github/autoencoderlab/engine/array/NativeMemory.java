package io.github.autoencoderlab.engine.array;

import org.bytedeco.javacpp.Pointer;

/** The memory of this process, of which arrays take most outside Java's heap. */
public final class NativeMemory {
  /** Before, asking JavaCPP would load it, which another thread may be about to do: they block. */
  private static volatile boolean loaded;

  private NativeMemory() {}

  /** There are arrays, so JavaCPP is loaded. */
  static void nowLoaded() {
    loaded = true;
  }

  /** Bytes that the process holds, its Java heap included; 0 before there was any array. */
  public static long resident() {
    return loaded ? Pointer.physicalBytes() : 0;
  }

  /**
   * Gives the system back what arrays have left behind that nobody needs any more. The C library
   * keeps it otherwise, for each thread apart: a gigabyte after an hour of changing lessons.
   */
  public static void giveBack() {
    if (loaded) {
      Pointer.trimMemory();
    }
  }
}

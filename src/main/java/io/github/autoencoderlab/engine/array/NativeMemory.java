package io.github.autoencoderlab.engine.array;

import org.bytedeco.javacpp.Pointer;

/** The memory of this process, of which arrays take most outside Java's heap. */
public final class NativeMemory {
  private NativeMemory() {}

  /** Bytes that the process holds, its Java heap included. */
  public static long resident() {
    return Pointer.physicalBytes();
  }

  /**
   * Gives the system back what arrays have left behind that nobody needs any more. The C library
   * keeps it otherwise, for each thread apart: a gigabyte after an hour of changing lessons.
   */
  public static void giveBack() {
    Pointer.trimMemory();
  }
}

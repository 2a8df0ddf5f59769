package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;

/** The memory that is left for data. */
final class Room {
  /** The longest array that every JVM makes. */
  private static final long LONGEST = Integer.MAX_VALUE - 16;

  private static final double MEGABYTE = 1e6;

  private Room() {}

  /**
   * Refuses what does not fit, before memory is taken for it.
   *
   * @param name the file that needs it
   * @param shape what it holds, for the message
   * @param bytes of one array
   */
  static void need(String name, String shape, long bytes) throws DataException {
    need(name, shape, bytes, bytes);
  }

  /**
   * The same for several arrays.
   *
   * @param longest bytes of the longest of them
   * @param bytes of all of them
   */
  static void need(String name, String shape, long longest, long bytes) throws DataException {
    if (longest <= LONGEST && bytes <= free()) {
      return;
    }
    // What looks taken may be what the data set before has left behind.
    System.gc();
    long free = longest <= LONGEST ? free() : Math.min(LONGEST, free());
    if (bytes > free) {
      throw new DataException(
          "data.tooLarge", name, shape, Math.ceil(bytes / MEGABYTE), Math.floor(free / MEGABYTE));
    }
  }

  /** Bytes that the heap can still give; a little is left to the rest of the program. */
  private static long free() {
    Runtime runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    return free - free / 8;
  }
}

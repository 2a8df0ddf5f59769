package io.github.autoencoderlab.data;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Counts the bytes of long work and calls it off; both from any thread. */
public final class Watch {
  private final Runnable told;
  private volatile boolean cancelled;
  private volatile long done;
  private volatile long total;

  /** A watch that others look at when they like. */
  public Watch() {
    this(() -> {});
  }

  /**
   * A watch that also tells of new numbers.
   *
   * @param told run by the thread that works, after each {@link #set}
   */
  public Watch(Runnable told) {
    this.told = told;
  }

  /** Calls the work off: it ends at its next bytes. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether the work was called off. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** Bytes that have passed. */
  public long done() {
    return done;
  }

  /** Bytes that will pass in all, as far as is known; 0 if nothing is known. */
  public long total() {
    return total;
  }

  /** Sets how many bytes have passed and how many there will be. */
  public void set(long passed, long inAll) {
    done = passed;
    total = inAll;
    told.run();
  }

  /**
   * Counts bytes that have passed; by the one thread that works.
   *
   * @throws IOException if the work was called off
   */
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts, the others look
  public void passed(long bytes) throws IOException {
    if (cancelled) {
      throw new InterruptedIOException("called off");
    }
    done += bytes;
  }
}

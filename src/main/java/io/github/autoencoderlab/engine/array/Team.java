package io.github.autoencoderlab.engine.array;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that compute: one for each processor, the calling thread among them.
 *
 * <p>Work is cut into blocks and every thread takes the next one when it has finished its last, so
 * that a thread which the screen's painter has pushed aside does not hold up the rest. Blocks write
 * to different places, so who takes which does not change the result.
 */
public final class Team {
  private static final long SPIN = TimeUnit.MICROSECONDS.toNanos(20);
  private static final long PATIENCE = TimeUnit.MICROSECONDS.toNanos(300);
  private static final long NAP = TimeUnit.MICROSECONDS.toNanos(20);

  /** The next block of a round that takes no more helpers. */
  private static final int CLOSED = Integer.MAX_VALUE;

  private final ReentrantLock busy = new ReentrantLock();
  private final Helper[] helpers;

  /** The round in the upper half and its next block in the lower, so that both change at once. */
  private final AtomicLong ticket = new AtomicLong(CLOSED);

  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile IntConsumer work = Team::nothing;
  private volatile int blocks;
  private volatile int threads;

  Team(int threads) {
    this.threads = threads;
    helpers = new Helper[threads - 1];
    for (int n = 0; n < helpers.length; n++) {
      helpers[n] = new Helper(n + 1);
      helpers[n].start();
    }
  }

  /** The team of this process. */
  public static Team shared() {
    return Shared.TEAM;
  }

  private static final class Shared {
    private static final Team TEAM = new Team(Runtime.getRuntime().availableProcessors());
  }

  /** Threads that work, the calling one among them. */
  public int threads() {
    return threads;
  }

  /** Lets only some of the threads work, at least 1. */
  public void setThreads(int most) {
    threads = Math.max(1, Math.min(most, helpers.length + 1));
  }

  /**
   * Does the work of every block and returns when all is done; takes no memory. When the team works
   * for another thread or for an outer block already, the caller does all of it.
   *
   * @throws RuntimeException what a block has thrown, after all blocks have ended
   */
  public void run(int count, IntConsumer what) {
    boolean shared = count > 1 && threads > 1 && !busy.isHeldByCurrentThread() && busy.tryLock();
    if (!shared) {
      alone(count, what);
      return;
    }
    Throwable cause;
    try {
      share(count, what);
      cause = failure.getAndSet(null);
    } finally {
      busy.unlock();
    }
    complain(cause);
  }

  private static void alone(int count, IntConsumer what) {
    Throwable cause = null;
    for (int block = 0; block < count; block++) {
      try {
        what.accept(block);
      } catch (RuntimeException | Error e) {
        cause = cause == null ? e : cause;
      }
    }
    complain(cause);
  }

  private void share(int count, IntConsumer what) {
    open(count, what);
    for (Helper helper : helpers) {
      helper.wake();
    }
    help();
    long since = System.nanoTime();
    while (ended.get() < count) {
      pause(System.nanoTime() - since);
    }
    work = Team::nothing;
  }

  private static void nothing(int block) {}

  /** A helper late from the last round finds this one closed until it is complete. */
  private void open(int count, IntConsumer what) {
    long round = ((ticket.get() >>> Integer.SIZE) + 1) << Integer.SIZE;
    ticket.set(round | CLOSED);
    ended.set(0);
    work = what;
    blocks = count;
    ticket.set(round);
  }

  private boolean isOpen() {
    return (int) ticket.get() < blocks;
  }

  /** Takes block after block until none is left. */
  private void help() {
    while (true) {
      long now = ticket.get();
      int block = (int) now;
      IntConsumer what = work;
      if (block >= blocks) {
        return;
      }
      if (ticket.compareAndSet(now, now + 1)) {
        run(what, block);
      }
    }
  }

  private void run(IntConsumer what, int block) {
    try {
      what.accept(block);
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
    ended.incrementAndGet();
  }

  private static void complain(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Spinning alone would burn the core that a pushed-aside thread could finish its block on. */
  @SuppressWarnings("ThreadPriorityCheck") // the hint is for the painter; nothing relies on it
  private static void pause(long waited) {
    if (waited < SPIN) {
      Thread.onSpinWait();
    } else if (waited < PATIENCE) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(NAP);
    }
  }

  private final class Helper extends Thread {
    private final int place;
    private volatile boolean asleep;
    private long since = System.nanoTime();

    Helper(int place) {
      super("engine-" + place);
      this.place = place;
      setDaemon(true);
    }

    @Override
    public void run() {
      while (true) {
        if (wanted()) {
          help();
          since = System.nanoTime();
        } else {
          rest();
        }
      }
    }

    private boolean wanted() {
      return place < threads && isOpen();
    }

    private void rest() {
      long waited = System.nanoTime() - since;
      if (waited < PATIENCE) {
        pause(waited);
      } else {
        sleep();
      }
    }

    private void sleep() {
      asleep = true;
      if (!wanted()) {
        LockSupport.park(Team.this);
      }
      asleep = false;
      since = System.nanoTime();
    }

    void wake() {
      if (asleep && place < threads) {
        LockSupport.unpark(this);
      }
    }
  }
}

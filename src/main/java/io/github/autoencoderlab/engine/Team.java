package io.github.autoencoderlab.engine;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
final class Team {
  private static final long SPIN = TimeUnit.MICROSECONDS.toNanos(20);
  private static final long PATIENCE = TimeUnit.MICROSECONDS.toNanos(300);
  private static final long NAP = TimeUnit.MICROSECONDS.toNanos(20);

  private final ReentrantLock busy = new ReentrantLock();
  private final Helper[] helpers;
  private volatile @Nullable Job current;
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
  static Team shared() {
    return Shared.TEAM;
  }

  private static final class Shared {
    private static final Team TEAM = new Team(Runtime.getRuntime().availableProcessors());
  }

  /** Threads that work, the calling one among them. */
  int threads() {
    return threads;
  }

  /** Lets only some of the threads work, at least 1. */
  void setThreads(int most) {
    threads = Math.max(1, Math.min(most, helpers.length + 1));
  }

  /**
   * Does the work of every block and returns when all is done. When the team works for another
   * thread already, the caller does all of it.
   *
   * @throws RuntimeException what a block has thrown, after all blocks have ended
   */
  void run(int blocks, IntConsumer work) {
    Job job = new Job(blocks, work);
    if (blocks > 1 && threads > 1 && busy.tryLock()) {
      try {
        share(job);
      } finally {
        busy.unlock();
      }
    } else {
      job.help();
    }
    job.complain();
  }

  private void share(Job job) {
    current = job;
    for (Helper helper : helpers) {
      helper.wake();
    }
    job.help();
    long since = System.nanoTime();
    while (!job.done()) {
      pause(System.nanoTime() - since);
    }
    current = null;
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
        Job job = work();
        if (job != null) {
          job.help();
          since = System.nanoTime();
        } else {
          rest();
        }
      }
    }

    private @Nullable Job work() {
      Job job = current;
      return job != null && place < threads && job.open() ? job : null;
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
      if (work() == null) {
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

  /** Blocks to be taken one by one. */
  private static final class Job {
    private final int blocks;
    private final IntConsumer work;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Job(int blocks, IntConsumer work) {
      this.blocks = blocks;
      this.work = work;
    }

    boolean open() {
      return taken.get() < blocks;
    }

    boolean done() {
      return ended.get() == blocks;
    }

    void help() {
      for (int block = taken.getAndIncrement(); block < blocks; block = taken.getAndIncrement()) {
        try {
          work.accept(block);
        } catch (RuntimeException | Error e) {
          failure.compareAndSet(null, e);
        }
        ended.incrementAndGet();
      }
    }

    void complain() {
      Throwable cause = failure.get();
      if (cause instanceof Error error) {
        throw error;
      }
      if (cause instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}

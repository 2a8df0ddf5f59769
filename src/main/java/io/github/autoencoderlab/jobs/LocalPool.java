package io.github.autoencoderlab.jobs;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Processes that work through jobs, so many at a time. What is done is left alone: a pool that was
 * stopped, by whatever, is begun again by the same command. A process ends by itself soon after the
 * pool that has begun it is gone ({@link #requirePool}).
 */
public final class LocalPool {
  private static final long LOOK_MILLISECONDS = 100;

  private final Program program;
  private final int workers;

  /** A pool of so many processes at a time, at least 1, which share this machine's processors. */
  public LocalPool(Program program, int workers) {
    this.program = program;
    this.workers = workers;
  }

  /** Is told what becomes of jobs. */
  public interface News {
    /** A process has begun. */
    void begun(Job job);

    /** A job was done by a process that took so many seconds. */
    void done(Job job, double seconds);

    /** A process ended without its file; what it said is in the log. */
    void failed(Job job, int status, Path log);
  }

  /** How it ended: how many jobs had been done before, were done now, and have failed. */
  public record Outcome(int before, int done, int failed) {}

  /** Works through all jobs that are not done. */
  public Outcome run(List<Job> jobs, News news) throws IOException, InterruptedException {
    Deque<Job> waiting = new ArrayDeque<>(jobs.stream().filter(job -> !job.isDone()).toList());
    int before = jobs.size() - waiting.size();
    List<Worker> working = new ArrayList<>();
    int done = 0;
    int failed = 0;
    try {
      while (!waiting.isEmpty() || !working.isEmpty()) {
        while (working.size() < workers && !waiting.isEmpty()) {
          Worker worker = begin(waiting.remove());
          working.add(worker);
          news.begun(worker.job);
        }
        for (Worker ended : ended(working)) {
          working.remove(ended);
          if (ended.tell(news)) {
            done++;
          } else {
            failed++;
          }
        }
      }
      return new Outcome(before, done, failed);
    } finally {
      working.forEach(worker -> worker.process.destroy());
    }
  }

  private static List<Worker> ended(List<Worker> working) throws InterruptedException {
    working.get(0).process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    return working.stream().filter(worker -> !worker.process.isAlive()).toList();
  }

  private Worker begin(Job job) throws IOException {
    Path product = job.product().toAbsolutePath();
    Path folder = product.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    File log = new File(product + ".log");
    int processors = Math.max(1, Runtime.getRuntime().availableProcessors() / workers);
    Process process = program.process(processors, job.arguments(), log).start();
    return new Worker(job, process, log.toPath(), System.nanoTime());
  }

  private record Worker(Job job, Process process, Path log, long since) {
    /** Whether the job is done. */
    private boolean tell(News news) throws IOException {
      if (process.exitValue() == 0 && job.isDone()) {
        Files.deleteIfExists(log);
        news.done(job, (System.nanoTime() - since) / 1e9);
        return true;
      }
      news.failed(job, process.exitValue(), log);
      return false;
    }
  }

  /**
   * Gives up if a pool has begun this process and is gone: nobody waits for the result then, and
   * the next pool would compute it beside this process.
   */
  public static void requirePool() throws UserException {
    String pool = System.getenv(Program.POOL);
    if (pool != null && ProcessHandle.of(Long.parseLong(pool)).isEmpty()) {
      throw new UserException(Message.of("jobs.poolGone"));
    }
  }
}

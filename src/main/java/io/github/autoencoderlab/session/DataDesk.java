package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.data.fetch.Fetcher;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and fetches data on a thread of its own, so that learning goes on meanwhile; one at a time,
 * the last that was asked for. Every method may be called from any thread and returns at once.
 */
public final class DataDesk implements AutoCloseable {
  private final Cache cache;
  private final Opener opener;
  private final Queue<DataNews> news = new ArrayDeque<>();
  private @Nullable Work work;

  /** How data are opened. */
  @FunctionalInterface
  interface Opener {
    DataSet open(Origin origin, Watch watch) throws DataException;
  }

  /** What is to be done. */
  @FunctionalInterface
  private interface Task {
    DataSet make(Watch watch) throws DataException;
  }

  /** A desk that keeps what it fetches in the user's cache. */
  public DataDesk() {
    this(Cache.usual());
  }

  /** A desk that keeps what it fetches in a cache. */
  public DataDesk(Cache cache) {
    this(cache, DataSets::open);
  }

  DataDesk(Cache cache, Opener opener) {
    this.cache = cache;
    this.opener = opener;
  }

  /** Where fetched data are kept. */
  public Cache cache() {
    return cache;
  }

  /** Reads data. */
  public void read(Origin origin) {
    begin(origin.address(), false, watch -> opener.open(origin, watch));
  }

  /** Fetches a public data set, then reads it. */
  public void fetch(RemoteSet set) {
    begin(
        set.name(),
        true,
        watch -> {
          String folder = new Fetcher(cache).fetch(set, watch).toString();
          return opener.open(Origin.at(folder), watch).named(set.name());
        });
  }

  /** Gives up what is under way; nothing of it is heard from then on. */
  public synchronized void cancel() {
    if (work != null) {
      work.watch.cancel();
    }
    work = null;
    news.clear();
  }

  /** The oldest news that were not taken yet. */
  public synchronized Optional<DataNews> takeNews() {
    return Optional.ofNullable(news.poll());
  }

  /** What is under way. */
  public synchronized Optional<DataProgress> progress() {
    return Optional.ofNullable(work).map(Work::progress);
  }

  @Override
  public void close() {
    cancel();
  }

  private synchronized void begin(String name, boolean fetching, Task task) {
    cancel();
    Work next = new Work(name, fetching, task);
    work = next;
    Thread thread = new Thread(next, "data");
    thread.setDaemon(true);
    thread.start();
  }

  private synchronized void finish(Work done, DataNews found) {
    // What was given up is told to nobody.
    if (work == done) {
      news.add(found);
      work = null;
    }
  }

  private final class Work implements Runnable {
    private final Watch watch = new Watch();
    private final String name;
    private final boolean fetching;
    private final Task task;

    private Work(String name, boolean fetching, Task task) {
      this.name = name;
      this.fetching = fetching;
      this.task = task;
    }

    private DataProgress progress() {
      return new DataProgress(name, fetching, watch.done(), watch.total());
    }

    @Override
    public void run() {
      DataNews found;
      try {
        found = new DataNews.Read(task.make(watch));
      } catch (DataException e) {
        found = new DataNews.Failed(e.sentence());
      } catch (OutOfMemoryError e) {
        found = new DataNews.Failed(Message.of("data.noMemory", name));
      } catch (RuntimeException | Error e) {
        found = new DataNews.Failed(Message.of("error.data", name, e.toString()));
      }
      finish(this, found);
    }
  }
}

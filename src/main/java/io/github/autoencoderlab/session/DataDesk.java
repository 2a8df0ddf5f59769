package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSets;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.data.fetch.Fetcher;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.text.Message;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and fetches data on a thread of its own, so that learning goes on meanwhile; one at a time,
 * the last that was asked for. Every method may be called from any thread and returns at once.
 */
public final class DataDesk implements AutoCloseable {
  private final Cache cache;
  private final ConcurrentLinkedQueue<DataNews> news = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Work work;

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
    this.cache = cache;
  }

  /** Where fetched data are kept. */
  public Cache cache() {
    return cache;
  }

  /** Reads data by their name or place. */
  public void read(String nameOrPlace, Reading reading) {
    begin(nameOrPlace, false, reading, watch -> DataSets.open(nameOrPlace, reading, watch));
  }

  /** Fetches a public data set, then reads it. */
  public void fetch(RemoteSet set) {
    begin(
        set.name(),
        true,
        Reading.AUTO,
        watch -> {
          String folder = new Fetcher(cache).fetch(set, watch).toString();
          return DataSets.open(folder, Reading.AUTO, watch).named(set.name());
        });
  }

  /** Gives up what is under way. */
  public void cancel() {
    Work now = work;
    work = null;
    if (now != null) {
      now.watch.cancel();
    }
  }

  /** The oldest news that were not taken yet. */
  public Optional<DataNews> takeNews() {
    return Optional.ofNullable(news.poll());
  }

  /** What is under way. */
  public Optional<DataProgress> progress() {
    Work now = work;
    return now == null ? Optional.empty() : Optional.of(now.progress());
  }

  @Override
  public void close() {
    cancel();
  }

  private void begin(String name, boolean fetching, Reading reading, Task task) {
    cancel();
    Work next = new Work(name, fetching, reading, task);
    work = next;
    Thread thread = new Thread(next, "data");
    thread.setDaemon(true);
    thread.start();
  }

  private final class Work implements Runnable {
    private final Watch watch = new Watch();
    private final String name;
    private final boolean fetching;
    private final Reading reading;
    private final Task task;

    private Work(String name, boolean fetching, Reading reading, Task task) {
      this.name = name;
      this.fetching = fetching;
      this.reading = reading;
      this.task = task;
    }

    private DataProgress progress() {
      return new DataProgress(name, fetching, watch.done(), watch.total());
    }

    @Override
    public void run() {
      DataNews found;
      try {
        found = new DataNews.Read(task.make(watch), reading);
      } catch (DataException e) {
        found = new DataNews.Failed(e.sentence());
      } catch (OutOfMemoryError e) {
        found = new DataNews.Failed(Message.of("data.noMemory", name));
      } catch (RuntimeException | Error e) {
        found = new DataNews.Failed(Message.of("error.data", name, e.toString()));
      }
      // What was given up is told to nobody.
      if (work == this) {
        news.add(found);
        work = null;
      }
    }
  }
}

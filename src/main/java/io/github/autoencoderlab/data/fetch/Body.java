package io.github.autoencoderlab.data.fetch;

import io.github.autoencoderlab.data.Watch;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer block by block, on the thread that asks for the next one. */
final class Body implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
  private static final long LOOK_MILLIS = 50;

  private final LinkedBlockingQueue<News> news = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;

  /** What came in: some bytes, or the end, or what broke. */
  private record News(List<ByteBuffer> bytes, boolean end, @Nullable Throwable broken) {}

  @Override
  public void onSubscribe(Flow.Subscription other) {
    subscription = other;
    other.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    news.add(new News(bytes, false, null));
  }

  @Override
  public void onError(Throwable broken) {
    news.add(new News(List.of(), true, broken));
  }

  @Override
  public void onComplete() {
    news.add(new News(List.of(), true, null));
  }

  /**
   * The next bytes; empty at the end.
   *
   * @param patience how long the other side may be silent
   * @throws IOException if it was silent for longer, broke off, or the work was called off
   */
  Optional<List<ByteBuffer>> next(Duration patience, Watch watch)
      throws IOException, InterruptedException {
    News next = waited(patience, watch);
    if (next.broken() != null) {
      throw new IOException("broken off", next.broken());
    }
    if (next.end()) {
      return Optional.empty();
    }
    Flow.Subscription open = subscription;
    if (open != null) {
      open.request(1);
    }
    return Optional.of(next.bytes());
  }

  private News waited(Duration patience, Watch watch) throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      watch.passed(0);
      News next = news.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (next != null) {
        return next;
      }
    }
    throw new HttpTimeoutException("silent for " + patience);
  }

  @Override
  public void close() {
    Flow.Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
  }
}

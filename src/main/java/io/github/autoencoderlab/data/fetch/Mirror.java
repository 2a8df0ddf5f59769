package io.github.autoencoderlab.data.fetch;

import io.github.autoencoderlab.data.Watch;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches files from one address after the other, each from where the last one broke off. */
final class Mirror {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int NOTHING_LEFT = 416;
  private static final long LOOK_MILLIS = 50;

  /** A file may be this much longer than it usually is before it is refused. */
  private static final long SLACK = 1 << 20;

  private final HttpClient client;
  private final Duration patience;

  Mirror(Duration patience) {
    this.patience = patience;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience);
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    client = builder.build();
  }

  /**
   * Appends what is missing of a file; what came before something broke stays.
   *
   * @param part open for writing
   * @throws IOException if the address cannot be reached, or breaks off, or stays silent, or the
   *     work was called off
   */
  void fetch(URI address, FileChannel part, RemoteFile file, Watch watch)
      throws IOException, InterruptedException {
    long start = part.size();
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
    if (start > 0) {
      request.header("Range", "bytes=" + start + "-");
    }
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = answer(request.build(), watch);
    try (Body body = new Body()) {
      answer.body().subscribe(body);
      if (answer.statusCode() == NOTHING_LEFT && start > 0) {
        return;
      }
      part.position(place(answer, start));
      part.truncate(part.position());
      take(body, part, file, watch);
    }
  }

  /** Where the bytes of an answer belong. */
  private static long place(HttpResponse<?> answer, long start) throws IOException {
    if (answer.statusCode() == OK) {
      return 0;
    }
    String range = answer.headers().firstValue("Content-Range").orElse("");
    if (answer.statusCode() == PARTIAL && range.startsWith("bytes " + start + "-")) {
      return start;
    }
    throw new IOException("status " + answer.statusCode());
  }

  private void take(Body body, FileChannel part, RemoteFile file, Watch watch)
      throws IOException, InterruptedException {
    long before = watch.done() - part.position();
    Optional<List<ByteBuffer>> next = body.next(patience, watch);
    while (next.isPresent()) {
      for (ByteBuffer bytes : next.get()) {
        while (bytes.hasRemaining()) {
          write(bytes, part);
        }
      }
      watch.set(before + part.position(), watch.total());
      if (part.position() > file.size() + SLACK) {
        throw new IOException("too long");
      }
      next = body.next(patience, watch);
    }
  }

  private static void write(ByteBuffer bytes, FileChannel part) throws LocalException {
    try {
      part.write(bytes);
    } catch (IOException e) {
      throw new LocalException(e);
    }
  }

  private HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer(HttpRequest request, Watch watch)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofPublisher());
    long end = System.nanoTime() + 2 * patience.toNanos();
    try {
      while (System.nanoTime() < end) {
        watch.passed(0);
        try {
          return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          // Somebody may have called it off.
        }
      }
      throw new HttpTimeoutException("no answer");
    } catch (ExecutionException e) {
      throw new IOException("not reached", e.getCause());
    } finally {
      answer.cancel(true);
    }
  }
}

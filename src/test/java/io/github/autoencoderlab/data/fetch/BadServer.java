package io.github.autoencoderlab.data.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on this machine with several addresses, each of which answers in its own way. */
final class BadServer implements AutoCloseable {
  /** How an address answers for a file. */
  @FunctionalInterface
  interface Habit {
    void answer(HttpExchange exchange, byte[] file) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> requests = new ArrayList<>();

  BadServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  void put(String name, byte[] file) {
    files.put(name, file);
  }

  /** An address; it ends in a slash. */
  URI address(String path, Habit habit) {
    server.createContext(
        "/" + path + "/",
        exchange -> {
          String name = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
          synchronized (requests) {
            String range = exchange.getRequestHeaders().getFirst("Range");
            requests.add(path + " " + name + (range == null ? "" : " " + range));
          }
          try (exchange) {
            habit.answer(exchange, files.getOrDefault(name, new byte[0]));
          }
        });
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + path + "/");
  }

  /** What was asked for, in order. */
  List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** The whole file, or what a range asks for. */
  static void good(HttpExchange exchange, byte[] file) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    int start = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    if (start >= file.length) {
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    if (range != null) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + start + "-" + (file.length - 1) + "/" + file.length);
    }
    exchange.sendResponseHeaders(range == null ? 200 : 206, file.length - start);
    exchange.getResponseBody().write(file, start, file.length - start);
  }

  /** The whole file, whatever is asked for. */
  static void deafToRanges(HttpExchange exchange, byte[] file) throws IOException {
    exchange.sendResponseHeaders(200, file.length);
    exchange.getResponseBody().write(file);
  }

  /** Breaks off after so many bytes. */
  static Habit breakingOffAfter(int bytes) {
    return (exchange, file) -> {
      exchange.sendResponseHeaders(200, file.length);
      OutputStream out = exchange.getResponseBody();
      out.write(file, 0, Math.min(bytes, file.length));
      out.flush();
      throw new IOException("broken off");
    };
  }

  /** Falls silent after so many bytes. */
  Habit stallingAfter(int bytes) {
    return (exchange, file) -> {
      exchange.sendResponseHeaders(200, file.length);
      OutputStream out = exchange.getResponseBody();
      out.write(file, 0, Math.min(bytes, file.length));
      out.flush();
      waitForClosing();
    };
  }

  /** Never answers. */
  void silent(HttpExchange exchange, byte[] file) throws IOException {
    waitForClosing();
  }

  private void waitForClosing() throws IOException {
    try {
      closing.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Says that the file is shorter than it is. */
  static void tooShort(HttpExchange exchange, byte[] file) throws IOException {
    exchange.sendResponseHeaders(200, file.length / 2);
    exchange.getResponseBody().write(file, 0, file.length / 2);
  }

  /** Says that the file is longer than it is. */
  static void tooLong(HttpExchange exchange, byte[] file) throws IOException {
    exchange.sendResponseHeaders(200, file.length + 1000L);
    exchange.getResponseBody().write(file);
    exchange.getResponseBody().flush();
    throw new IOException("there is no more");
  }

  /** Sends without an end. */
  static void endless(HttpExchange exchange, byte[] file) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = Arrays.copyOf(file, 1 << 16);
    while (true) {
      exchange.getResponseBody().write(block);
    }
  }

  /** As many bytes as expected, one of them another. */
  static void wrong(HttpExchange exchange, byte[] file) throws IOException {
    byte[] other = file.clone();
    other[other.length / 2] ^= 1;
    deafToRanges(exchange, other);
  }

  /** The page of a hotel's network. */
  static void page(HttpExchange exchange, byte[] file) throws IOException {
    deafToRanges(
        exchange,
        "<html>Welcome! Room number?</html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  static Habit status(int status) {
    return (exchange, file) -> exchange.sendResponseHeaders(status, -1);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.autoencoderlab.RealData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFetchCommandTest {

  @TempDir private Path folder;
  private Path served = Path.of("nothing");
  private HttpServer server;
  private String address;

  @SuppressWarnings("NullAway.Init") // filled before each test
  DataFetchCommandTest() {}

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(1);
            Path file = served.resolve(name);
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[] {1, 2, 3};
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    server.start();
    address = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void fetchesMnistAndOpensIt() {
    served = RealData.mnist();
    Outcome outcome = fetch("mnist");
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals(folder.resolve("mnist").toString(), outcome.out().strip());
    assertTrue(outcome.err().startsWith("fetching mnist, 11.6 MB, from localhost"), outcome.err());
    Outcome checked = Outcome.of("data", "check", folder.resolve("mnist").toString());
    assertTrue(checked.out().contains("training: 60,000 of 28×28"), checked.out());
  }

  @Test
  void whatIsNotTheRealThingIsStatusOneAndASentence() {
    Outcome outcome = fetch("fashion-mnist");
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    String last = outcome.err().lines().reduce("", (one, other) -> other);
    assertTrue(
        last.startsWith(
            "fashion-mnist could not be fetched (one address tried, what came is not what it must be)"),
        last);
    assertFalse(Files.exists(folder.resolve("fashion-mnist/train-images-idx3-ubyte.gz")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "ftp://localhost/", "http:", "file:///tmp"})
  void whatIsNoAddressIsStatusTwoAndNothingIsFetched(String from) {
    Outcome outcome =
        Outcome.of("data", "fetch", "mnist", "--from", from, "--into", folder.toString());
    assertEquals(2, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains(from), outcome.err());
    assertFalse(Files.exists(folder.resolve("mnist")));
  }

  @Test
  void unknownSetIsStatusTwo() {
    Outcome outcome = fetch("cifar");
    assertEquals(2, outcome.status());
    assertEquals(
        "cifar cannot be fetched: expected one of mnist, fashion-mnist", outcome.err().strip());
  }

  @Test
  void setThatIsNotHereIsNeverFetchedUnasked() {
    Outcome outcome = Outcome.of("data", "check", "fashion-mnist");
    // Unless somebody at this machine has fetched it.
    if (outcome.status() != 0) {
      assertTrue(
          outcome.err().startsWith("fashion-mnist is not on this machine yet: fetch it by"),
          outcome.err());
    }
  }

  private Outcome fetch(String set) {
    return Outcome.of("data", "fetch", set, "--from", address, "--into", folder.toString());
  }
}

package io.github.autoencoderlab.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.fetch.RemoteFile.Proof;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fetching from servers that do everything wrong. */
@Timeout(60)
class FetcherTest {
  private static final Duration PATIENCE = Duration.ofMillis(400);
  private static final String LONGER = "says it is longer";
  private static final String NAME = "train-images-idx3-ubyte.gz";

  @TempDir private Path folder;
  private BadServer server;
  private Cache cache;
  private byte[] content;
  private byte[] file;

  @SuppressWarnings("NullAway.Init") // filled before each test
  FetcherTest() {}

  @BeforeEach
  void open() throws IOException {
    content = new byte[300_000];
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < content.length; n++) {
      content[n] = (byte) random.nextInt(256);
    }
    file = IdxFiles.gz(content);
    server = new BadServer();
    server.put(NAME, file);
    cache = new Cache(folder);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Proof.class)
  void fetchesWhatItMustBe(Proof proof) throws Exception {
    RemoteSet set = set(proof, server.address("good", BadServer::good));
    Watch watch = new Watch();
    Path fetched = fetch(set, watch);
    assertArrayEquals(file, Files.readAllBytes(fetched.resolve(NAME)));
    assertEquals(List.of(NAME), names());
    assertEquals(file.length, watch.done());
    assertEquals(file.length, watch.total());
    assertTrue(cache.holds(set));
  }

  @Test
  void whatIsThereIsNotFetchedAgain() throws Exception {
    RemoteSet set = set(Proof.CONTENT, server.address("good", BadServer::good));
    fetch(set, new Watch());
    fetch(set, new Watch());
    assertEquals(1, server.requests().size());
  }

  @Test
  void whatIsThereButDamagedIsFetchedAgain() throws Exception {
    RemoteSet set = set(Proof.CONTENT, server.address("good", BadServer::good));
    Path fetched = fetch(set, new Watch());
    Files.write(fetched.resolve(NAME), new byte[] {1, 2, 3});
    fetch(set, new Watch());
    assertArrayEquals(file, Files.readAllBytes(fetched.resolve(NAME)));
  }

  @Test
  void contentCountsHoweverItIsCompressed() throws Exception {
    server.put(NAME, content);
    RemoteSet set = set(Proof.CONTENT, server.address("plain", BadServer::deafToRanges));
    assertArrayEquals(content, Files.readAllBytes(fetch(set, new Watch()).resolve(NAME)));
  }

  /** All but one of them send nothing of use. */
  static Stream<Named<Function<BadServer, BadServer.Habit>>> hopelessHabits() {
    return habits().filter(habit -> !habit.getName().equals(LONGER));
  }

  static Stream<Named<Function<BadServer, BadServer.Habit>>> habits() {
    return Stream.of(
        Named.of("breaks off", server -> BadServer.breakingOffAfter(100_000)),
        Named.of("breaks off at once", server -> BadServer.breakingOffAfter(0)),
        Named.of("stalls", server -> server.stallingAfter(100_000)),
        Named.of("is silent", server -> server::silent),
        Named.of("says it is shorter", server -> BadServer::tooShort),
        Named.of(LONGER, server -> BadServer::tooLong),
        Named.of("sends without an end", server -> BadServer::endless),
        Named.of("sends wrong bytes", server -> BadServer::wrong),
        Named.of("sends a page", server -> BadServer::page),
        Named.of("has lost it", server -> BadServer.status(404)),
        Named.of("is broken", server -> BadServer.status(500)),
        Named.of("denies it", server -> BadServer.status(403)),
        Named.of("turns in circles", server -> FetcherTest::redirect));
  }

  private static void redirect(com.sun.net.httpserver.HttpExchange exchange, byte[] file)
      throws IOException {
    exchange.getResponseHeaders().set("Location", exchange.getRequestURI().toString());
    exchange.sendResponseHeaders(302, -1);
  }

  @ParameterizedTest
  @MethodSource("habits")
  void badAddressIsMadeUpForByTheNext(Function<BadServer, BadServer.Habit> habit) throws Exception {
    for (Proof proof : Proof.values()) {
      String bad = "bad-" + proof;
      RemoteSet set =
          set(
              proof,
              server.address(bad, habit.apply(server)),
              server.address("good-" + proof, BadServer::good));
      assertArrayEquals(file, Files.readAllBytes(fetch(set, new Watch()).resolve(NAME)));
      assertEquals(List.of(NAME), names());
      Files.delete(cache.of(set).resolve(NAME));
    }
  }

  @ParameterizedTest
  @MethodSource("hopelessHabits")
  void badAddressAloneGivesASentenceAndNoFile(Function<BadServer, BadServer.Habit> habit) {
    RemoteSet set = set(Proof.CONTENT, server.address("bad", habit.apply(server)));
    DataException failed = assertThrows(DataException.class, () -> fetch(set, new Watch()));
    String message = String.valueOf(failed.getMessage());
    assertTrue(message.startsWith("some-set could not be fetched (one address tried, "), message);
    assertTrue(message.contains(cache.of(set).toString()), message);
    assertFalse(Files.exists(cache.of(set).resolve(NAME)), "no file that is not whole");
    assertFalse(cache.holds(set));
  }

  @Test
  void addressThatLiesAboutTheLengthButNotAboutTheBytesIsGoodEnough() throws Exception {
    RemoteSet set = set(Proof.CONTENT, server.address("bad", BadServer::tooLong));
    assertArrayEquals(file, Files.readAllBytes(fetch(set, new Watch()).resolve(NAME)));
  }

  @Test
  void goesOnWhereAnotherAddressBrokeOff() throws Exception {
    RemoteSet set =
        set(
            Proof.FILE,
            server.address("bad", BadServer.breakingOffAfter(100_000)),
            server.address("good", BadServer::good));
    fetch(set, new Watch());
    assertEquals("bad " + NAME, server.requests().get(0));
    String second = server.requests().get(1);
    assertTrue(second.startsWith("good " + NAME + " bytes="), second);
    int from = Integer.parseInt(second.replaceAll(".*bytes=(\\d+)-", "$1"));
    assertTrue(from > 0 && from <= 100_000, second);
  }

  @Test
  void addressThatKnowsNoRangesBeginsAnew() throws Exception {
    RemoteSet set =
        set(
            Proof.FILE,
            server.address("bad", BadServer.breakingOffAfter(100_000)),
            server.address("deaf", BadServer::deafToRanges));
    assertArrayEquals(file, Files.readAllBytes(fetch(set, new Watch()).resolve(NAME)));
  }

  @Test
  void whatWasBrokenOffGoesOnTheNextTime() throws Exception {
    RemoteSet bad = set(Proof.CONTENT, server.address("bad", BadServer.breakingOffAfter(50_000)));
    assertThrows(DataException.class, () -> fetch(bad, new Watch()));
    assertEquals(List.of(NAME + ".part"), names());
    fetch(set(Proof.CONTENT, server.address("good", BadServer::good)), new Watch());
    String last = server.requests().get(server.requests().size() - 1);
    assertTrue(last.matches("good .* bytes=[1-9]\\d*-"), last);
  }

  @Test
  void partThatIsAlreadyWholeIsTakenAsItIs() throws Exception {
    RemoteSet set = set(Proof.CONTENT, server.address("good", BadServer::good));
    Files.createDirectories(cache.of(set));
    Files.write(cache.of(set).resolve(NAME + ".part"), file);
    assertArrayEquals(file, Files.readAllBytes(fetch(set, new Watch()).resolve(NAME)));
  }

  @Test
  void partOfSomethingElseIsThrownAway() throws Exception {
    RemoteSet set = set(Proof.CONTENT, server.address("good", BadServer::good));
    Files.createDirectories(cache.of(set));
    byte[] other = Arrays.copyOf(file, 1000);
    other[500] ^= 1;
    Files.write(cache.of(set).resolve(NAME + ".part"), other);
    assertArrayEquals(file, Files.readAllBytes(fetch(set, new Watch()).resolve(NAME)));
  }

  @ParameterizedTest
  @EnumSource(Proof.class)
  void fetchingCanBeCalledOffAndGoesOnLater(Proof proof) throws Exception {
    Watch watch = new Watch();
    BadServer.Habit stalling = server.stallingAfter(50_000);
    RemoteSet set =
        set(
            proof,
            server.address(
                "slow",
                (exchange, bytes) -> {
                  watch.cancel();
                  stalling.answer(exchange, bytes);
                }));
    long start = System.nanoTime();
    DataException off =
        assertThrows(
            DataException.class,
            () -> new Fetcher(cache, Duration.ofSeconds(30)).fetch(set, watch));
    assertEquals("data.fetch.cancelled", off.sentence().key());
    assertTrue(System.nanoTime() - start < 5e9, "it ends soon");
    fetch(set(proof, server.address("good", BadServer::good)), new Watch());
    assertArrayEquals(file, Files.readAllBytes(cache.of(set).resolve(NAME)));
  }

  @Test
  void withoutANetworkOneSentenceSaysWhatToDo() {
    URI nowhere = URI.create("http://localhost:1/mnist/");
    RemoteSet set = set(Proof.CONTENT, nowhere, nowhere);
    DataException failed = assertThrows(DataException.class, () -> fetch(set, new Watch()));
    String message = String.valueOf(failed.getMessage());
    assertTrue(message.contains("(2 addresses tried, none answered to the end)"), message);
    assertTrue(message.contains("without a network"), message);
    assertTrue(message.contains(NAME), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void placeThatCannotBeWrittenGivesASentence() throws Exception {
    RemoteSet set = set(Proof.CONTENT, server.address("good", BadServer::good));
    Files.writeString(folder.resolve(set.name()), "a file where the folder should be");
    DataException failed = assertThrows(DataException.class, () -> fetch(set, new Watch()));
    assertEquals("data.fetch.unwritable", failed.sentence().key());
    assertEquals(List.of(), server.requests());
  }

  private RemoteSet set(Proof proof, URI... mirrors) {
    byte[] proved = proof == Proof.FILE ? file : content;
    RemoteFile one = new RemoteFile(NAME, file.length, proof, sha256(proved));
    return new RemoteSet("some-set", List.of(one), List.of(mirrors));
  }

  private Path fetch(RemoteSet set, Watch watch) throws DataException {
    return new Fetcher(cache, PATIENCE).fetch(set, watch);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("some-set"))) {
      return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}

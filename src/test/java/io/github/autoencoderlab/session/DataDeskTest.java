package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.data.fetch.RemoteSets;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DataDeskTest {
  @TempDir private Path folder;
  private DataDesk desk;

  @SuppressWarnings("NullAway.Init") // filled before each test
  DataDeskTest() {}

  @BeforeEach
  void open() {
    desk = new DataDesk(new Cache(folder.resolve("cache")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsReadIsNews() throws Exception {
    IdxFiles.folder(folder);
    Reading reading = Reading.AUTO.withTransposed(true);
    desk.read(Origin.at(folder.toString()).withReading(reading));
    DataNews.Read read = assertInstanceOf(DataNews.Read.class, news());
    assertEquals(3, read.data().train().count());
    assertEquals(Origin.at(folder.toString()).withReading(reading), read.data().origin());
    assertTrue(desk.progress().isEmpty());
  }

  @Test
  void whatCannotBeReadIsASentence() throws Exception {
    desk.read(Origin.at(folder.resolve("nothing").toString()));
    assertEquals(
        "data.nothingThere", assertInstanceOf(DataNews.Failed.class, news()).message().key());
  }

  @Test
  void onlyTheLastThatWasAskedForIsNews() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch given = new CountDownLatch(1);
    try (DataDesk slow = new DataDesk(desk.cache(), slowly(gate, given))) {
      slow.read(Origin.at("slow"));
      slow.read(Origin.at("bars-and-stripes"));
      gate.countDown();
      DataSet read = assertInstanceOf(DataNews.Read.class, news(slow)).data();
      assertEquals("bars-and-stripes", read.name());
      given.await();
      Thread.sleep(50);
      assertTrue(slow.takeNews().isEmpty(), "the first was given up");
    }
  }

  @Test
  void whatIsReadButNotTakenIsForgottenWhenMoreIsAskedFor() throws Exception {
    IdxFiles.folder(folder);
    desk.read(Origin.at(folder.toString()));
    while (desk.progress().isPresent()) {
      Thread.sleep(5);
    }
    desk.read(Origin.at("bars-and-stripes"));
    assertEquals("bars-and-stripes", assertInstanceOf(DataNews.Read.class, news()).data().name());
  }

  @Test
  void whatIsGivenUpIsNoNews() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch given = new CountDownLatch(1);
    try (DataDesk slow = new DataDesk(desk.cache(), slowly(gate, given))) {
      slow.read(Origin.at("slow"));
      assertEquals("slow", slow.progress().orElseThrow().name());
      slow.cancel();
      assertTrue(slow.progress().isEmpty());
      gate.countDown();
      given.await();
      Thread.sleep(50);
      assertTrue(slow.takeNews().isEmpty());
    }
  }

  @Test
  void fetchingWithoutANetworkIsASentence() throws Exception {
    desk.fetch(RemoteSets.MNIST.at(URI.create("http://localhost:1/")));
    assertEquals(
        "data.fetch.failed", assertInstanceOf(DataNews.Failed.class, news()).message().key());
  }

  @Test
  void badDataLeaveTheRunAsItIs() throws Exception {
    Files.writeString(folder.resolve("bad.csv"), "1,2,3\n1,2\n");
    try (Player player = new Player()) {
      player.open(Run.of(new FakeLesson(step -> {}, step -> 0), BarsAndStripes.make(4), 1));
      Event.Opened opened = assertInstanceOf(Event.Opened.class, event(player));
      desk.read(Origin.at(folder.resolve("bad.csv").toString()));
      assertInstanceOf(DataNews.Failed.class, news());
      player.openData(folder.resolve("bad.csv").toString());
      assertInstanceOf(Event.Failed.class, event(player));
      player.reset();
      assertSame(
          opened.run().data(), assertInstanceOf(Event.Opened.class, event(player)).run().data());
    }
  }

  private static Event event(Player player) throws InterruptedException {
    while (true) {
      Event event = player.takeEvent().orElse(null);
      if (event != null) {
        return event;
      }
      Thread.sleep(5);
    }
  }

  private DataNews news() throws InterruptedException {
    return news(desk);
  }

  private static DataNews news(DataDesk desk) throws InterruptedException {
    while (true) {
      DataNews news = desk.takeNews().orElse(null);
      if (news != null) {
        return news;
      }
      Thread.sleep(5);
    }
  }

  /** An opener whose "slow" data come only after the gate opens, and that tells when they came. */
  private static DataDesk.Opener slowly(CountDownLatch gate, CountDownLatch given) {
    return (origin, watch) -> {
      boolean slow = origin.equals(Origin.at("slow"));
      if (slow) {
        awaitUninterruptibly(gate);
      }
      DataSet data = DataSets.open(Origin.at("bars-and-stripes"), watch);
      if (slow) {
        given.countDown();
        return data.named("slow");
      }
      return data;
    };
  }

  private static void awaitUninterruptibly(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

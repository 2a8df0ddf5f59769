package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.IdxNames;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.data.fetch.RemoteSets;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
    desk.read(folder.toString(), reading);
    DataNews.Read read = assertInstanceOf(DataNews.Read.class, news());
    assertEquals(3, read.data().train().count());
    assertSame(reading, read.reading());
    assertTrue(desk.progress().isEmpty());
  }

  @Test
  void whatCannotBeReadIsASentence() throws Exception {
    desk.read(folder.resolve("nothing").toString(), Reading.AUTO);
    assertEquals(
        "data.nothingThere", assertInstanceOf(DataNews.Failed.class, news()).message().key());
  }

  @Test
  void onlyTheLastThatWasAskedForIsNews() throws Exception {
    Path large = large();
    IdxFiles.folder(folder);
    desk.read(large.toString(), Reading.AUTO);
    desk.read("bars-and-stripes", Reading.AUTO);
    DataSet read = assertInstanceOf(DataNews.Read.class, news()).data();
    assertEquals("bars-and-stripes", read.name());
    Thread.sleep(500);
    assertTrue(desk.takeNews().isEmpty(), "the first was given up");
  }

  @Test
  void whatIsGivenUpIsNoNews() throws Exception {
    desk.read(large().toString(), Reading.AUTO);
    assertEquals(
        folder.resolve(IdxNames.TRAIN_IMAGES).toString(), desk.progress().orElseThrow().name());
    desk.cancel();
    assertTrue(desk.progress().isEmpty());
    Thread.sleep(500);
    assertTrue(desk.takeNews().isEmpty());
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
      player.open(new FakeLesson(step -> {}, step -> 0), "bars-and-stripes", 1);
      Event.Opened opened = assertInstanceOf(Event.Opened.class, event(player));
      desk.read(folder.resolve("bad.csv").toString(), Reading.AUTO);
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
    while (true) {
      DataNews news = desk.takeNews().orElse(null);
      if (news != null) {
        return news;
      }
      Thread.sleep(5);
    }
  }

  /** So much that reading it takes a while. */
  private Path large() throws IOException {
    Path file = folder.resolve(IdxNames.TRAIN_IMAGES);
    int images = 100_000;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(IdxFiles.idx(0, IdxFiles.IMAGES, images, 28, 28));
      byte[] block = new byte[784_000];
      for (int n = 0; n < images / 1000; n++) {
        out.write(block);
      }
    }
    return file;
  }
}

package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  @TempDir private Path folder;
  private Path file;

  @SuppressWarnings("NullAway.Init") // filled before each test
  MemoryTest() {}

  @BeforeEach
  void place() {
    file = folder.resolve("below").resolve("window.properties");
  }

  @Test
  void firstStartIsLightAndOfUsualSize() {
    Memory memory = new Memory(file);
    assertEquals(Theme.LIGHT, memory.theme());
    assertEquals(1280, memory.width());
    assertEquals(720, memory.height());
  }

  @Test
  void remembersWhatItWasTold() {
    Memory memory = new Memory(file);
    memory.remember(Theme.DARK);
    memory.remember(Language.ZH);
    memory.rememberWindow(1500, 900, false);
    memory.save();
    Memory next = new Memory(file);
    assertEquals(Theme.DARK, next.theme());
    assertEquals(Language.ZH, next.language());
    assertEquals(1500, next.width());
    assertEquals(900, next.height());
  }

  @Test
  void maximizedWindowRemembersTheSizeItHadBefore() {
    Memory memory = new Memory(file);
    memory.rememberWindow(1500, 900, false);
    memory.rememberWindow(3840, 2160, true);
    memory.save();
    assertTrue(new Memory(file).maximized());
    assertEquals(1500, new Memory(file).width());
  }

  @Test
  void remembersWhereDataCameFromAndHowTheyWereRead() {
    Memory memory = new Memory(file);
    Origin first = Origin.at("/a/b.csv").withReading(Reading.AUTO.withLabel("kind"));
    memory.remember(first);
    memory.remember(Origin.at("/c"));
    memory.remember(first.withReading(Reading.AUTO.withTransposed(true)));
    memory.save();
    assertEquals(
        List.of(first.withReading(Reading.AUTO.withTransposed(true)), Origin.at("/c")),
        new Memory(file).recentData());
  }

  /** As versions before wrote it. */
  @Test
  void readsWhatWasRememberedBefore() throws IOException {
    Files.createDirectories(folder.resolve("below"));
    Files.writeString(file, "data.0=/a/b\ndata.0.reading=columns\n", StandardCharsets.UTF_8);
    Reading inColumns = Reading.AUTO.withInColumns(true);
    assertEquals(List.of(Origin.at("/a/b").withReading(inColumns)), new Memory(file).recentData());
  }

  @Test
  void nonsenseIsAFirstStart() throws IOException {
    Files.createDirectories(folder.resolve("below"));
    Files.writeString(
        file, "width=-4\nheight=many\ntheme=\\u00zz\nlanguage=la", StandardCharsets.UTF_8);
    Memory memory = new Memory(file);
    assertEquals(1280, memory.width());
    assertEquals(720, memory.height());
    assertEquals(Theme.LIGHT, memory.theme());
  }

  @Test
  void placeThatCannotBeWrittenIsNoReasonToFail() throws IOException {
    Files.writeString(folder.resolve("below"), "a file", StandardCharsets.UTF_8);
    new Memory(file).save();
    assertEquals("a file", Files.readString(folder.resolve("below")));
  }
}

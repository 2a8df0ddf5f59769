package io.github.autoencoderlab.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @Test
  void writesANewFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("new");
    WholeFile.write(file, text("all of it"));
    assertEquals("all of it", Files.readString(file));
    assertEquals(List.of("new"), names(folder));
  }

  @Test
  void replacesAnOldFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "a longer old text");
    WholeFile.write(file, text("new"));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("file"), names(folder));
  }

  @Test
  void makesTheFoldersAbove(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a/b/c/file");
    WholeFile.write(file, text("deep"));
    assertEquals("deep", Files.readString(file));
  }

  @Test
  void oldFileIsThereUntilTheNewOneIsWhole(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "old");
    WholeFile.write(
        file,
        out -> {
          out.write(new byte[100_000]);
          out.flush();
          assertEquals("old", Files.readString(file));
        });
    assertEquals(100_000, Files.size(file));
  }

  @Test
  void failureLeavesTheOldFileAndNoDraft(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "old");
    IOException thrown =
        assertThrows(IOException.class, () -> WholeFile.write(file, failing("disk full")));
    assertEquals("disk full", thrown.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("file"), names(folder));
  }

  @Test
  void failureOfAnotherKindLeavesNoDraftEither(@TempDir Path folder) throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            WholeFile.write(
                folder.resolve("file"),
                out -> {
                  out.write(1);
                  throw new IllegalStateException("a bug");
                }));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void folderInItsPlaceIsAFailureAndKept(@TempDir Path folder) throws Exception {
    Path inside = Files.writeString(Files.createDirectory(folder.resolve("file")).resolve("x"), "");
    assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("file"), text("new")));
    assertEquals(List.of("file"), names(folder));
    assertEquals(true, Files.exists(inside));
  }

  @Test
  void rootIsNoFile() {
    assertThrows(IOException.class, () -> WholeFile.write(Path.of("/"), text("x")));
  }

  private static WholeFile.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static WholeFile.Content failing(String why) {
    return out -> {
      out.write(new byte[100_000]);
      throw new IOException(why);
    };
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

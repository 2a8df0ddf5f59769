package io.github.autoencoderlab.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
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
    FileSystemException thrown =
        assertThrows(FileSystemException.class, () -> WholeFile.write(file, failing("disk full")));
    assertEquals(file.toString(), thrown.getFile());
    assertEquals("disk full", thrown.getReason());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("file"), names(folder));
  }

  /** As after a power cut, or kill -9: nobody else will ever clear it. */
  @Test
  void nextWriteClearsWhatADeadProcessLeft(@TempDir Path folder) throws Exception {
    Process dead = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    dead.getInputStream().readAllBytes();
    dead.waitFor();
    String mine = Drafts.of(folder.resolve("old.png")).getFileName().toString();
    String living = "-" + ProcessHandle.current().pid() + "-";
    String left = mine.replace(living, "-" + dead.pid() + "-");
    Files.writeString(folder.resolve(left), "half");
    // Two machines that share a folder cannot ask each other which processes live.
    String elsewhere = left.replaceFirst("png\\..{8}-", "png.0123abcd-");
    List<String> kept =
        Stream.of(mine, elsewhere, left + ".txt", left.substring(1), ".z.part").sorted().toList();
    for (String name : kept) {
      Files.writeString(folder.resolve(name), "another's");
    }
    WholeFile.write(folder.resolve("new"), text("whole"));
    assertEquals(Stream.concat(kept.stream(), Stream.of("new")).sorted().toList(), names(folder));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** ImageIO says no more than that it could not write. */
  @Test
  void reasonIsWhatTheSystemSaid(@TempDir Path folder) {
    WholeFile.Content wrapping =
        out -> {
          throw new IOException("no PNG", new IOException("no space left"));
        };
    FileSystemException thrown =
        assertThrows(
            FileSystemException.class, () -> WholeFile.write(folder.resolve("file"), wrapping));
    assertEquals("no space left", thrown.getReason());
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

package io.github.autoencoderlab.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half-written files: hidden, named after the process that writes them, so that those of a process
 * that was killed can be told from those that are being written.
 */
final class Drafts {
  private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d{1,18})-\\d{1,19}\\.part");

  private Drafts() {}

  /** Where this process may write what is to become a file. */
  static Path of(Path target) {
    long process = ProcessHandle.current().pid();
    String name = "." + target.getFileName() + "." + process + "-" + System.nanoTime() + ".part";
    return target.resolveSibling(name);
  }

  /** Clears those that no living process writes; what cannot be cleared is left alone. */
  static void clear(Path folder) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path part : parts) {
        if (isLeft(part)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      System.getLogger(Drafts.class.getName()).log(System.Logger.Level.DEBUG, "not cleared", e);
    }
  }

  private static boolean isLeft(Path part) {
    Matcher name = NAME.matcher(part.getFileName().toString());
    return name.matches()
        && Files.isRegularFile(part)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }
}

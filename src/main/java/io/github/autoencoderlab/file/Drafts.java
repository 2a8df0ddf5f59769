package io.github.autoencoderlab.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half-written files: hidden, named after the machine and the process that writes them, so that
 * those of a process that was killed can be told from those that are being written. Of a process on
 * another machine, which writes to the same shared folder, nobody here knows whether it lives.
 */
final class Drafts {
  private static final String MACHINE = machine();
  private static final Pattern NAME =
      Pattern.compile("\\..+\\." + MACHINE + "-(\\d{1,18})-\\d{1,19}\\.part");

  private Drafts() {}

  /** Where this process may write what is to become a file. */
  static Path of(Path target) {
    long process = ProcessHandle.current().pid();
    String writer = MACHINE + "-" + process + "-" + System.nanoTime();
    return target.resolveSibling("." + target.getFileName() + "." + writer + ".part");
  }

  /** A short name for this machine, made of its own one. */
  private static String machine() {
    String windows = System.getenv("COMPUTERNAME");
    return String.format("%08x", (windows == null ? host() : windows).hashCode());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // It is named where its address is looked for.
      return String.valueOf(e.getMessage());
    }
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

package io.github.autoencoderlab.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** Which commit this program was built from, as far as can be told. */
final class BuildCommit {
  private static final String REFERENCE = "ref: ";
  private static final String UNKNOWN = "unknown";

  private BuildCommit() {}

  /** Of the checkout that the program lies in; else its version. */
  static String name() {
    try {
      Path checkout = checkout();
      return checkout == null ? version() : head(checkout.resolve(".git"));
    } catch (IOException | URISyntaxException e) {
      return version();
    }
  }

  private static @Nullable Path checkout() throws URISyntaxException {
    CodeSource source = BuildCommit.class.getProtectionDomain().getCodeSource();
    Path place = source == null ? null : Path.of(source.getLocation().toURI());
    while (place != null && !Files.isDirectory(place.resolve(".git"))) {
      place = place.getParent();
    }
    return place;
  }

  /** What HEAD names, also in packed-refs. */
  static String head(Path git) throws IOException {
    String head = Files.readString(git.resolve("HEAD")).strip();
    if (!head.startsWith(REFERENCE)) {
      return head;
    }
    String name = head.substring(REFERENCE.length());
    Path loose = git.resolve(name);
    if (Files.exists(loose)) {
      return Files.readString(loose).strip();
    }
    return Files.readAllLines(git.resolve("packed-refs")).stream()
        .filter(line -> line.endsWith(" " + name))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static String version() {
    String version = BuildCommit.class.getPackage().getImplementationVersion();
    return version == null ? UNKNOWN : version;
  }
}

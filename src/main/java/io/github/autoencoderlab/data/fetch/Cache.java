package io.github.autoencoderlab.data.fetch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where fetched data are kept.
 *
 * @param folder of all of them
 */
public record Cache(Path folder) {
  private static final String NAME = "autoencoder-lab";

  /** The cache of this machine's user, where the system wants it to be. */
  public static Cache usual() {
    return usual(System.getenv(), System.getProperty("os.name", ""), home());
  }

  /** {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA} on Windows, {@code Library/Caches} on a Mac. */
  static Cache usual(Map<String, String> environment, String system, Path home) {
    String configured = environment.get("XDG_CACHE_HOME");
    if (configured != null && !configured.isBlank()) {
      return new Cache(Path.of(configured, NAME));
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      @Nullable String local = environment.get("LOCALAPPDATA");
      Path data = local == null || local.isBlank() ? home.resolve("AppData/Local") : Path.of(local);
      return new Cache(data.resolve(NAME));
    }
    return new Cache(
        home.resolve(name.startsWith("mac") ? "Library/Caches" : ".cache").resolve(NAME));
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }

  /** The folder of a data set, whether it is there or not. */
  public Path of(RemoteSet set) {
    return folder.resolve(set.name());
  }

  /** Whether all files of a data set are there. */
  public boolean holds(RemoteSet set) {
    return set.files().stream().allMatch(file -> Files.isRegularFile(of(set).resolve(file.name())));
  }
}

package io.github.autoencoderlab.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the bytes of a data file come from.
 *
 * @param name what a message calls it
 * @param size its length in bytes
 */
record DataSource(String name, long size, Opener opener) {
  /** What opens the bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static DataSource of(Path file) throws DataException {
    try {
      return new DataSource(file.toString(), Files.size(file), () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw new DataException("data.unreadable", file.toString(), String.valueOf(e.getMessage()));
    }
  }

  /** A file that ships inside the program. */
  static DataSource ofResource(String path) throws DataException {
    URL url = DataSource.class.getResource(path);
    if (url == null) {
      throw new DataException("data.notBundled", path);
    }
    try {
      return new DataSource(path, url.openConnection().getContentLengthLong(), url::openStream);
    } catch (IOException e) {
      throw new DataException("data.unreadable", path, String.valueOf(e.getMessage()));
    }
  }

  InputStream open() throws IOException {
    return opener.open();
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.data.Watch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a data set: one that stands alone, or those of a folder. Archives among them are
 * opened when they are come to.
 *
 * @param name what it is called
 * @param files in the order of their names
 * @param archives those that have been opened, to be closed at the end
 * @param watch counts their bytes as they pass
 */
record Bundle(String name, List<DataSource> files, Archives archives, Watch watch)
    implements Closeable {
  Bundle {
    files = List.copyOf(files);
  }

  /** Files whose bytes nobody watches. */
  static Bundle of(String name, List<DataSource> files) {
    return new Bundle(name, files, new Archives(), new Watch());
  }

  /**
   * The files of a place.
   *
   * @throws DataException if there is nothing, or it cannot be read
   */
  static Bundle of(Path place) throws DataException {
    try {
      if (Files.isDirectory(place)) {
        return of(place.toString(), Folder.files(place));
      }
      if (!Files.isRegularFile(place)) {
        throw new DataException("data.nothingThere", place.toString());
      }
      String name = String.valueOf(place.getFileName());
      return of(place.toString(), List.of(Folder.source(place, place.toString(), name)));
    } catch (IOException e) {
      throw Content.trouble(place.toString(), e);
    }
  }

  /** The same files, their bytes counted as they pass. */
  Bundle watchedBy(Watch other) {
    other.set(0, files.stream().mapToLong(DataSource::size).sum());
    return new Bundle(name, files, archives, other);
  }

  @Override
  public void close() throws IOException {
    archives.close();
  }
}

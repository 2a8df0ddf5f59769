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
 * The files of a data set: one that stands alone, or those of a folder or a zip archive.
 *
 * @param name what it is called
 * @param files in the order of their names
 * @param archive to be closed at the end
 */
record Bundle(String name, List<DataSource> files, Closeable archive) implements Closeable {
  Bundle {
    files = List.copyOf(files);
  }

  /** Files that need nothing closed. */
  static Bundle of(String name, List<DataSource> files) {
    return new Bundle(name, files, () -> {});
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
      DataSource file = DataSource.of(place);
      return Archive.isZip(file) ? Archive.open(place) : of(place.toString(), List.of(file));
    } catch (IOException e) {
      throw Content.trouble(place.toString(), e);
    }
  }

  /** The same files, their bytes counted as they pass. */
  Bundle watchedBy(Watch watch) {
    watch.set(0, files.stream().mapToLong(DataSource::size).sum());
    return new Bundle(name, files.stream().map(file -> file.watchedBy(watch)).toList(), archive);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a zip archive, NumPy's {@code .npz} among them. They are read where they are:
 * nothing is unpacked to the disk, so that no name in an archive can lead out of it.
 */
final class Archive {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  private Archive() {}

  static boolean isZip(DataSource file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] start = in.readNBytes(ZIP.length);
      return Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP);
    }
  }

  /** The files of an archive, which stays open until the bundle is closed. */
  static Bundle open(Path file) throws IOException, DataException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw new DataException("data.noZip", file.toString());
    }
    try {
      return new Bundle(file.toString(), entries(zip, file), zip);
    } catch (IllegalArgumentException e) {
      zip.close();
      throw new DataException("data.noZip", file.toString());
    } catch (DataException e) {
      zip.close();
      throw e;
    }
  }

  private static List<DataSource> entries(ZipFile zip, Path file) throws DataException {
    if (zip.size() > Folder.MOST_FILES) {
      throw new DataException("data.manyFiles", file.toString(), Folder.MOST_FILES);
    }
    List<DataSource> files = new ArrayList<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String place = entry.getName().replace('\\', '/');
      if (!entry.isDirectory() && Arrays.stream(place.split("/")).noneMatch(Folder::isHidden)) {
        files.add(source(zip, file, entry, place));
      }
    }
    files.sort(Comparator.comparing(DataSource::place));
    return files;
  }

  /** What it says of its length when unpacked is not believed. */
  private static DataSource source(ZipFile zip, Path file, ZipEntry entry, String place) {
    return new DataSource(
        file + "/" + Quote.of(place),
        place,
        Math.max(0, entry.getCompressedSize()),
        entry.getMethod() != ZipEntry.STORED,
        () -> opened(zip, entry));
  }

  private static InputStream opened(ZipFile zip, ZipEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new java.util.zip.ZipException("no such entry");
    }
    return in;
  }
}

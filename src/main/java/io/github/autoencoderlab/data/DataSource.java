package io.github.autoencoderlab.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the bytes of a data file come from.
 *
 * @param name what a message calls it
 * @param place its path inside its folder or archive, with slashes; its file name if it stands
 *     alone
 * @param size bytes that it takes on the disk
 * @param packed whether it is packed in an archive, so that more bytes than these come out of it
 */
public record DataSource(String name, String place, long size, boolean packed, Opener opener) {
  /** What opens the bytes. */
  @FunctionalInterface
  public interface Opener {
    /** Opens them from the first one. */
    InputStream open() throws IOException;
  }

  /**
   * A file that stands alone.
   *
   * @throws DataException if it is not there or not to be read
   */
  public static DataSource of(Path file) throws DataException {
    return of(file, String.valueOf(file.getFileName()));
  }

  /**
   * A file of a folder.
   *
   * @throws DataException if it is not there or not to be read
   */
  public static DataSource of(Path file, String place) throws DataException {
    try {
      return new DataSource(
          file.toString(), place, Files.size(file), false, () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw new DataException("data.unreadable", file.toString(), String.valueOf(e.getMessage()));
    }
  }

  /** A file that ships inside the program. */
  public static DataSource ofResource(String folder, String place) throws DataException {
    String path = folder + "/" + place;
    URL url = DataSource.class.getResource(path);
    if (url == null) {
      throw new DataException("data.notBundled", path);
    }
    try {
      long size = url.openConnection().getContentLengthLong();
      return new DataSource(path, place, size, false, url::openStream);
    } catch (IOException e) {
      throw new DataException("data.unreadable", path, String.valueOf(e.getMessage()));
    }
  }

  /** Opens the bytes. */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /** The same bytes, counted as they pass. */
  public DataSource watchedBy(Watch watch) {
    return new DataSource(name, place, size, packed, () -> new Watched(opener.open(), watch));
  }

  private static final class Watched extends FilterInputStream {
    private final Watch watch;

    private Watched(InputStream in, Watch watch) {
      super(in);
      this.watch = watch;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      watch.passed(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      watch.passed(Math.max(0, count));
      return count;
    }
  }
}

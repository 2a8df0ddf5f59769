package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.data.picture.Picture;
import java.nio.file.Path;

/** Reads a picture that is no part of a data set. */
public final class PictureOfFile {
  private PictureOfFile() {}

  /**
   * The picture in a file, in grey.
   *
   * @throws DataException if there is none, it is damaged, or there is no memory for it
   */
  public static Picture read(Path file) throws DataException {
    Content content = Content.of(DataSource.of(file));
    PictureFormat.size(content);
    return PictureFormat.picture(content);
  }
}

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
    if (PictureFormat.size(content).isEmpty()) {
      throw PictureFormat.refused(content);
    }
    Picture picture = read(content, DeepGrey.FULL);
    int white = DeepGrey.of(picture).white();
    return white == DeepGrey.FULL ? picture : read(content, white);
  }

  private static Picture read(Content content, int white) throws DataException {
    return PictureFormat.picture(content, white).orElseThrow(() -> PictureFormat.refused(content));
  }
}

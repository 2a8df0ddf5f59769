package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.picture.Picture;
import io.github.autoencoderlab.data.picture.PictureKind;
import io.github.autoencoderlab.data.picture.PictureReader;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Picture files, an image each. */
final class PictureFormat implements Format {
  private static final List<String> ENDINGS =
      List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".pgm", ".ppm", ".pbm");

  /** Bytes that decoding takes for a pixel: four of colour, one of grey, and what it leaves. */
  private static final long BYTES_PER_PIXEL = 10;

  /** No compression of pictures puts more of them into a byte. */
  private static final long MOST_PIXELS_PER_BYTE = 4096;

  @Override
  public Message name() {
    return Message.of("data.format.pictures");
  }

  @Override
  public boolean recognises(Content content) {
    return PictureKind.of(content.head()).isPresent();
  }

  @Override
  public boolean claims(String place) {
    return ENDINGS.stream().anyMatch(place.toLowerCase(Locale.ROOT)::endsWith);
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading) {
    // PictureSet asks for pictures itself and never for arrays.
    throw new UnsupportedOperationException("pictures are fitted to one size, not read one by one");
  }

  /**
   * The size that a picture declares; empty if it is damaged or none.
   *
   * @throws DataException if there is no memory for it
   */
  static Optional<ImageSize> size(Content content) throws DataException {
    Optional<PictureKind> kind = PictureKind.of(content.head());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    ImageSize size;
    try (InputStream in = content.open()) {
      size = PictureReader.size(kind.get(), in);
    } catch (IOException e) {
      return damaged(content, e);
    }
    long pixels = (long) size.rows() * size.columns();
    if (pixels > MOST_PIXELS_PER_BYTE * content.most()) {
      return Optional.empty();
    }
    Room.need(content.name(), size.toString(), BYTES_PER_PIXEL * pixels);
    return Optional.of(size);
  }

  /**
   * A picture, whose size has been asked for; empty if it is damaged or none.
   *
   * @param white the sample of 16 bits that is white
   */
  static Optional<Picture> picture(Content content, int white) throws DataException {
    Optional<PictureKind> kind = PictureKind.of(content.head());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = content.open()) {
      return Optional.of(PictureReader.read(kind.get(), in, white));
    } catch (IOException e) {
      return damaged(content, e);
    }
  }

  /** The sentence for a file that is no picture that can be read. */
  static DataException refused(Content content) {
    if (content.head().length == 0) {
      return new DataException("data.empty", content.name());
    }
    return PictureKind.of(content.head()).isPresent()
        ? new DataException("data.pictureDamaged", content.name())
        : new DataException("data.noPicture", content.name(), content.start());
  }

  private static <T> Optional<T> damaged(Content content, IOException cause) throws DataException {
    if (cause instanceof java.io.InterruptedIOException) {
      throw content.trouble(cause);
    }
    return Optional.empty();
  }
}

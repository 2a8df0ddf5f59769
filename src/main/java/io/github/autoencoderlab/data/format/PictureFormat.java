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
    throw new UnsupportedOperationException("pictures are fitted to one size, not read one by one");
  }

  /** The size that a picture declares; whether there is memory for it has been asked. */
  static ImageSize size(Content content) throws DataException {
    try (InputStream in = content.open()) {
      ImageSize size = PictureReader.size(kind(content), in);
      long pixels = (long) size.rows() * size.columns();
      if (pixels > MOST_PIXELS_PER_BYTE * content.most()) {
        throw new DataException("data.pictureDamaged", content.name());
      }
      Room.need(content.name(), size.toString(), BYTES_PER_PIXEL * pixels);
      return size;
    } catch (IOException e) {
      throw damaged(content, e);
    }
  }

  static Picture picture(Content content) throws DataException {
    try (InputStream in = content.open()) {
      return PictureReader.read(kind(content), in);
    } catch (IOException e) {
      throw damaged(content, e);
    }
  }

  private static PictureKind kind(Content content) throws DataException {
    return PictureKind.of(content.head())
        .orElseThrow(() -> new DataException("data.noPicture", content.name(), content.start()));
  }

  private static DataException damaged(Content content, IOException cause) {
    return cause instanceof java.io.InterruptedIOException
        ? content.trouble(cause)
        : new DataException("data.pictureDamaged", content.name());
  }
}

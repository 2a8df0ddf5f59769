package io.github.autoencoderlab.data.picture;

import io.github.autoencoderlab.data.ImageSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files: the JDK's own decoders for PNG, JPEG, GIF and BMP, ours for PNM. */
public final class PictureReader {
  private PictureReader() {}

  /** Reads something of a picture. */
  @FunctionalInterface
  private interface Look<T> {
    T at(ImageReader reader) throws IOException;
  }

  /**
   * The size that the header of a picture declares.
   *
   * @throws IOException if there is no picture of this kind
   */
  public static ImageSize size(PictureKind kind, InputStream in) throws IOException {
    if (kind == PictureKind.PNM) {
      return PnmReader.size(in);
    }
    return look(kind, in, reader -> size(reader.getWidth(0), reader.getHeight(0)));
  }

  /**
   * The picture, its colours turned to grey by 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), what is
   * transparent to white. Of several frames the first is taken.
   *
   * @throws IOException if the file is damaged or of a variant that cannot be read
   */
  public static Picture read(PictureKind kind, InputStream in) throws IOException {
    if (kind == PictureKind.PNM) {
      return PnmReader.read(in);
    }
    Set<Treatment> done = EnumSet.noneOf(Treatment.class);
    BufferedImage image =
        look(
            kind,
            in,
            reader -> {
              BufferedImage first = reader.read(0);
              if (kind == PictureKind.GIF && hasSecond(reader)) {
                done.add(Treatment.FRAMES);
              }
              return first;
            });
    return new GreyPixels(image, done).picture(size(image.getWidth(), image.getHeight()));
  }

  /** Whether there is another frame that is whole. */
  private static boolean hasSecond(ImageReader reader) {
    try {
      return reader.getWidth(1) > 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static <T> T look(PictureKind kind, InputStream in, Look<T> look) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
    try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(in)) {
      reader.setInput(stream, true, true);
      return look.at(reader);
    } catch (RuntimeException e) {
      // Decoders stumble over damaged files in many ways.
      throw new IIOException("damaged", e);
    } finally {
      reader.dispose();
    }
  }

  private static ImageSize size(int columns, int rows) throws IOException {
    try {
      return new ImageSize(rows, columns);
    } catch (IllegalArgumentException e) {
      throw new IIOException("too large", e);
    }
  }
}

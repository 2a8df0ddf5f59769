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
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files: the JDK's own decoders for PNG, JPEG, GIF and BMP, ours for PNM. */
public final class PictureReader {
  private static final int FULL = 65_535;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;

  private PictureReader() {}

  /** Reads something of a picture. */
  @FunctionalInterface
  private interface Look<T> {
    T at(ImageReader reader, Orientation turned) throws IOException;
  }

  /**
   * The size that the header of a picture declares, when it is upright.
   *
   * @throws IOException if there is no picture of this kind
   */
  public static ImageSize size(PictureKind kind, InputStream in) throws IOException {
    if (kind == PictureKind.PNM) {
      return PnmReader.size(in);
    }
    return look(
        kind, in, (reader, turned) -> size(turned, reader.getWidth(0), reader.getHeight(0)));
  }

  /**
   * The picture, upright, its colours turned to grey by 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601),
   * what is transparent to white. Of several frames the first is taken.
   *
   * @throws IOException if the file is damaged or of a variant that cannot be read
   */
  public static Picture read(PictureKind kind, InputStream in) throws IOException {
    return read(kind, in, FULL);
  }

  /**
   * The same with another brightest value of 16 bits, as many cameras do not use all of them.
   *
   * @param white the sample of 16 bits that is white, 1 to 65535
   */
  public static Picture read(PictureKind kind, InputStream in, int white) throws IOException {
    if (kind == PictureKind.PNM) {
      return PnmReader.read(in, white);
    }
    return look(
        kind,
        in,
        (reader, turned) -> {
          Set<Treatment> done = EnumSet.noneOf(Treatment.class);
          BufferedImage image = reader.read(0);
          if (kind == PictureKind.GIF && hasSecond(reader)) {
            done.add(Treatment.FRAMES);
          }
          if (!turned.equals(Orientation.UPRIGHT)) {
            done.add(Treatment.UPRIGHT);
          }
          size(turned, image.getWidth(), image.getHeight());
          return new GreyPixels(image, done, white).picture(turned);
        });
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
    boolean[] warned = new boolean[1];
    try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(in)) {
      Orientation turned = Orientation.of(kind, stream);
      reader.setInput(stream, true, true);
      reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
      T seen = look.at(reader, turned);
      if (kind == PictureKind.JPEG && warned[0] && !endsWhole(stream)) {
        throw new IIOException("truncated");
      }
      return seen;
    } catch (RuntimeException e) {
      // Decoders stumble over damaged files in many ways.
      throw new IIOException("damaged", e);
    } finally {
      reader.dispose();
    }
  }

  /** Whether a JPEG has an end behind its last scan: its decoder makes up what is missing. */
  private static boolean endsWhole(ImageInputStream in) throws IOException {
    in.seek(0);
    boolean ended = false;
    int last = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (last == 0xff && (next == END_OF_IMAGE || next == START_OF_SCAN)) {
        ended = next == END_OF_IMAGE;
      }
      last = next;
    }
    return ended;
  }

  private static ImageSize size(Orientation turned, int columns, int rows) throws IOException {
    try {
      return turned.size(columns, rows);
    } catch (IllegalArgumentException e) {
      throw new IIOException("too large", e);
    }
  }
}

package io.github.autoencoderlab.data.picture;

import io.github.autoencoderlab.data.ImageSize;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files: the JDK's own decoders for PNG, JPEG, GIF and BMP, ours for PNM. */
public final class PictureReader {
  private static final int WHITE = 255;

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
    BufferedImage image = look(kind, in, reader -> reader.read(0));
    return new Picture(size(image.getWidth(), image.getHeight()), grey(image));
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

  private static byte[] grey(BufferedImage image) {
    boolean grey =
        image.getColorModel().getNumColorComponents() == 1
            && !(image.getColorModel() instanceof IndexColorModel);
    return grey ? samples(image.getRaster()) : luma(image);
  }

  /** Grey as it is stored: AWT would make it lighter. A second band is its opacity. */
  private static byte[] samples(Raster raster) {
    long most = (1L << raster.getSampleModel().getSampleSize(0)) - 1;
    int bands = raster.getNumBands();
    int[] row = new int[bands * raster.getWidth()];
    byte[] grey = new byte[raster.getWidth() * raster.getHeight()];
    for (int at = 0; at < grey.length; at++) {
      int x = at % raster.getWidth();
      if (x == 0) {
        raster.getPixels(0, at / raster.getWidth(), raster.getWidth(), 1, row);
      }
      long opacity = bands == 1 ? most : row[bands * x + 1];
      long light = row[bands * x] * opacity + most * (most - opacity);
      grey[at] = (byte) ((light * WHITE + most * most / 2) / (most * most));
    }
    return grey;
  }

  private static byte[] luma(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    byte[] grey = new byte[image.getWidth() * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        grey[y * row.length + x] = luma(row[x]);
      }
    }
    return grey;
  }

  private static byte luma(int argb) {
    double light = 0.299 * (argb >> 16 & 0xff) + 0.587 * (argb >> 8 & 0xff) + 0.114 * (argb & 0xff);
    int alpha = argb >>> 24;
    return (byte) (int) ((light * alpha + WHITE * (WHITE - alpha)) / WHITE + 0.5);
  }
}

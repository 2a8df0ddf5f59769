package io.github.autoencoderlab.figure;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A grey picture as plain numbers.
 *
 * @param rows height in pixels, at least 1
 * @param columns width in pixels, at least 1
 * @param values row by row, 0 for black to 1 for white; not copied
 */
public record GreyImage(int rows, int columns, float[] values) {
  /** Kinds of files that can be read. */
  public static final List<String> FORMATS = List.of("PNG", "JPEG", "GIF", "BMP");

  private static final long MOST_PIXELS = 50_000_000;
  private static final float WHITE = 255f;

  /**
   * Reads an image file of one of the {@link #FORMATS}. Colours become grey by their luma (ITU-R
   * BT.601); what is transparent lies on black.
   *
   * @throws UserException if the file cannot be read or is no such image
   */
  public static GreyImage read(Path file) throws UserException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UserException(
            Message.of("image.unknown", file.toString(), String.join(", ", FORMATS)));
      }
      return read(file, readers.next(), in);
    } catch (IOException | RuntimeException e) {
      // Decoders of damaged files throw what they happen to throw.
      throw new UserException(Message.of("image.damaged", file.toString()), e);
    }
  }

  private static GreyImage read(Path file, ImageReader reader, ImageInputStream in)
      throws IOException, UserException {
    try {
      reader.setInput(in, true, true);
      int columns = reader.getWidth(0);
      int rows = reader.getHeight(0);
      if ((long) columns * rows > MOST_PIXELS) {
        throw new UserException(
            Message.of("image.large", file.toString(), columns, rows, MOST_PIXELS));
      }
      return of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static GreyImage of(BufferedImage image) {
    int rows = image.getHeight();
    int columns = image.getWidth();
    float[] values = new float[rows * columns];
    // Java takes one-band images for linear light and would brighten them.
    boolean plain =
        image.getColorModel().getNumColorComponents() == 1
            && !(image.getColorModel() instanceof IndexColorModel);
    for (int i = 0; i < values.length; i++) {
      int x = i % columns;
      int y = i / columns;
      values[i] = plain ? sample(image.getRaster(), x, y) : luma(image.getRGB(x, y));
    }
    return new GreyImage(rows, columns, values);
  }

  /** Grey, times opacity if there is such a band. */
  private static float sample(Raster raster, int x, int y) {
    float value = 1;
    for (int band = 0; band < raster.getNumBands(); band++) {
      int bits = raster.getSampleModel().getSampleSize(band);
      value *= raster.getSample(x, y, band) / (float) ((1 << bits) - 1);
    }
    return value;
  }

  private static float luma(int argb) {
    float red = argb >> 16 & 0xff;
    float green = argb >> 8 & 0xff;
    float blue = argb & 0xff;
    float opacity = (argb >>> 24) / WHITE;
    return opacity * (0.299f * red + 0.587f * green + 0.114f * blue) / WHITE;
  }

  /** This picture as large as it can be in another size, in the middle of black. */
  public GreyImage fitted(int otherRows, int otherColumns) {
    double zoom = Math.min((double) otherRows / rows, (double) otherColumns / columns);
    int height = (int) Math.max(1, Math.min(otherRows, Math.round(zoom * rows)));
    int width = (int) Math.max(1, Math.min(otherColumns, Math.round(zoom * columns)));
    Resampler across = new Resampler(columns, width);
    Resampler down = new Resampler(rows, height);
    float[] wide = new float[rows * width];
    for (int row = 0; row < rows; row++) {
      across.apply(values, row * columns, 1, wide, row * width, 1);
    }
    float[] fitted = new float[otherRows * otherColumns];
    int corner = (otherRows - height) / 2 * otherColumns + (otherColumns - width) / 2;
    for (int column = 0; column < width; column++) {
      down.apply(wide, column, width, fitted, corner + column, otherColumns);
    }
    return new GreyImage(otherRows, otherColumns, fitted);
  }
}

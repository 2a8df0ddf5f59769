package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a PNG that tells its resolution. */
final class PngWriter implements FigureWriter {

  private static final long MOST_PIXELS = 200_000_000;
  private static final double INCHES_PER_METRE = 1 / 0.0254;
  private static final String METADATA = "javax_imageio_png_1.0";

  @Override
  public void write(Figure figure, ExportOptions options, OutputStream out) throws IOException {
    BufferedImage image = paint(figure, options);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    // A cache on disk would be one more thing that a full disk breaks.
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      metadata.mergeTree(METADATA, resolution(options.dpi()));
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage paint(Figure figure, ExportOptions options) {
    BufferedImage image = canvas(options);
    Graphics2D g = image.createGraphics();
    try {
      double across = (double) image.getWidth() / options.width();
      double down = (double) image.getHeight() / options.height();
      g.scale(across, down);
      figure.paint(g, options.width(), options.height(), options.style().withVector(false));
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Refuses what would have too many pixels.
   *
   * @param file that it is for
   */
  static void requirePaintable(ExportOptions options, String file) throws UserException {
    long width = pixels(options.width(), options);
    long height = pixels(options.height(), options);
    if (width * height > MOST_PIXELS) {
      throw new UserException(Message.of("figure.manyPixels", file, width, height, MOST_PIXELS));
    }
  }

  private static long pixels(double length, ExportOptions options) {
    return Math.max(1, Math.round(length * options.scale()));
  }

  private static BufferedImage canvas(ExportOptions options) {
    boolean clear = options.style().transparent();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(
        (int) pixels(options.width(), options), (int) pixels(options.height(), options), type);
  }

  private static IIOMetadataNode resolution(double dpi) {
    String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    root.appendChild(physical);
    return root;
  }
}

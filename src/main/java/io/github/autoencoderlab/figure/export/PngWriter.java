package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
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

  private static BufferedImage paint(Figure figure, ExportOptions options) throws IOException {
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

  private static BufferedImage canvas(ExportOptions options) throws IOException {
    long width = Math.max(1, Math.round(options.width() * options.scale()));
    long height = Math.max(1, Math.round(options.height() * options.scale()));
    if (width * height > MOST_PIXELS) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%,d × %,d pixels are more than %,d; lower the size or the dpi",
              width,
              height,
              MOST_PIXELS));
    }
    boolean clear = options.style().transparent();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    try {
      return new BufferedImage((int) width, (int) height, type);
    } catch (OutOfMemoryError e) {
      throw new IOException("too little memory for " + width + " × " + height + " pixels", e);
    }
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

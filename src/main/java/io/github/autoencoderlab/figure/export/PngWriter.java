package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
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
    Sheet sheet = new Sheet(figure, options);
    BufferedImage image = sheet.pixels();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    // A cache on disk would be one more thing that a full disk breaks.
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      metadata.mergeTree(METADATA, about(sheet));
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /**
   * Refuses what would have too many pixels.
   *
   * @param file that it is for
   */
  static void requirePaintable(ExportOptions options, String file) throws UserException {
    long width = Sheet.device(options.width(), options);
    long height = Sheet.device(options.height(), options);
    if (width * height > MOST_PIXELS) {
      throw new UserException(Message.of("figure.manyPixels", file, width, height, MOST_PIXELS));
    }
  }

  private static IIOMetadataNode about(Sheet sheet) {
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    root.appendChild(resolution(sheet.options().dpi()));
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", sheet.title()));
    texts.appendChild(text("Description", sheet.options().caption().words()));
    texts.appendChild(text("Comment", sheet.options().caption().details()));
    texts.appendChild(text("Software", "Autoencoder Lab"));
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode text(String keyword, String words) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", words);
    return entry;
  }

  private static IIOMetadataNode resolution(double dpi) {
    String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    return physical;
  }
}

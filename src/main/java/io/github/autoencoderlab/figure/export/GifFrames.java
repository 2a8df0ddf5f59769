package io.github.autoencoderlab.figure.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An animated GIF (GIF89a) in the making, which plays without end. A frame has only what differs
 * from the one before, in colours of its own.
 */
final class GifFrames {
  private static final String METADATA = "javax_imageio_gif_image_1.0";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Frame> waiting = new ArrayList<>();
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes);
  private final int delay;
  private int[] before = new int[0];
  private int width;
  private String comment = "";
  private boolean said;

  /** A picture, where it stands, and for how many hundredths of a second. */
  private record Frame(BufferedImage image, int x, int y, int delay) {}

  /**
   * No frame yet.
   *
   * @param framesPerSecond which are whole hundredths of a second long, 2 at least
   */
  GifFrames(double framesPerSecond) throws IOException {
    delay = (int) Math.max(2, Math.round(100 / framesPerSecond));
    writer.setOutput(stream);
    writer.prepareWriteSequence(null);
  }

  /** Keeps words inside the file, in letters of ASCII; before the first picture. */
  void comment(String words) {
    comment = words;
  }

  /** Adds a picture; one that is as the one before makes that one longer. */
  void add(BufferedImage picture) throws IOException {
    int[] now =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    boolean first = before.length == 0;
    width = picture.getWidth();
    Rectangle changed = first ? whole(picture) : changed(now);
    if (changed.isEmpty()) {
      Frame last = waiting.remove(0);
      waiting.add(new Frame(last.image(), last.x(), last.y(), last.delay() + delay));
    } else {
      flush();
      waiting.add(new Frame(cut(now, changed, first), changed.x, changed.y, delay));
    }
    before = now;
  }

  /** How large it is so far. */
  long size() {
    return stream.length();
  }

  /** The whole file. */
  byte[] finish() throws IOException {
    flush();
    writer.endWriteSequence();
    stream.close();
    writer.dispose();
    return bytes.toByteArray();
  }

  private void flush() throws IOException {
    for (Frame frame : waiting) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(frame.image()), null);
      metadata.mergeTree(METADATA, about(frame));
      writer.writeToSequence(new IIOImage(frame.image(), null, metadata), null);
    }
    waiting.clear();
  }

  private IIOMetadataNode about(Frame frame) {
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    IIOMetadataNode place = new IIOMetadataNode("ImageDescriptor");
    place.setAttribute("imageLeftPosition", String.valueOf(frame.x()));
    place.setAttribute("imageTopPosition", String.valueOf(frame.y()));
    place.setAttribute("imageWidth", String.valueOf(frame.image().getWidth()));
    place.setAttribute("imageHeight", String.valueOf(frame.image().getHeight()));
    place.setAttribute("interlaceFlag", "FALSE");
    root.appendChild(place);
    root.appendChild(colours((IndexColorModel) frame.image().getColorModel()));
    IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("transparentColorIndex", String.valueOf(Palette.CLEAR));
    control.setAttribute("delayTime", String.valueOf(frame.delay()));
    root.appendChild(control);
    root.appendChild(endless());
    IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
    IIOMetadataNode words = new IIOMetadataNode("CommentExtension");
    words.setAttribute("value", comment);
    comments.appendChild(words);
    if (!comment.isEmpty() && !said) {
      said = true;
      root.appendChild(comments);
    }
    return root;
  }

  /** The frame's own colours: without them it would be painted with those of the web of 1996. */
  private static IIOMetadataNode colours(IndexColorModel model) {
    IIOMetadataNode table = new IIOMetadataNode("LocalColorTable");
    table.setAttribute("sizeOfLocalColorTable", String.valueOf(model.getMapSize()));
    table.setAttribute("sortFlag", "FALSE");
    for (int n = 0; n < model.getMapSize(); n++) {
      IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
      entry.setAttribute("index", String.valueOf(n));
      entry.setAttribute("red", String.valueOf(model.getRed(n)));
      entry.setAttribute("green", String.valueOf(model.getGreen(n)));
      entry.setAttribute("blue", String.valueOf(model.getBlue(n)));
      table.appendChild(entry);
    }
    return table;
  }

  private static IIOMetadataNode endless() {
    IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    extensions.appendChild(loop);
    return extensions;
  }

  private static Rectangle whole(BufferedImage picture) {
    return new Rectangle(picture.getWidth(), picture.getHeight());
  }

  /** The rectangle of what differs from the picture before. */
  private Rectangle changed(int[] now) {
    Rectangle changed = new Rectangle(-1, -1);
    for (int at = 0; at < now.length; at++) {
      if (now[at] != before[at]) {
        changed.add(new Rectangle(at % width, at / width, 1, 1));
      }
    }
    return changed;
  }

  private BufferedImage cut(int[] now, Rectangle part, boolean first) {
    int[] pixels = new int[part.width * part.height];
    for (int y = 0; y < part.height; y++) {
      System.arraycopy(now, (part.y + y) * width + part.x, pixels, y * part.width, part.width);
    }
    Palette palette = Palette.of(pixels);
    BufferedImage image =
        new BufferedImage(
            part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    byte[] indices = new byte[pixels.length];
    for (int at = 0; at < pixels.length; at++) {
      int place = (part.y + at / part.width) * width + part.x + at % part.width;
      boolean same = !first && now[place] == before[place];
      indices[at] = (byte) (same ? Palette.CLEAR : palette.index(pixels[at]));
    }
    image.getRaster().setDataElements(0, 0, part.width, part.height, indices);
    return image;
  }
}

package io.github.autoencoderlab.figure;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A reusable raster for the screen whose ints go straight into a JavaFX PixelBuffer.
 *
 * <p>The ints are premultiplied ARGB (BGRA in memory on little-endian machines). Not safe for use
 * by several threads at a time.
 */
public final class FigureImage {

  private final int width;
  private final int height;
  private final BufferedImage image;
  private final int[] pixels;

  /**
   * Makes an empty raster of ⌈width·scale⌉ × ⌈height·scale⌉ device pixels.
   *
   * @param width logical pixels, at least 1
   * @param height logical pixels, at least 1
   * @param scale device pixels per logical pixel, 0.1..16
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public FigureImage(int width, int height, double scale) {
    if (width < 1 || height < 1 || !(scale >= 0.1 && scale <= 16)) {
      throw new IllegalArgumentException(
          "no figure image of " + width + "×" + height + " at scale " + scale);
    }
    this.width = width;
    this.height = height;
    int across = device(width, scale);
    int down = device(height, scale);
    image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** Returns the live pixels, row-major, premultiplied ARGB; every paint overwrites them. */
  public int[] pixels() {
    return pixels;
  }

  /** Returns the width in device pixels. */
  public int pixelWidth() {
    return image.getWidth();
  }

  /** Returns the height in device pixels. */
  public int pixelHeight() {
    return image.getHeight();
  }

  /** Replaces the pixels by the given figure. */
  public void paint(Figure figure, Style style) {
    Graphics2D g = image.createGraphics();
    try {
      g.setComposite(AlphaComposite.Clear);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.setComposite(AlphaComposite.SrcOver);
      g.scale((double) image.getWidth() / width, (double) image.getHeight() / height);
      figure.paint(g, width, height, style);
    } finally {
      g.dispose();
    }
  }

  private static int device(int logical, double scale) {
    return (int) Math.ceil(logical * scale - 1e-9);
  }
}

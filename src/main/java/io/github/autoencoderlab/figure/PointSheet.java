package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Paints tens of thousands of markers: on pixels as stamps on a sheet of their own, which is laid
 * on the page at the end; where shapes are kept, as shapes.
 */
final class PointSheet {
  private static final int OPAQUE = 255;

  private final Graphics2D g;
  private final double radius;
  private final @Nullable AffineTransform device;
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final int[] pixels;
  private final @Nullable BufferedImage image;

  /** A marker in a colour; its stamp holds premultiplied pixels, none if shapes are kept. */
  record Kind(Marker marker, Color colour, int[] stamp, int side) {}

  /**
   * An empty sheet.
   *
   * @param g whose axes are those of the page, or it keeps shapes
   * @param area beyond which nothing is painted on pixels
   * @param radius of the markers
   * @param vector whether shapes are kept
   */
  PointSheet(Graphics2D g, Box area, double radius, boolean vector) {
    this.g = g;
    this.radius = radius;
    AffineTransform t = g.getTransform();
    boolean upright = t.getShearX() == 0 && t.getShearY() == 0 && t.getScaleX() > 0;
    device = upright && !vector && !area.isEmpty() ? t : null;
    left = device == null ? 0 : (int) Math.floor(deviceX(t, area.x()));
    top = device == null ? 0 : (int) Math.floor(deviceY(t, area.y()));
    width = device == null ? 0 : (int) Math.ceil(deviceX(t, area.right())) - left;
    height = device == null ? 0 : (int) Math.ceil(deviceY(t, area.bottom())) - top;
    image =
        device == null ? null : new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    pixels =
        image == null ? new int[0] : ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static double deviceX(AffineTransform t, double x) {
    return x * t.getScaleX() + t.getTranslateX();
  }

  private static double deviceY(AffineTransform t, double y) {
    return y * t.getScaleY() + t.getTranslateY();
  }

  /** A marker to paint with. */
  Kind kind(Marker marker, Color colour) {
    if (device == null) {
      return new Kind(marker, colour, new int[0], 0);
    }
    double scaled = radius * device.getScaleX();
    int half = (int) Math.ceil(Marker.REACH * scaled) + 1;
    int side = 2 * half + 1;
    BufferedImage stamp = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D on = stamp.createGraphics();
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    on.setColor(colour);
    on.fill(marker.at(half + 0.5, half + 0.5, scaled));
    on.dispose();
    int[] values = ((DataBufferInt) stamp.getRaster().getDataBuffer()).getData();
    return new Kind(marker, colour, Arrays.copyOf(values, values.length), side);
  }

  /** Puts a marker at (x, y) of the page. */
  void put(Kind kind, double x, double y) {
    if (device == null) {
      g.setColor(kind.colour());
      g.fill(kind.marker().at(x, y, radius));
      return;
    }
    int half = kind.side() / 2;
    int px = (int) Math.floor(deviceX(device, x)) - left - half;
    int py = (int) Math.floor(deviceY(device, y)) - top - half;
    int fromX = Math.max(0, -px);
    int toX = Math.min(kind.side(), width - px);
    int toY = Math.min(kind.side(), height - py);
    for (int row = Math.max(0, -py); row < toY; row++) {
      blend(kind.stamp(), row * kind.side(), (py + row) * width + px, fromX, toX);
    }
  }

  /** Source over destination, both premultiplied. */
  private void blend(int[] stamp, int stampRow, int pixelRow, int from, int to) {
    for (int column = from; column < to; column++) {
      int over = stamp[stampRow + column];
      int alpha = over >>> 24;
      if (alpha == OPAQUE) {
        pixels[pixelRow + column] = over;
      } else if (alpha != 0) {
        pixels[pixelRow + column] = over + share(pixels[pixelRow + column], OPAQUE - alpha);
      }
    }
  }

  /** Each channel times {@code share} / 255, two channels at once. */
  private static int share(int pixel, int share) {
    int odd = ((pixel >>> 8 & 0xff00ff) * share + 0x800080) & 0xff00ff00;
    int even = ((pixel & 0xff00ff) * share + 0x800080) >>> 8 & 0xff00ff;
    return odd | even;
  }

  /** Lays the sheet on the page. */
  void finish() {
    if (image != null) {
      AffineTransform before = g.getTransform();
      g.setTransform(new AffineTransform());
      g.drawImage(image, left, top, null);
      g.setTransform(before);
    }
  }
}

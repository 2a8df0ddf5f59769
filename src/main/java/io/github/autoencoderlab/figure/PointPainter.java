package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * Paints markers of one kind: on pixels a stamp, ten times as fast as shapes; where shapes are
 * kept, a shape.
 */
final class PointPainter {

  private final Marker marker;
  private final Color colour;
  private final double radius;
  private final @Nullable AffineTransform device;
  private final @Nullable BufferedImage stamp;
  private final int half;

  /**
   * A painter of markers.
   *
   * @param device how the page lies on the pixels, on which the graphics then paints directly; null
   *     to paint shapes
   */
  PointPainter(Marker marker, Color colour, double radius, @Nullable AffineTransform device) {
    this.marker = marker;
    this.colour = colour;
    this.radius = radius;
    this.device = device;
    double scale = device == null ? 1 : device.getScaleX();
    half = (int) Math.ceil(Marker.REACH * radius * scale) + 1;
    stamp = device == null ? null : stamp(radius * scale);
  }

  private BufferedImage stamp(double pixels) {
    int side = 2 * half + 1;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(colour);
    g.fill(marker.at(half + 0.5, half + 0.5, pixels));
    g.dispose();
    return image;
  }

  void paint(Graphics2D g, double x, double y) {
    if (device != null && stamp != null) {
      int px = (int) Math.floor(x * device.getScaleX() + device.getTranslateX());
      int py = (int) Math.floor(y * device.getScaleY() + device.getTranslateY());
      g.drawImage(stamp, px - half, py - half, null);
    } else {
      g.setColor(colour);
      g.fill(marker.at(x, y, radius));
    }
  }
}

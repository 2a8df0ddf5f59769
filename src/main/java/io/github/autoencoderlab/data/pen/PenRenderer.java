package io.github.autoencoderlab.data.pen;

import java.util.List;

/**
 * Draws one digit as MNIST does: the ink scaled to fit 20 × 20 pixels, its centre of mass moved to
 * the centre of 28 × 28 (LeCun et al., "Gradient-Based Learning Applied to Document Recognition",
 * 1998, section III.A).
 */
final class PenRenderer {

  /** Rows and columns of a picture. */
  static final int SIDE = 28;

  /** Rows and columns the ink is scaled to fit. */
  static final int BOX = 20;

  /** Pixels over which the edge of a line fades from ink to paper. */
  private static final double EDGE = 1.0;

  private final double[] ink = new double[BOX * BOX];
  private final double radius;
  private final double scale;
  private final double left;
  private final double top;

  /** Draws a digit into the box. */
  PenRenderer(PenDigit digit) {
    List<PenPoint> points =
        digit.strokes().stream().flatMap(stroke -> stroke.points().stream()).toList();
    double minX = points.stream().mapToDouble(PenPoint::x).min().orElseThrow();
    double maxX = points.stream().mapToDouble(PenPoint::x).max().orElseThrow();
    double minY = points.stream().mapToDouble(PenPoint::y).min().orElseThrow();
    double maxY = points.stream().mapToDouble(PenPoint::y).max().orElseThrow();
    double pen = digit.penWidth();
    scale = BOX / (Math.max(maxX - minX, maxY - minY) + pen);
    radius = scale * pen / 2;
    left = minX - pen / 2;
    top = minY - pen / 2;
    digit.strokes().forEach(this::drawStroke);
  }

  /** Puts the picture, 784 bytes, into an array of pixels from an offset on. */
  void drawInto(byte[] pixels, int offset) {
    int shiftX = shift(1, BOX);
    int shiftY = shift(BOX, 1);
    for (int y = 0; y < BOX; y++) {
      for (int x = 0; x < BOX; x++) {
        int row = y + shiftY;
        int column = x + shiftX;
        if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) {
          pixels[offset + row * SIDE + column] = (byte) (int) (ink[y * BOX + x] * 255 + 0.5);
        }
      }
    }
  }

  /** The whole pixels by which the centre of mass is to be moved along one axis. */
  private int shift(int step, int across) {
    double mass = 0;
    double moment = 0;
    for (int i = 0; i < BOX; i++) {
      for (int j = 0; j < BOX; j++) {
        double value = ink[i * step + j * across];
        mass += value;
        moment += value * (i + 0.5);
      }
    }
    return (int) Math.floor(SIDE / 2.0 - moment / mass + 0.5);
  }

  private void drawStroke(Stroke stroke) {
    List<PenPoint> points = stroke.points();
    for (int i = 1; i < points.size(); i++) {
      PenPoint a = points.get(i - 1);
      PenPoint b = points.get(i);
      drawLine(
          (a.x() - left) * scale,
          (a.y() - top) * scale,
          (b.x() - left) * scale,
          (b.y() - top) * scale);
    }
  }

  private void drawLine(double ax, double ay, double bx, double by) {
    double reach = radius + EDGE / 2 + 0.5;
    int firstX = Math.max(0, (int) (Math.min(ax, bx) - reach));
    int lastX = Math.min(BOX - 1, (int) (Math.max(ax, bx) + reach));
    int firstY = Math.max(0, (int) (Math.min(ay, by) - reach));
    int lastY = Math.min(BOX - 1, (int) (Math.max(ay, by) + reach));
    for (int y = firstY; y <= lastY; y++) {
      for (int x = firstX; x <= lastX; x++) {
        double distance = distance(x + 0.5, y + 0.5, ax, ay, bx, by);
        double value = Math.min(1, Math.max(0, (radius - distance) / EDGE + 0.5));
        ink[y * BOX + x] = Math.max(ink[y * BOX + x], value);
      }
    }
  }

  private static double distance(
      double x, double y, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + 1e-12);
    double clamped = Math.min(1, Math.max(0, along));
    double ex = x - ax - clamped * dx;
    double ey = y - ay - clamped * dy;
    return Math.sqrt(ex * ex + ey * ey);
  }
}

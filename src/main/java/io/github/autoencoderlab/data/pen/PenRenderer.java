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

  /** The ink in the box, row after row, 0 to 1. */
  private final double[] ink = new double[BOX * BOX];

  private final RoundPen pen;

  /** Draws a digit into the box. */
  PenRenderer(PenDigit digit) {
    InkBounds bounds = InkBounds.of(digit);
    double scale = BOX / bounds.longerSide();
    pen = new RoundPen(scale * digit.penWidth() / 2, RoundPen.SOFT);
    for (Stroke stroke : digit.strokes()) {
      drawStroke(stroke.points().stream().map(point -> bounds.place(point).times(scale)).toList());
    }
  }

  /** Returns the picture, 28 × 28 bytes; ink that the centring would move beyond it is cut off. */
  byte[] centred() {
    int right = shift(1, BOX);
    int down = shift(BOX, 1);
    var pixels = new byte[SIDE * SIDE];
    for (int y = Math.max(0, -down); y < Math.min(BOX, SIDE - down); y++) {
      for (int x = Math.max(0, -right); x < Math.min(BOX, SIDE - right); x++) {
        int grey = (int) (255 * ink[y * BOX + x] + 0.5);
        pixels[(y + down) * SIDE + x + right] = (byte) grey;
      }
    }
    return pixels;
  }

  /** The whole pixels by which the centre of mass is to be moved along one axis. */
  private int shift(int along, int across) {
    double mass = 0;
    double moment = 0;
    for (int i = 0; i < BOX; i++) {
      for (int j = 0; j < BOX; j++) {
        double value = ink[i * along + j * across];
        mass += value;
        moment += value * (i + 0.5);
      }
    }
    return (int) Math.floor(SIDE / 2.0 - moment / mass + 0.5);
  }

  private void drawStroke(List<Vec> path) {
    for (int i = 1; i < path.size(); i++) {
      drawLine(path.get(i - 1), path.get(i));
    }
  }

  private void drawLine(Vec a, Vec b) {
    pen.line(
        BOX,
        BOX,
        a.x(),
        a.y(),
        b.x(),
        b.y(),
        (pixel, cover) -> ink[pixel] = Math.max(ink[pixel], cover));
  }
}

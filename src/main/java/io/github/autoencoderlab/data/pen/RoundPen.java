package io.github.autoencoderlab.data.pen;

/**
 * A round pen on square pixels, whose line fades into the paper.
 *
 * @param radius half the width of the line, in pixels
 * @param edge pixels over which the line fades, half of them beyond the radius; positive
 */
public record RoundPen(double radius, double edge) {
  /** The fading that gives digits of 28 × 28 as many grey pixels as MNIST's have. */
  public static final double SOFT = 1.1;

  /** What is done to a pixel that a line covers. */
  @FunctionalInterface
  public interface Touch {
    /**
     * Touches a pixel.
     *
     * @param pixel its number, row by row
     * @param cover how far it is covered, above 0, at most 1
     */
    void touch(int pixel, double cover);
  }

  /** Draws a straight line on paper of so many pixels; x to the right, y downwards. */
  public void line(
      int rows, int columns, double fromX, double fromY, double toX, double toY, Touch touch) {
    Vec a = new Vec(fromX, fromY);
    Vec b = new Vec(toX, toY);
    double reach = radius + edge;
    int firstX = (int) Math.max(0, Math.min(fromX, toX) - reach);
    int lastX = (int) Math.min(columns - 1, Math.max(fromX, toX) + reach);
    int firstY = (int) Math.max(0, Math.min(fromY, toY) - reach);
    int lastY = (int) Math.min(rows - 1, Math.max(fromY, toY) + reach);
    for (int y = firstY; y <= lastY; y++) {
      for (int x = firstX; x <= lastX; x++) {
        double distance = distance(new Vec(x + 0.5, y + 0.5), a, b);
        double cover = Math.min(1, (radius - distance) / edge + 0.5);
        if (cover > 0) {
          touch.touch(y * columns + x, cover);
        }
      }
    }
  }

  /** The distance of a place from the line between a and b. */
  private static double distance(Vec place, Vec a, Vec b) {
    Vec line = b.minus(a);
    Vec way = place.minus(a);
    double lengthSquared = line.x() * line.x() + line.y() * line.y();
    if (lengthSquared == 0) {
      return way.length();
    }
    double along = (way.x() * line.x() + way.y() * line.y()) / lengthSquared;
    return way.minus(line.times(Math.min(1, Math.max(0, along)))).length();
  }
}

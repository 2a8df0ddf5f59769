package io.github.autoencoderlab.lesson.preview;

/** A small picture of lines and dots, bright on black, smooth at its edges. */
final class Sketch {
  private static final double EDGE = 1;

  private final int rows;
  private final int columns;
  private final float[] light;

  Sketch(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    light = new float[rows * columns];
  }

  /** The picture, row by row, 0 to 1. */
  float[] tile() {
    return light;
  }

  /** Draws a line between two places in pixels, x to the right and y downwards. */
  void line(double x1, double y1, double x2, double y2, double width, double brightness) {
    double reach = width / 2 + EDGE;
    int firstRow = (int) Math.max(0, Math.min(y1, y2) - reach);
    int lastRow = (int) Math.min(rows - 1.0, Math.max(y1, y2) + reach);
    int firstColumn = (int) Math.max(0, Math.min(x1, x2) - reach);
    int lastColumn = (int) Math.min(columns - 1.0, Math.max(x1, x2) + reach);
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        double way = distance(column + 0.5, row + 0.5, x1, y1, x2, y2);
        double value = brightness * Math.max(0, Math.min(1, (width / 2 - way) / EDGE + 0.5));
        int at = row * columns + column;
        light[at] = Math.max(light[at], (float) value);
      }
    }
  }

  /** Draws a round dot. */
  void dot(double x, double y, double width, double brightness) {
    line(x, y, x, y, width, brightness);
  }

  private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
    double t = Math.max(0, Math.min(1, along));
    return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
  }
}

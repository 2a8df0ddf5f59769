package io.github.autoencoderlab.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Turns the points of a curve into a path that looks the same and has at most four points per
 * column of pixels: the first, the lowest, the highest and the last. Points between two gaps become
 * dots.
 */
final class CurvePath {

  private final Axis x;
  private final Axis y;
  private final double columnsPerPixel;
  private final Path2D.Double path = new Path2D.Double();

  private final Path2D.Double dots = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final double radius;

  private boolean drawing;
  private int inRun;
  private long column;
  private int inColumn;
  private double firstX;
  private double lastX;
  private double lastY;
  private double low;
  private double high;
  private boolean lowFirst;

  private CurvePath(Axis x, Axis y, double columnsPerPixel, double radius) {
    this.radius = radius;
    this.x = x;
    this.y = y;
    this.columnsPerPixel = columnsPerPixel;
  }

  /**
   * Returns the curve of a line; points that are not finite leave gaps.
   *
   * @param columnsPerPixel device pixels per logical pixel
   * @param radius of the dots, logical pixels
   */
  static CurvePath of(LineChart.Line line, Axis x, Axis y, double columnsPerPixel, double radius) {
    CurvePath curve = new CurvePath(x, y, columnsPerPixel, radius);
    for (int i = 0; i < line.x().length; i++) {
      curve.add(line.x()[i], line.y()[i]);
    }
    curve.finishRun();
    return curve;
  }

  /** Returns what to stroke. */
  Path2D path() {
    return path;
  }

  /** Returns what to fill. */
  Path2D dots() {
    return dots;
  }

  private void add(double vx, double vy) {
    if (!Range.drawable(vx) || !Range.drawable(vy)) {
      finishRun();
      return;
    }
    double px = x.at(vx);
    double py = y.at(vy);
    inRun++;
    long here = (long) Math.floor(px * columnsPerPixel);
    if (drawing && here == column) {
      grow(px, py);
      return;
    }
    finishColumn();
    start(px, py, here);
  }

  private void start(double px, double py, long here) {
    if (drawing) {
      path.lineTo(px, py);
    } else {
      path.moveTo(px, py);
    }
    drawing = true;
    column = here;
    inColumn = 0;
    firstX = px;
    low = py;
    high = py;
    lastX = px;
    lastY = py;
  }

  private void grow(double px, double py) {
    inColumn++;
    if (py < low) {
      low = py;
      lowFirst = false;
    }
    if (py > high) {
      high = py;
      lowFirst = true;
    }
    lastX = px;
    lastY = py;
  }

  private void finishRun() {
    if (inRun == 1) {
      double size = 2 * radius;
      dots.append(new Ellipse2D.Double(lastX - radius, lastY - radius, size, size), false);
    }
    finishColumn();
    drawing = false;
    inRun = 0;
  }

  private void finishColumn() {
    if (!drawing || inColumn == 0) {
      return;
    }
    double middle = (firstX + lastX) / 2;
    if (inColumn > 1) {
      path.lineTo(middle, lowFirst ? low : high);
      path.lineTo(middle, lowFirst ? high : low);
    }
    path.lineTo(lastX, lastY);
    inColumn = 0;
  }
}

package io.github.autoencoderlab.figure;

import java.awt.geom.Path2D;

/** Lines where a surface has one value: marching squares, in each cell straight lines. */
final class LevelLines {
  private final DecisionPlane.Surface surface;
  private final Axis x;
  private final Axis y;
  private final Path2D path = new Path2D.Double();

  private LevelLines(DecisionPlane.Surface surface, Axis x, Axis y) {
    this.surface = surface;
    this.x = x;
    this.y = y;
  }

  /** The lines of a level, in pixels. */
  static Path2D of(DecisionPlane.Surface surface, double level, Axis x, Axis y) {
    LevelLines lines = new LevelLines(surface, x, y);
    for (int row = 0; row + 1 < surface.rows(); row++) {
      for (int column = 0; column + 1 < surface.columns(); column++) {
        lines.cell(row, column, level);
      }
    }
    return lines.path;
  }

  /** Crossings of the four sides, round about; two of them are an end each of one line. */
  private void cell(int row, int column, double level) {
    double[] corners = {
      value(row, column) - level,
      value(row, column + 1) - level,
      value(row + 1, column + 1) - level,
      value(row + 1, column) - level
    };
    double[][] ends = new double[4][];
    int count = 0;
    for (int side = 0; side < 4; side++) {
      double from = corners[side];
      double to = corners[(side + 1) % 4];
      if (from < 0 != to < 0) {
        ends[count++] = crossing(row, column, side, from / (from - to));
      }
    }
    // At a saddle the middle tells which two belong together.
    boolean around = count == 4 && (mean(corners) < 0) != (corners[0] < 0);
    for (int n = 0; n + 1 < count; n += 2) {
      line(ends[around ? (n + 3) % 4 : n], ends[around ? n : n + 1]);
    }
  }

  private static double mean(double[] corners) {
    return (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
  }

  private double[] crossing(int row, int column, int side, double share) {
    double across =
        switch (side) {
          case 0 -> share;
          case 1 -> 1;
          case 2 -> 1 - share;
          default -> 0;
        };
    double up =
        switch (side) {
          case 0 -> 0;
          case 1 -> share;
          case 2 -> 1;
          default -> 1 - share;
        };
    return new double[] {x.at(surface.x(column + across)), y.at(surface.y(row + up))};
  }

  private void line(double[] from, double[] to) {
    path.moveTo(from[0], from[1]);
    path.lineTo(to[0], to[1]);
  }

  private double value(int row, int column) {
    return surface.values()[row * surface.columns() + column];
  }
}

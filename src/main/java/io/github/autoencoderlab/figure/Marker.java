package io.github.autoencoderlab.figure;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What a point of a scatter plot looks like; all have about the same area. */
enum Marker {
  DISC {
    @Override
    Shape at(double x, double y, double radius) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  },
  CROSS {
    @Override
    Shape at(double x, double y, double radius) {
      double r = 1.2 * radius;
      double a = 0.45 * radius;
      return polygon(
          x, y - a, x + r - a, y - r, x + r, y - r + a, x + a, y, x + r, y + r - a, x + r - a,
          y + r, x, y + a, x - r + a, y + r, x - r, y + r - a, x - a, y, x - r, y - r + a,
          x - r + a, y - r);
    }
  },
  TRIANGLE {
    @Override
    Shape at(double x, double y, double radius) {
      double r = 1.35 * radius;
      return polygon(x, y - r, x + r, y + 0.8 * r, x - r, y + 0.8 * r);
    }
  },
  RING {
    @Override
    Shape at(double x, double y, double radius) {
      Area ring = new Area(DISC.at(x, y, 1.3 * radius));
      ring.subtract(new Area(DISC.at(x, y, 0.75 * radius)));
      return ring;
    }
  },
  PLUS {
    @Override
    Shape at(double x, double y, double radius) {
      double r = MOST * radius;
      double a = 0.35 * radius;
      return polygon(
          x - a, y - r, x + a, y - r, x + a, y - a, x + r, y - a, x + r, y + a, x + a, y + a, x + a,
          y + r, x - a, y + r, x - a, y + a, x - r, y + a, x - r, y - a, x - a, y - a);
    }
  },
  HOURGLASS {
    @Override
    Shape at(double x, double y, double radius) {
      double r = 1.25 * radius;
      double a = 0.15 * radius;
      return polygon(x - r, y - r, x + r, y - r, x + a, y, x + r, y + r, x - r, y + r, x - a, y);
    }
  },
  DOWN {
    @Override
    Shape at(double x, double y, double radius) {
      double r = MOST * radius;
      return polygon(x, y + r, x + r, y - 0.8 * r, x - r, y - 0.8 * r);
    }
  },
  BAR {
    @Override
    Shape at(double x, double y, double radius) {
      double r = MOST * radius;
      return new Rectangle2D.Double(x - r, y - 0.5 * radius, 2 * r, radius);
    }
  },
  HALF {
    @Override
    Shape at(double x, double y, double radius) {
      double r = MOST * radius;
      double middle = y + 0.2 * radius;
      return new Arc2D.Double(x - r, middle - r, 2 * r, 2 * r, 0, HALF_TURN, Arc2D.CHORD);
    }
  },
  PILLAR {
    @Override
    Shape at(double x, double y, double radius) {
      double r = MOST * radius;
      return new Rectangle2D.Double(x - 0.5 * radius, y - r, radius, 2 * r);
    }
  };

  private static final double MOST = 1.35;
  private static final double HALF_TURN = 180;
  private static final Marker[] ALL = values();

  /** Beyond this from its centre no marker reaches, in radii. */
  static final double REACH = MOST;

  /**
   * That of a class: ten have each its own; ten more have the same in other colours than the first.
   */
  static Marker of(int number) {
    return ALL[(number + number / ALL.length) % ALL.length];
  }

  abstract Shape at(double x, double y, double radius);

  private static Shape polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What a point of a scatter plot looks like; all have about the same area. */
enum Marker {
  DISC {
    @Override
    Shape at(double x, double y, double radius) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  },
  DIAMOND {
    @Override
    Shape at(double x, double y, double radius) {
      double r = 1.25 * radius;
      return polygon(x, y - r, x + r, y, x, y + r, x - r, y);
    }
  },
  TRIANGLE {
    @Override
    Shape at(double x, double y, double radius) {
      double r = 1.35 * radius;
      return polygon(x, y - r, x + r, y + 0.8 * r, x - r, y + 0.8 * r);
    }
  };

  /** Beyond this from its centre no marker reaches, in radii. */
  static final double REACH = 1.35;

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

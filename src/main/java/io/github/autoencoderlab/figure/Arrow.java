package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** A shaft with a head, whose tip is where it leads to. */
final class Arrow {

  private static final double HEAD = 6;

  /** Half the width of a head by its length. */
  private static final double SLENDER = 0.45;

  /** How much of a short arrow its head may be. */
  private static final double MOST_HEAD = 0.6;

  private static final double LEAST_LENGTH = 1;

  private Arrow() {}

  /** Paints in the colour and stroke of {@code g}; what is shorter than a pixel is left out. */
  static void paint(Graphics2D g, double x, double y, double toX, double toY, double growth) {
    double length = Math.hypot(toX - x, toY - y);
    if (!(length >= LEAST_LENGTH)) {
      return;
    }
    double head = Math.min(HEAD * growth, MOST_HEAD * length);
    double alongX = (toX - x) / length;
    double alongY = (toY - y) / length;
    double neckX = toX - head * alongX;
    double neckY = toY - head * alongY;
    g.draw(new Line2D.Double(x, y, neckX, neckY));
    double half = SLENDER * head;
    Path2D tip = new Path2D.Double();
    tip.moveTo(toX, toY);
    tip.lineTo(neckX - half * alongY, neckY + half * alongX);
    tip.lineTo(neckX + half * alongY, neckY - half * alongX);
    tip.closePath();
    g.fill(tip);
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;

/** Paints a field on a page and reads the arrow or path under the pointer. */
final class FieldView {

  private static final double DOT = 2.2;
  private static final double STATION = 2.6;
  private static final double START = 5;
  private static final double NEAR = 8;

  private final VectorField field;
  private final Plot plot;
  private final ArrowLengths lengths;
  private final double growth;

  FieldView(VectorField field, Page page) {
    this.field = field;
    FieldLayout layout = FieldLayout.of(field, page);
    plot = layout.plot();
    lengths = layout.lengths();
    growth = page.growth();
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    field.points().forEach(points -> paint(g, points));
    paintArrows(g, field.arrows());
    field.paths().forEach(path -> paint(g, path));
  }

  private void paint(Graphics2D g, VectorField.Points points) {
    g.setColor(Strokes.translucent(plot.page().style().colour(points.ink())));
    for (int n = 0; n < points.x().length; n++) {
      if (Range.drawable(points.x()[n]) && Range.drawable(points.y()[n])) {
        g.fill(disc(points.x()[n], points.y()[n], DOT * growth));
      }
    }
  }

  private void paintArrows(Graphics2D g, VectorField.Arrows arrows) {
    g.setColor(plot.page().style().colour(arrows.ink()));
    g.setStroke(Strokes.arrow(growth));
    for (int n = 0; n < arrows.x().length; n++) {
      if (arrows.drawn(n)) {
        double share = lengths.share(arrows.length(n));
        double x = plot.x().at(arrows.x()[n]);
        double y = plot.y().at(arrows.y()[n]);
        double toX = plot.x().at(arrows.x()[n] + share * arrows.dx()[n]);
        double toY = plot.y().at(arrows.y()[n] + share * arrows.dy()[n]);
        Arrow.paint(g, x, y, toX, toY, growth);
      }
    }
  }

  /** On a wider line of the background, so that it stands out from the arrows. */
  private void paint(Graphics2D g, VectorField.Path path) {
    Style style = plot.page().style();
    Path2D line = line(path);
    g.setColor(style.theme().background());
    g.setStroke(Strokes.casing(growth));
    g.draw(line);
    g.setColor(style.colour(path.ink()));
    g.setStroke(Strokes.curve(growth));
    g.draw(line);
    boolean started = false;
    for (int n = 0; n < path.x().length; n++) {
      if (Range.drawable(path.x()[n]) && Range.drawable(path.y()[n])) {
        paintStation(g, path.x()[n], path.y()[n], !started);
        started = true;
      }
    }
  }

  /** The start is a ring, whatever comes after it a dot. */
  private void paintStation(Graphics2D g, double x, double y, boolean start) {
    if (!start) {
      g.fill(disc(x, y, STATION * growth));
      return;
    }
    Color ink = g.getColor();
    g.setColor(plot.page().style().theme().background());
    g.fill(disc(x, y, START * growth));
    g.setColor(ink);
    g.draw(disc(x, y, START * growth));
  }

  private Path2D line(VectorField.Path path) {
    Path2D line = new Path2D.Double();
    boolean drawing = false;
    for (int n = 0; n < path.x().length; n++) {
      boolean drawn = Range.drawable(path.x()[n]) && Range.drawable(path.y()[n]);
      if (drawn && drawing) {
        line.lineTo(plot.x().at(path.x()[n]), plot.y().at(path.y()[n]));
      } else if (drawn) {
        line.moveTo(plot.x().at(path.x()[n]), plot.y().at(path.y()[n]));
      }
      drawing = drawn;
    }
    return line;
  }

  private Ellipse2D disc(double x, double y, double radius) {
    double px = plot.x().at(x);
    double py = plot.y().at(y);
    return new Ellipse2D.Double(px - radius, py - radius, 2 * radius, 2 * radius);
  }

  Optional<String> valueAt(double px, double py) {
    if (plot.inner().isEmpty() || !plot.inner().contains(px, py)) {
      return Optional.empty();
    }
    double least = NEAR * growth;
    Optional<String> text = Optional.empty();
    for (VectorField.Path path : field.paths()) {
      int n = nearest(path.x(), path.y(), px, py);
      if (n >= 0 && away(path.x()[n], path.y()[n], px, py) < least) {
        least = away(path.x()[n], path.y()[n], px, py);
        text = Optional.of(path.name() + " [" + n + "]: " + pair(path.x()[n], path.y()[n]));
      }
    }
    return text.isPresent() ? text : arrowAt(px, py);
  }

  private Optional<String> arrowAt(double px, double py) {
    VectorField.Arrows arrows = field.arrows();
    int n = nearest(arrows.x(), arrows.y(), px, py);
    if (n < 0 || !arrows.drawn(n)) {
      return Optional.empty();
    }
    String from = pair(arrows.x()[n], arrows.y()[n]);
    String to = pair(arrows.x()[n] + arrows.dx()[n], arrows.y()[n] + arrows.dy()[n]);
    return Optional.of(from + " → " + to);
  }

  private int nearest(double[] x, double[] y, double px, double py) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int n = 0; n < x.length; n++) {
      double distance = away(x[n], y[n], px, py);
      if (distance < least) {
        least = distance;
        best = n;
      }
    }
    return best;
  }

  private double away(double x, double y, double px, double py) {
    return Math.hypot(plot.x().at(x) - px, plot.y().at(y) - py);
  }

  private static String pair(double x, double y) {
    return "(" + NumberText.value(x) + ", " + NumberText.value(y) + ")";
  }
}

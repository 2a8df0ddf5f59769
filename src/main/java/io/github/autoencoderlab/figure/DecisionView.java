package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a plane of decisions on a page and reads the point or place under the pointer. */
final class DecisionView {
  /** |f| that has the fullest shade. */
  private static final double REACH = 2;

  /** How much of a shade is colour, the rest the background, so that points stand out. */
  private static final double SHADE = 0.38;

  /** Pixels of the page in one of the shading. */
  private static final int GRAIN = 3;

  private static final double DOT = 3.4;
  private static final double RING = 1.9;
  private static final double CHOSEN = 2.7;
  private static final double NEAR = 8;

  private final DecisionPlane plane;
  private final Page page;
  private final Plot plot;
  private final double dot;

  DecisionView(DecisionPlane plane, Page page) {
    this.plane = plane;
    this.page = page;
    Range x = Range.EMPTY;
    Range y = Range.EMPTY;
    for (DecisionPlane.Points group : plane.groups()) {
      x = x.with(group.x());
      y = y.with(group.y());
    }
    plot =
        EqualScale.plot(
            (across, up) ->
                new PlotLayout(page, plane.caption(), "", entries(), across, up, 0, 0).plot(),
            PointScale.wider(x),
            PointScale.wider(y));
    dot = DOT * page.growth();
  }

  private List<Legend.Entry> entries() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int n = 0; n < plane.groups().size(); n++) {
      DecisionPlane.Points group = plane.groups().get(n);
      entries.add(Legend.Entry.ofPoints(group.name(), group.ink(), Marker.of(n)));
    }
    entries.add(Legend.Entry.ofPoints(plane.names().on(), Ink.TEXT, Marker.RING));
    entries.add(Legend.Entry.ofPoints(plane.names().within(), Ink.GREY, Marker.RING));
    entries.add(new Legend.Entry(plane.names().boundary(), Ink.TEXT, Legend.Sign.LINE));
    return entries;
  }

  void paint(Graphics2D g) {
    if (!plot.inner().isEmpty()) {
      paintShades(g);
    }
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    Box inner = plot.inner();
    Shape clip = g.getClip();
    g.clip(new Rectangle2D.Double(inner.x(), inner.y(), inner.width(), inner.height()));
    paintLines(g);
    paintPair(g);
    for (int n = 0; n < plane.groups().size(); n++) {
      paint(g, plane.groups().get(n), Marker.of(n));
    }
    g.setClip(clip);
  }

  private void paintShades(Graphics2D g) {
    Box inner = plot.inner();
    int width = (int) Math.ceil(inner.width() / GRAIN);
    int height = (int) Math.ceil(inner.height() / GRAIN);
    ToneMap tones = ToneMap.of(Tone.SIGNED, REACH, page.style().theme());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int row = 0; row < height; row++) {
      double y = plot.y().valueAt(inner.y() + (row + 0.5) * inner.height() / height);
      for (int column = 0; column < width; column++) {
        double x = plot.x().valueAt(inner.x() + (column + 0.5) * inner.width() / width);
        double f = plane.surface().at(x, y);
        image.setRGB(column, row, Double.isNaN(f) ? 0 : shade(tones.rgb((float) f)));
      }
    }
    AffineTransform place = AffineTransform.getTranslateInstance(inner.x(), inner.y());
    place.scale(inner.width() / width, inner.height() / height);
    g.drawImage(image, place, null);
  }

  private int shade(int rgb) {
    Color ground = page.style().theme().background();
    Color full = new Color(rgb);
    return new Color(
            mix(ground.getRed(), full.getRed()),
            mix(ground.getGreen(), full.getGreen()),
            mix(ground.getBlue(), full.getBlue()))
        .getRGB();
  }

  private static int mix(int ground, int full) {
    return (int) Math.round(ground + SHADE * (full - ground));
  }

  private void paintLines(Graphics2D g) {
    g.setStroke(Strokes.arrow(page.growth()));
    g.setColor(page.style().colour(Ink.BLUE));
    g.draw(LevelLines.of(plane.surface(), 1, plot.x(), plot.y()));
    g.setColor(page.style().colour(Ink.ORANGE));
    g.draw(LevelLines.of(plane.surface(), -1, plot.x(), plot.y()));
    g.setStroke(Strokes.curve(page.growth()));
    g.setColor(page.style().colour(Ink.TEXT));
    g.draw(LevelLines.of(plane.surface(), 0, plot.x(), plot.y()));
  }

  private record Found(DecisionPlane.Points group, int place) {
    double x() {
      return group.x()[place];
    }

    double y() {
      return group.y()[place];
    }
  }

  private Optional<Found> numbered(int number) {
    for (DecisionPlane.Points group : plane.groups()) {
      for (int n = 0; n < group.numbers().length; n++) {
        if (group.numbers()[n] == number) {
          return Optional.of(new Found(group, n));
        }
      }
    }
    return Optional.empty();
  }

  private void paintPair(Graphics2D g) {
    List<Found> pair = plane.pair().stream().flatMap(n -> numbered(n).stream()).toList();
    if (pair.size() == 2) {
      g.setColor(page.style().theme().accent());
      g.setStroke(Strokes.curve(page.growth()));
      g.draw(
          new Line2D.Double(
              plot.x().at(pair.get(0).x()),
              plot.y().at(pair.get(0).y()),
              plot.x().at(pair.get(1).x()),
              plot.y().at(pair.get(1).y())));
      pair.forEach(one -> g.draw(disc(one.x(), one.y(), CHOSEN * dot)));
    }
  }

  private void paint(Graphics2D g, DecisionPlane.Points group, Marker marker) {
    for (int n = 0; n < group.x().length; n++) {
      if (!Range.drawable(group.x()[n]) || !Range.drawable(group.y()[n])) {
        continue;
      }
      g.setColor(page.style().colour(group.ink()));
      g.fill(marker.at(plot.x().at(group.x()[n]), plot.y().at(group.y()[n]), dot));
      paintRing(g, group, n);
      if (page.style().chosen() && group.numbers()[n] == plane.point().chosen()) {
        g.setColor(page.style().theme().accent());
        g.setStroke(Strokes.curve(page.growth()));
        g.draw(disc(group.x()[n], group.y()[n], CHOSEN * dot));
      }
    }
  }

  private void paintRing(Graphics2D g, DecisionPlane.Points group, int n) {
    DecisionPlane.Ring ring = group.rings().get(n);
    if (ring != DecisionPlane.Ring.NONE) {
      boolean on = ring == DecisionPlane.Ring.ON;
      g.setColor(page.style().colour(on ? Ink.TEXT : Ink.GREY));
      g.setStroke(new BasicStroke((float) ((on ? 2 : 1.3) * page.growth())));
      g.draw(disc(group.x()[n], group.y()[n], RING * dot));
    }
  }

  private Ellipse2D disc(double x, double y, double radius) {
    double px = plot.x().at(x);
    double py = plot.y().at(y);
    return new Ellipse2D.Double(px - radius, py - radius, 2 * radius, 2 * radius);
  }

  private Optional<Found> nearest(double px, double py) {
    double least = NEAR * page.growth();
    Optional<Found> found = Optional.empty();
    for (DecisionPlane.Points group : plane.groups()) {
      for (int n = 0; n < group.x().length; n++) {
        double away = Math.hypot(plot.x().at(group.x()[n]) - px, plot.y().at(group.y()[n]) - py);
        if (away < least) {
          least = away;
          found = Optional.of(new Found(group, n));
        }
      }
    }
    return found;
  }

  Optional<String> valueAt(double px, double py) {
    if (plot.inner().isEmpty() || !plot.inner().contains(px, py)) {
      return Optional.empty();
    }
    return nearest(px, py)
        .map(
            found ->
                found.group().name()
                    + " ["
                    + found.group().numbers()[found.place()]
                    + "]: "
                    + pair(found.x(), found.y())
                    + "\n"
                    + found.group().words().get(found.place()))
        .or(() -> decision(plot.x().valueAt(px), plot.y().valueAt(py)));
  }

  private Optional<String> decision(double x, double y) {
    double f = plane.surface().at(x, y);
    return Double.isNaN(f)
        ? Optional.empty()
        : Optional.of("f" + pair(x, y) + " = " + NumberText.digits(f, 3));
  }

  private static String pair(double x, double y) {
    return "(" + NumberText.digits(x, 3) + ", " + NumberText.digits(y, 3) + ")";
  }

  Optional<Pick> pickAt(double px, double py) {
    return plane.point().possible() && !plot.inner().isEmpty() && plot.inner().contains(px, py)
        ? nearest(px, py)
            .map(
                found ->
                    new Pick(
                        plane.point().parameter(),
                        String.valueOf(found.group().numbers()[found.place()])))
        : Optional.empty();
  }
}

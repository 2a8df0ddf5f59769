package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Paints one of several linked planes. */
final class PlanePainter {
  private static final double RING = 6;

  /** So many images of those in a rectangle are shown. */
  private static final int MOST_IMAGES = 6;

  private final LinkedPlanes planes;
  private final LinkedPlanes.Panel panel;
  private final int number;
  private final Plot plot;
  private final Page page;
  private final Exploration exploration;

  PlanePainter(LinkedPlanes planes, LinkedLayout layout, int number) {
    this.planes = planes;
    this.number = number;
    panel = planes.panels().get(number);
    plot = layout.plots().get(number);
    page = layout.page();
    exploration = planes.exploration();
  }

  /**
   * Paints the plane.
   *
   * @param brushed points of the rectangle that was drawn; null if there is none
   */
  void paint(Graphics2D g, int @Nullable [] brushed) {
    new PlotPainter(plot).paint(g);
    Box inner = plot.inner();
    if (inner.isEmpty()) {
      return;
    }
    Shape clip = g.getClip();
    g.clip(new Rectangle2D.Double(inner.x(), inner.y(), inner.width(), inner.height()));
    paintPoints(g, brushed);
    paintAxisLabel(g);
    new ClusterNames(planes, number, plot).paint(g);
    paintBrush(g);
    paintLooked(g, brushed == null ? new int[0] : brushed);
    g.setClip(clip);
  }

  private void paintAxisLabel(Graphics2D g) {
    g.setColor(page.style().theme().muted());
    page.texts().draw(g, panel.yLabel(), plot.inner().x() + 3, plot.inner().y());
  }

  private void paintPoints(Graphics2D g, int @Nullable [] brushed) {
    int[] labels = planes.labels();
    double radius = PointScale.radius(plot, inSight());
    PointSheet sheet = new PointSheet(g, plot.inner(), radius, page.style().vector());
    PointSheet.Kind[] kinds = kinds(sheet, brushed != null);
    for (int n = 0; n < labels.length; n++) {
      put(sheet, kinds, n);
    }
    if (brushed != null) {
      PointSheet.Kind[] bright = kinds(sheet, false);
      Arrays.stream(brushed).forEach(n -> put(sheet, bright, n));
    }
    sheet.finish();
  }

  /** How many points share the plot. */
  private int inSight() {
    Exploration.Window window = exploration.windows().get(number);
    if (window == null) {
      return panel.x().length;
    }
    return (int)
        IntStream.range(0, panel.x().length)
            .filter(n -> window.contains(panel.x()[n], panel.y()[n]))
            .count();
  }

  private PointSheet.Kind[] kinds(PointSheet sheet, boolean dim) {
    PointSheet.Kind[] kinds = new PointSheet.Kind[planes.classes().size()];
    for (int n = 0; n < kinds.length; n++) {
      Color colour = dim ? page.style().theme().grid() : page.style().colour(ClassInk.of(n));
      kinds[n] = sheet.kind(Marker.of(n), colour);
    }
    return kinds;
  }

  private void put(PointSheet sheet, PointSheet.Kind[] kinds, int n) {
    if (drawable(n) && planes.isShown(n)) {
      sheet.put(kinds[planes.labels()[n]], plot.x().at(panel.x()[n]), plot.y().at(panel.y()[n]));
    }
  }

  private boolean drawable(int n) {
    return Range.drawable(panel.x()[n]) && Range.drawable(panel.y()[n]);
  }

  private void paintBrush(Graphics2D g) {
    Exploration.Window brush = exploration.brush();
    if (brush != null && brush.panel() == number) {
      double left = plot.x().at(brush.left());
      double top = plot.y().at(brush.top());
      g.setColor(page.style().theme().accent());
      g.setStroke(Strokes.hairline(page.growth()));
      g.draw(
          new Rectangle2D.Double(
              left, top, plot.x().at(brush.right()) - left, plot.y().at(brush.bottom()) - top));
    }
  }

  /** What is looked at: the point under the pointer, the place, the rectangle, the chosen point. */
  private void paintLooked(Graphics2D g, int... brushed) {
    int points = planes.labels().length;
    int chosen = planes.choice().chosen() < points ? planes.choice().chosen() : -1;
    int lit = exploration.lit() < points ? exploration.lit() : -1;
    Exploration.Place place = exploration.walked();
    if (chosen >= 0) {
      ring(g, chosen, page.style().theme().accent());
    }
    if (lit >= 0) {
      ring(g, lit, page.style().theme().text());
      inset(g, lit);
    } else if (place != null) {
      walked(g, place);
    } else if (brushed.length > 0) {
      inset(g, brushed);
    } else if (chosen >= 0) {
      inset(g, chosen);
    }
  }

  private void ring(Graphics2D g, int point, Color colour) {
    if (drawable(point)) {
      ring(g, plot.x().at(panel.x()[point]), plot.y().at(panel.y()[point]), colour);
    }
  }

  private void ring(Graphics2D g, double x, double y, Color colour) {
    double r = RING * page.growth();
    Shape ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    g.setColor(page.style().theme().background());
    g.setStroke(new BasicStroke((float) (5 * page.growth())));
    g.draw(ring);
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) (2 * page.growth())));
    g.draw(ring);
  }

  private void inset(Graphics2D g, int point) {
    if (drawable(point)) {
      String name = planes.classes().get(planes.labels()[point]) + " [" + point + "]";
      Inset inset = new Inset(plot, planes.pictures(), List.of("x", "r"), name);
      inset.paint(
          g,
          List.of(planes.pictures().of().apply(point), panel.reconstruction().apply(point)),
          panel.x()[point],
          panel.y()[point]);
    }
  }

  private void walked(Graphics2D g, Exploration.Place place) {
    LinkedPlanes.PlaceDecoder decoder = panel.decoder();
    if (place.panel() == number && decoder != null) {
      ring(g, plot.x().at(place.x()), plot.y().at(place.y()), page.style().theme().text());
      new Inset(plot, planes.pictures(), List.of("r"), "")
          .paint(g, List.of(decoder.decode(place.x(), place.y())), place.x(), place.y());
    }
  }

  /** Images of a rectangle above what comes back from them. */
  private void inset(Graphics2D g, int[] brushed) {
    int count = Math.min(MOST_IMAGES, brushed.length);
    List<float[]> tiles = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      tiles.add(planes.pictures().of().apply(brushed[n]));
    }
    for (int n = 0; n < count; n++) {
      tiles.add(panel.reconstruction().apply(brushed[n]));
    }
    new Inset(plot, planes.pictures(), List.of("x", "r"), "n = " + brushed.length)
        .paint(g, tiles, count);
  }
}

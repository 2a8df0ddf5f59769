package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Paints a layered network on a page. */
final class LayeredView {

  private static final double ARROW = 0.6;
  private static final int MOST_ARROWS = 8;

  private final LayeredNetwork network;
  private final Page page;
  private final Theme theme;
  private final Lettering texts;
  private final UnitPainter painter;
  private final LayeredNotes notes;
  private final LayeredLayout layout;

  LayeredView(LayeredNetwork network, Page page) {
    this.network = network;
    this.page = page;
    theme = page.style().theme();
    texts = page.texts();
    painter = new UnitPainter(page);
    notes = LayeredNotes.of(network, page);
    layout = LayeredLayout.of(network, page, notes.height());
  }

  void paint(Graphics2D g) {
    paintWords(g);
    if (layout.units().stream().anyMatch(unit -> unit < 2)) {
      return;
    }
    for (int n = 0; n < network.layers().size(); n++) {
      paintBands(g, n);
    }
    for (int n = 0; n < network.links().size(); n++) {
      paintLinks(g, n);
    }
    for (int n = 0; n < network.layers().size(); n++) {
      paintLayer(g, n);
    }
  }

  private void paintWords(Graphics2D g) {
    Box area = page.content();
    g.setColor(theme.text());
    if (layout.head() > 0) {
      LayeredLayout.heading(network, page).paint(g, area.x(), area.y());
    }
    if (layout.foot() > 0) {
      double top = area.bottom() - layout.foot();
      if (network.notes().isEmpty()) {
        g.setColor(theme.muted());
        LayeredLayout.caption(network, page).paintBelow(g, area);
      } else {
        notes.paint(g, new Box(area.x(), top, area.width(), layout.foot()), theme);
      }
    }
  }

  private void paintBands(Graphics2D g, int n) {
    g.setColor(theme.band());
    Box row = layout.rows().get(n);
    if (network.layers().get(n).lit()) {
      g.fill(UnitPainter.round(row, texts.size()));
    }
    if (n < network.links().size() && network.links().get(n).lit()) {
      g.fill(UnitPainter.round(between(row, layout.rows().get(n + 1)), texts.size()));
    }
  }

  /** Returns what is between two rows of different levels. */
  private static Box between(Box row, Box other) {
    Box upper = row.y() < other.y() ? row : other;
    Box lower = row.y() < other.y() ? other : row;
    double x = Math.min(row.x(), other.x());
    double right = Math.max(row.right(), other.right());
    return new Box(x, upper.bottom(), right - x, lower.y() - upper.bottom());
  }

  /** What flows is strong; it has arrows where it touches a watched unit, or if there is none. */
  private void paintLinks(Graphics2D g, int lower) {
    NetworkEdges edges = network.edges(lower);
    LayeredNetwork.Flow flow = network.links().get(lower).flow();
    boolean frozen = network.places().get(lower + 1).role() == LayeredNetwork.Role.FROZEN;
    boolean all = flow != LayeredNetwork.Flow.NONE && !network.watches(lower);
    int arrows = all ? Math.max(0, edges.shown().size() - MOST_ARROWS) : Integer.MAX_VALUE;
    for (int n = 0; n < edges.shown().size(); n++) {
      NetworkEdges.Edge edge = edges.shown().get(n);
      Line2D line = layout.edge(lower, edge.j(), edge.i());
      painter.paintEdge(g, line, edge, edges.reach(), all || edge.watched(), frozen);
      if (flow != LayeredNetwork.Flow.NONE && (edge.watched() || n >= arrows)) {
        double share = Math.abs(edge.weight()) / edges.reach();
        g.fill(arrow(line, flow == LayeredNetwork.Flow.UP, (2 + 4 * share) * page.growth()));
      }
    }
  }

  /** The head of an arrow on a line, {@code up} to its end. */
  private static Path2D arrow(Line2D line, boolean up, double size) {
    double length = Math.max(1e-9, line.getP1().distance(line.getP2()));
    double ux = (line.getX2() - line.getX1()) / length * (up ? 1 : -1);
    double uy = (line.getY2() - line.getY1()) / length * (up ? 1 : -1);
    double place = up ? ARROW : 1 - ARROW;
    double x = line.getX1() + place * (line.getX2() - line.getX1());
    double y = line.getY1() + place * (line.getY2() - line.getY1());
    Path2D head = new Path2D.Double();
    head.moveTo(x + size * ux, y + size * uy);
    head.lineTo(x - size * ux - size * uy, y - size * uy + size * ux);
    head.lineTo(x - size * ux + size * uy, y - size * uy - size * ux);
    head.closePath();
    return head;
  }

  private void paintLayer(Graphics2D g, int n) {
    LayeredNetwork.Layer layer = network.layers().get(n);
    List<LayeredNetwork.Unit> units = layer.units();
    if (units.isEmpty()) {
      return;
    }
    paintSymbol(g, layer, layout.unit(n, 0), layout.rows().get(n));
    paintNote(g, n);
    double pitch = layout.rows().get(n).width() / units.size();
    boolean fits = painter.fits(units.stream().map(LayeredNetwork.Unit::name), pitch);
    for (int i = 0; i < units.size(); i++) {
      LayeredNetwork.Unit unit = units.get(i);
      Box box = layout.unit(n, i);
      paintUnit(g, n, unit, box);
      if (layer.named() && layout.label() > 0 && (fits || unit.watched())) {
        painter.paintName(g, unit.name(), unit.watched(), box, layout.nameTop(n));
      }
    }
  }

  private void paintNote(Graphics2D g, int n) {
    LayeredNetwork.Place place = network.places().get(n);
    if (layout.label() > 0 && !place.note().isEmpty()) {
      boolean active = place.role() == LayeredNetwork.Role.ACTIVE;
      g.setColor(active ? theme.text() : theme.muted());
      painter.paintNote(g, place.note(), layout.rows().get(n), layout.nameTop(n));
    }
  }

  private void paintSymbol(Graphics2D g, LayeredNetwork.Layer layer, Box first, Box row) {
    double room = layout.gutter();
    if (room < 1) {
      return;
    }
    Formula symbol = Formula.of(layer.latex());
    double natural = 1.3 * texts.size() / Formula.SIZE;
    double zoom = Math.min(natural, room / Math.max(1, symbol.width()));
    Graphics2D own = (Graphics2D) g.create();
    double y = first.y() + (first.height() - symbol.height() * zoom) / 2;
    own.translate(row.x() - room, y);
    own.scale(zoom, zoom);
    symbol.paint(own, theme.text());
    own.dispose();
  }

  private void paintUnit(Graphics2D g, int n, LayeredNetwork.Unit unit, Box box) {
    LayeredNetwork.Layer layer = network.layers().get(n);
    boolean absent = network.places().get(n).role() == LayeredNetwork.Role.ABSENT;
    Shape shape =
        layer.round()
            ? new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height())
            : UnitPainter.round(box, 0.3 * box.width());
    boolean known = !Double.isNaN(unit.value());
    Color fill = known ? fill(layer.shade(), unit.fill()) : theme.background();
    if (absent) {
      painter.paintAbsent(g, shape);
    } else {
      painter.paint(g, shape, unit.watched(), fill);
    }
    if (unit.struck()) {
      g.setColor(page.style().colour(Ink.ORANGE));
      g.setStroke(new BasicStroke((float) (2.4 * page.growth())));
      g.draw(new Line2D.Double(box.x() - 1, box.bottom() + 1, box.right() + 1, box.y() - 1));
    }
    if (known && !unit.struck()) {
      painter.paintNumber(g, box, unit.value(), fill);
    }
  }

  private Color fill(LayeredNetwork.Shade shade, double fill) {
    return switch (shade) {
      case GREY -> UnitPainter.mix(Color.BLACK, Color.WHITE, fill);
      case FULL -> UnitPainter.mix(theme.background(), page.style().colour(Ink.YELLOW), fill);
      case SIGNED ->
          UnitPainter.mix(
              theme.background(),
              page.style().colour(fill < 0 ? Ink.ORANGE : Ink.BLUE),
              Math.abs(fill));
    };
  }
}

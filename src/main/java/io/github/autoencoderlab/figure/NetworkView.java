package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Locale;

/** Paints a network on a page. */
final class NetworkView {

  private static final double THINNEST = 0.4;
  private static final double THICKEST = 2.6;
  private static final double UNWATCHED = 0.45;

  private final NetworkDiagram network;
  private final Page page;
  private final Theme theme;
  private final Lettering texts;
  private final Lettering small;
  private final NetworkLayout layout;

  NetworkView(NetworkDiagram network, Page page) {
    this.network = network;
    this.page = page;
    theme = page.style().theme();
    texts = page.texts();
    small = new Lettering(Fonts.plain(0.8 * texts.size()));
    layout = NetworkLayout.of(network, page);
  }

  void paint(Graphics2D g) {
    paintWords(g);
    if (Math.min(layout.circle(), layout.square()) < 2) {
      return;
    }
    paintBands(g);
    paintEdges(g);
    paintSymbol(g, network.hidden(), layout.above(), layout.hidden(0));
    paintSymbol(g, network.visible(), layout.below(), layout.visible(0));
    paintHidden(g);
    paintVisible(g);
  }

  private void paintWords(Graphics2D g) {
    Box area = page.content();
    if (layout.head() > 0) {
      g.setColor(theme.text());
      texts.draw(g, texts.fit(network.heading(), area.width()), area.x(), area.y());
    }
    if (layout.foot() > 0) {
      double y = area.bottom() - layout.foot() + 0.3 * texts.height();
      paintFoot(g, new Box(area.x(), y, area.width(), texts.height()));
    }
  }

  private void paintFoot(Graphics2D g, Box row) {
    NetworkDiagram.Coin coin = network.coin();
    if (coin != null) {
      new CoinPainter(page).paint(g, coin, row);
    } else {
      g.setColor(theme.muted());
      texts.draw(g, texts.fit(network.caption(), row.width()), row.x(), row.y());
    }
  }

  private void paintBands(Graphics2D g) {
    g.setColor(theme.band());
    if (network.hidden().lit()) {
      g.fill(round(layout.above(), texts.size()));
    }
    if (network.visible().lit()) {
      g.fill(round(layout.below(), texts.size()));
    }
    if (network.weightsLit()) {
      Box row = layout.above();
      double height = layout.below().y() - row.bottom();
      g.fill(round(new Box(row.x(), row.bottom(), row.width(), height), texts.size()));
    }
  }

  private void paintEdges(Graphics2D g) {
    NetworkEdges edges = NetworkEdges.of(network);
    for (NetworkEdges.Edge edge : edges.shown()) {
      double share = Math.abs(edge.weight()) / edges.reach();
      double strength = (0.15 + 0.85 * share) * (edge.watched() ? 1 : UNWATCHED);
      Color ink = page.style().colour(edge.weight() > 0 ? Ink.BLUE : Ink.ORANGE);
      g.setColor(alpha(ink, strength));
      double width = (THINNEST + (THICKEST - THINNEST) * share) * page.growth();
      g.setStroke(new BasicStroke((float) width));
      g.draw(layout.edge(edge.j(), edge.i()));
    }
  }

  private void paintSymbol(Graphics2D g, NetworkDiagram.Layer layer, Box row, Box first) {
    if (row.x() > page.content().x() + 1) {
      g.setColor(theme.text());
      texts.draw(
          g, layer.symbol(), page.content().x(), first.y() + (first.height() - texts.height()) / 2);
    }
  }

  private void paintHidden(Graphics2D g) {
    List<NetworkDiagram.Unit> units = network.hidden().units();
    Color full = page.style().colour(Ink.YELLOW);
    for (int j = 0; j < units.size(); j++) {
      Box box = layout.hidden(j);
      Shape circle = new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
      paintUnit(g, circle, box, units.get(j), mix(theme.background(), full, units.get(j).shown()));
      paintName(g, units, j, box, layout.above().y());
    }
  }

  private void paintVisible(Graphics2D g) {
    List<NetworkDiagram.Unit> units = network.visible().units();
    for (int i = 0; i < units.size(); i++) {
      Box box = layout.visible(i);
      Shape square = round(box, 0.3 * box.width());
      paintUnit(g, square, box, units.get(i), mix(Color.BLACK, Color.WHITE, units.get(i).shown()));
      paintName(g, units, i, box, layout.below().bottom() - layout.label());
    }
  }

  private void paintUnit(Graphics2D g, Shape shape, Box box, NetworkDiagram.Unit unit, Color fill) {
    boolean known = !Double.isNaN(unit.shown());
    g.setColor(known ? fill : theme.background());
    g.fill(shape);
    g.setColor(unit.watched() ? theme.accent() : theme.muted());
    double stroke = unit.watched() ? 2.6 : 1;
    g.setStroke(new BasicStroke((float) (stroke * page.growth())));
    g.draw(shape);
    if (known) {
      paintNumber(g, box, unit, dark(fill) ? Color.WHITE : Color.BLACK);
    }
  }

  private void paintNumber(Graphics2D g, Box box, NetworkDiagram.Unit unit, Color ink) {
    boolean drawn = !Double.isNaN(unit.state());
    String number = drawn ? NumberText.value(unit.state()) : decimals(unit.probability());
    Lettering type = drawn && box.height() > 1.3 * texts.height() ? texts : small;
    if (type.width(number) < 0.92 * box.width() && type.height() < box.height()) {
      g.setColor(ink);
      double y = box.y() + (box.height() - 1.04 * type.height()) / 2;
      type.drawCentred(g, number, box.x() + box.width() / 2, y);
    }
  }

  /** Names that would touch each other give way to that of the watched unit. */
  private void paintName(
      Graphics2D g, List<NetworkDiagram.Unit> units, int n, Box box, double top) {
    double pitch = layout.above().width() / units.size();
    boolean fits = units.stream().allMatch(unit -> small.width(unit.name()) < 0.9 * pitch);
    NetworkDiagram.Unit unit = units.get(n);
    if (layout.label() > 0 && (fits || unit.watched())) {
      g.setColor(unit.watched() ? theme.accent() : theme.muted());
      small.drawCentred(g, unit.name(), box.x() + box.width() / 2, top);
    }
  }

  private static String decimals(double p) {
    String text = String.format(Locale.ROOT, "%.2f", p);
    return text.startsWith("0") ? text.substring(1) : text.substring(0, 3);
  }

  private static Shape round(Box box, double arc) {
    return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  private static boolean dark(Color c) {
    return 0.3 * c.getRed() + 0.59 * c.getGreen() + 0.11 * c.getBlue() < 128;
  }

  private static Color alpha(Color ink, double share) {
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), (int) Math.round(255 * share));
  }

  private static Color mix(Color from, Color to, double share) {
    double t = Math.max(0, Math.min(1, share));
    return new Color(
        (int) Math.round(from.getRed() + t * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + t * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + t * (to.getBlue() - from.getBlue())));
  }
}

package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints a network on a page. */
final class NetworkView {

  private final NetworkDiagram network;
  private final Page page;
  private final Theme theme;
  private final Lettering texts;
  private final UnitPainter painter;
  private final NetworkLayout layout;

  NetworkView(NetworkDiagram network, Page page) {
    this.network = network;
    this.page = page;
    theme = page.style().theme();
    texts = page.texts();
    painter = new UnitPainter(page);
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
    if (network.picture() != null && !layout.picture().isEmpty()) {
      paintPicture(g, network.picture());
    } else {
      paintSymbol(g, network.visible(), layout.below(), layout.visible(0));
    }
    paintHidden(g);
    paintVisible(g);
  }

  private void paintWords(Graphics2D g) {
    Box area = page.content();
    if (layout.head() > 0) {
      g.setColor(theme.text());
      NetworkLayout.heading(network, page).paint(g, area.x(), area.y());
    }
    if (layout.foot() > 0) {
      paintFoot(g, area.without(0, area.height() - layout.foot(), 0, 0));
    }
  }

  private void paintFoot(Graphics2D g, Box foot) {
    NetworkDiagram.Coin coin = network.coin();
    if (coin != null) {
      new CoinPainter(page).paint(g, coin, foot);
    } else {
      g.setColor(theme.muted());
      NetworkLayout.caption(network, page).paintBelow(g, foot);
    }
  }

  private void paintBands(Graphics2D g) {
    g.setColor(theme.band());
    if (network.hidden().lit()) {
      g.fill(UnitPainter.round(layout.above(), texts.size()));
    }
    if (network.visible().lit()) {
      g.fill(UnitPainter.round(layout.below(), texts.size()));
    }
    if (network.weightsLit()) {
      Box row = layout.above();
      double height = layout.below().y() - row.bottom();
      g.fill(UnitPainter.round(new Box(row.x(), row.bottom(), row.width(), height), texts.size()));
    }
  }

  private void paintEdges(Graphics2D g) {
    NetworkEdges edges = NetworkEdges.of(network);
    for (NetworkEdges.Edge edge : edges.shown()) {
      painter.paintEdge(g, layout.edge(edge.j(), edge.i()), edge, edges.reach());
    }
  }

  private void paintSymbol(Graphics2D g, NetworkDiagram.Layer layer, Box row, Box first) {
    if (row.x() > page.content().x() + 1) {
      g.setColor(theme.text());
      texts.draw(
          g, layer.symbol(), page.content().x(), first.y() + (first.height() - texts.height()) / 2);
    }
  }

  private void paintPicture(Graphics2D g, NetworkDiagram.Picture picture) {
    Box all = layout.picture();
    g.setColor(theme.text());
    texts.draw(g, network.visible().symbol(), all.x(), all.y() - 1.1 * texts.height());
    new MapPainter(page).paint(g, picture.image(), all);
    List<NetworkDiagram.Unit> units = network.visible().units();
    for (int i = 0; i < Math.min(units.size(), picture.places().size()); i++) {
      Box place = layout.inPicture(picture, picture.places().get(i));
      boolean watched = units.get(i).watched();
      double around = watched ? 0.2 * texts.size() : 0;
      Box mark = place.inset(-around);
      g.setColor(watched ? theme.accent() : Strokes.translucent(theme.accent()));
      g.setStroke(new BasicStroke((float) ((watched ? 2 : 1) * page.growth())));
      g.draw(new Rectangle2D.Double(mark.x(), mark.y(), mark.width(), mark.height()));
    }
  }

  private void paintHidden(Graphics2D g) {
    List<NetworkDiagram.Unit> units = network.hidden().units();
    Color full = page.style().colour(Ink.YELLOW);
    for (int j = 0; j < units.size(); j++) {
      Box box = layout.hidden(j);
      Shape circle = new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
      paintUnit(
          g,
          circle,
          box,
          units.get(j),
          UnitPainter.mix(theme.background(), full, units.get(j).shown()));
      paintName(g, units, j, box, layout.above().y());
    }
  }

  private void paintVisible(Graphics2D g) {
    List<NetworkDiagram.Unit> units = network.visible().units();
    for (int i = 0; i < units.size(); i++) {
      Box box = layout.visible(i);
      Shape square = UnitPainter.round(box, 0.3 * box.width());
      paintUnit(
          g,
          square,
          box,
          units.get(i),
          UnitPainter.mix(Color.BLACK, Color.WHITE, units.get(i).shown()));
      paintName(g, units, i, box, layout.below().bottom() - layout.label());
    }
  }

  private void paintUnit(Graphics2D g, Shape shape, Box box, NetworkDiagram.Unit unit, Color fill) {
    boolean known = !Double.isNaN(unit.shown());
    painter.paint(g, shape, unit.watched(), known ? fill : theme.background());
    if (known) {
      boolean drawn = !Double.isNaN(unit.state());
      String number =
          drawn ? NumberText.value(unit.state()) : UnitPainter.decimals(unit.probability());
      painter.paintNumber(g, box, number, drawn, fill);
    }
  }

  private void paintName(
      Graphics2D g, List<NetworkDiagram.Unit> units, int n, Box box, double top) {
    NetworkDiagram.Unit unit = units.get(n);
    double room = layout.above().width() / units.size();
    boolean fits = painter.fits(units.stream().map(NetworkDiagram.Unit::name), room);
    if (layout.label() > 0 && (fits || unit.watched())) {
      painter.paintName(g, unit.name(), unit.watched(), box, top);
    }
  }
}

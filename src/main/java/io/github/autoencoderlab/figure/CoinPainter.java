package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints the draw of a unit: a bar from 0 to 1, filled up to p, and where the number fell. */
final class CoinPainter {

  private static final double BAR = 8;

  private final Page page;
  private final Lettering texts;

  CoinPainter(Page page) {
    this.page = page;
    texts = page.texts();
  }

  void paint(Graphics2D g, NetworkDiagram.Coin coin, Box row) {
    Theme theme = page.style().theme();
    double width = Math.min(BAR * texts.size(), 0.35 * row.width());
    double height = 0.6 * texts.size();
    double top = row.y() + 0.55 * texts.height() - height / 2;
    double share = Math.max(0, Math.min(1, coin.probability()));
    g.setColor(page.style().colour(Ink.YELLOW));
    g.fill(new Rectangle2D.Double(row.x(), top, share * width, height));
    g.setColor(theme.muted());
    g.setStroke(new BasicStroke((float) page.growth()));
    g.draw(new Rectangle2D.Double(row.x(), top, width, height));
    g.setColor(theme.text());
    if (!Double.isNaN(coin.number())) {
      g.fill(pointer(row.x() + coin.number() * width, top, height));
    }
    double x = row.x() + width + 0.8 * texts.size();
    texts.draw(g, texts.fit(coin.words(), row.right() - x), x, row.y());
  }

  /** A needle through the bar with its head below. */
  private Path2D pointer(double x, double top, double height) {
    double half = 0.3 * texts.size();
    double needle = 0.6 * page.growth();
    Path2D path = new Path2D.Double();
    path.moveTo(x - needle, top - 2);
    path.lineTo(x + needle, top - 2);
    path.lineTo(x + needle, top + height);
    path.lineTo(x + half, top + height + half);
    path.lineTo(x - half, top + height + half);
    path.lineTo(x - needle, top + height);
    path.closePath();
    return path;
  }
}

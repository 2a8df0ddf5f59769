package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints the draw of a unit: a bar from 0 to 1, filled up to p, and where the number fell. */
final class CoinPainter {

  private static final double BAR = 8;
  private static final double GAP = 0.8;

  private final Page page;
  private final Lettering texts;

  CoinPainter(Page page) {
    this.page = page;
    texts = page.texts();
  }

  void paint(Graphics2D g, NetworkDiagram.Coin coin, Box row) {
    Theme theme = page.style().theme();
    double width = bar(page, row.width());
    Paragraph words = words(coin, page, row.width());
    double first = row.bottom() - words.height();
    double height = 0.6 * texts.size();
    double top = first + 0.55 * texts.height() - height / 2;
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
    words.paint(g, row.x() + width + GAP * texts.size(), first);
  }

  private static double bar(Page page, double row) {
    return Math.min(BAR * page.texts().size(), 0.35 * row);
  }

  /** What is said beside the bar in a row of a width. */
  static Paragraph words(NetworkDiagram.Coin coin, Page page, double row) {
    double room = row - bar(page, row) - GAP * page.texts().size();
    return Paragraph.of(coin.words(), page.texts(), room);
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

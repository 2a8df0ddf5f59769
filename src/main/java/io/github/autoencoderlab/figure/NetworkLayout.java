package io.github.autoencoderlab.figure;

import java.awt.geom.Line2D;

/**
 * Where the parts of a network lie.
 *
 * @param network the network
 * @param above the row of the hidden units
 * @param below the row of the visible units
 * @param unit side of a unit, logical pixels
 * @param head height of the heading's row; 0 if there is no room
 * @param coin height of the coin's row; 0 if there is none or no room
 * @param foot height of the caption's row; 0 if there is no room
 */
record NetworkLayout(
    NetworkDiagram network,
    Box above,
    Box below,
    double unit,
    double head,
    double coin,
    double foot) {

  private static final double LARGEST_UNIT = 2.6;
  private static final double SHARE_OF_PITCH = 0.8;
  private static final double SHARE_OF_HEIGHT = 0.23;
  private static final double PADDING = 0.35;

  static NetworkLayout of(NetworkDiagram network, Page page) {
    Box area = page.content();
    Texts texts = page.texts();
    double line = 1.35 * texts.height();
    double lines = area.height() / line;
    double head = !network.heading().isEmpty() && lines > 5 ? line : 0;
    double coin = network.coin() != null && lines > 4 ? line : 0;
    double foot = !network.caption().isEmpty() && lines > 7 ? line : 0;
    double gutter = area.width() > 14 * texts.size() ? 1.6 * texts.size() : 0;
    Box layers = area.without(gutter, head, 0, foot + coin);
    int most = Math.max(network.visible().units().size(), network.hidden().units().size());
    double unit =
        Math.min(
            LARGEST_UNIT * texts.size(),
            Math.min(
                SHARE_OF_PITCH * layers.width() / Math.max(1, most),
                SHARE_OF_HEIGHT * layers.height()));
    double label = names(layers, texts) ? texts.height() : 0;
    double row = unit * (1 + 2 * PADDING) + label;
    Box above = new Box(layers.x(), layers.y(), layers.width(), row);
    Box below = new Box(layers.x(), layers.bottom() - row, layers.width(), row);
    return new NetworkLayout(network, above, below, unit, head, coin, foot);
  }

  private static boolean names(Box layers, Texts texts) {
    return layers.height() > 7 * texts.height();
  }

  /** Returns the height that the units' names take in a row. */
  double label() {
    return above.height() - unit * (1 + 2 * PADDING);
  }

  /** Returns the square around a hidden unit. */
  Box hidden(int j) {
    double y = above.y() + label() + PADDING * unit;
    return square(above, j, network.hidden().units().size(), y);
  }

  /** Returns the square of a visible unit. */
  Box visible(int i) {
    return square(below, i, network.visible().units().size(), below.y() + PADDING * unit);
  }

  private Box square(Box row, int n, int count, double y) {
    double x = row.x() + row.width() * (n + 0.5) / count - unit / 2;
    return new Box(x, y, unit, unit);
  }

  /** Returns the line of a weight. */
  Line2D edge(int j, int i) {
    Box from = hidden(j);
    Box to = visible(i);
    return new Line2D.Double(from.x() + unit / 2, from.bottom(), to.x() + unit / 2, to.y());
  }
}

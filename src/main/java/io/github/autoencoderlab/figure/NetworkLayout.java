package io.github.autoencoderlab.figure;

import java.awt.geom.Line2D;

/**
 * Where the parts of a network lie.
 *
 * @param network the network
 * @param above the row of the hidden units
 * @param below the row of the visible units
 * @param circle diameter of a hidden unit, logical pixels
 * @param square side of a visible unit, logical pixels
 * @param head height of the heading's row; 0 if there is no room
 * @param foot height of the row of the coin or the caption; 0 if there is no room
 * @param picture of all visible units; empty if there is none or no room
 */
record NetworkLayout(
    NetworkDiagram network,
    Box above,
    Box below,
    double circle,
    double square,
    double head,
    double foot,
    Box picture) {

  private static final double MOST_OF_WIDTH = 0.2;
  private static final double MOST_OF_HEIGHT = 0.45;
  private static final double LEAST_PICTURE = 3;

  private static final double LARGEST_UNIT = 2.6;
  private static final double SHARE_OF_PITCH = 0.8;
  private static final double SHARE_OF_HEIGHT = 0.23;
  private static final double PADDING = 0.35;

  static NetworkLayout of(NetworkDiagram network, Page page) {
    Box area = page.content();
    Lettering texts = page.texts();
    double lines = area.height() / (1.35 * texts.height());
    double head = lines > 5 ? heading(network, page).room() : 0;
    double noted =
        network.coin() == null ? caption(network, page).room() : coin(network.coin(), page);
    double foot = lines > 6 ? noted : 0;
    double gutter = area.width() > 14 * texts.size() ? 1.6 * texts.size() : 0;
    Box picture = picture(network, area.without(0, head, 0, foot), texts);
    double aside = picture.isEmpty() ? gutter : picture.width() + 0.6 * texts.size();
    Box layers = area.without(aside, head, 0, foot);
    double circle = unit(network.hidden(), layers, texts);
    double square = unit(network.visible(), layers, texts);
    double label = layers.height() > 7 * texts.height() ? texts.height() : 0;
    double above = circle * (1 + 2 * PADDING) + label;
    double below = square * (1 + 2 * PADDING) + label;
    return new NetworkLayout(
        network,
        new Box(layers.x(), layers.y(), layers.width(), above),
        new Box(layers.x(), layers.bottom() - below, layers.width(), below),
        circle,
        square,
        head,
        foot,
        picture);
  }

  /** At the height of the visible units, below whose symbol it stands. */
  private static Box picture(NetworkDiagram network, Box area, Lettering texts) {
    NetworkDiagram.Picture picture = network.picture();
    if (picture == null) {
      return new Box(area.x(), area.bottom(), 0, 0);
    }
    double aspect = (double) picture.image().columns() / picture.image().rows();
    double most = Math.min(MOST_OF_WIDTH * area.width(), MOST_OF_HEIGHT * area.height() * aspect);
    double width = most < LEAST_PICTURE * texts.size() ? 0 : most;
    double height = width / aspect;
    return new Box(area.x(), area.bottom() - height - 1, width, height);
  }

  /** Returns the places of the picture that units shown stand for. */
  Box inPicture(NetworkDiagram.Picture all, int place) {
    int columns = all.image().columns();
    return all.image()
        .part(picture, place / columns, place % columns, place / columns, place % columns);
  }

  /** The words above. */
  static Paragraph heading(NetworkDiagram network, Page page) {
    return Paragraph.of(network.heading(), page.texts(), page.content().width());
  }

  /** The words below. */
  static Paragraph caption(NetworkDiagram network, Page page) {
    return Paragraph.of(network.caption(), page.texts(), page.content().width());
  }

  private static double coin(NetworkDiagram.Coin coin, Page page) {
    return CoinPainter.words(coin, page, page.content().width()).room();
  }

  private static double unit(NetworkDiagram.Layer layer, Box layers, Lettering texts) {
    double pitch = layers.width() / Math.max(1, layer.units().size());
    double fitting = Math.min(SHARE_OF_PITCH * pitch, SHARE_OF_HEIGHT * layers.height());
    return Math.min(LARGEST_UNIT * texts.size(), fitting);
  }

  /** Returns the height that the units' names take in a row. */
  double label() {
    return above.height() - circle * (1 + 2 * PADDING);
  }

  /** Returns the square around a hidden unit. */
  Box hidden(int j) {
    double y = above.y() + label() + PADDING * circle;
    return place(above, j, network.hidden().units().size(), y, circle);
  }

  /** Returns the square of a visible unit. */
  Box visible(int i) {
    return place(below, i, network.visible().units().size(), below.y() + PADDING * square, square);
  }

  private static Box place(Box row, int n, int count, double y, double unit) {
    double x = row.x() + row.width() * (n + 0.5) / count - unit / 2;
    return new Box(x, y, unit, unit);
  }

  /** Returns the line of a weight. */
  Line2D edge(int j, int i) {
    Box from = hidden(j);
    Box to = visible(i);
    return new Line2D.Double(from.x() + circle / 2, from.bottom(), to.x() + square / 2, to.y());
  }
}

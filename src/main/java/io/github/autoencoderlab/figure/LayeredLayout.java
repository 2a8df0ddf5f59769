package io.github.autoencoderlab.figure;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a layered network lie.
 *
 * @param network the network
 * @param rows of the layers, from the lowest; each with the names of its units
 * @param units diameter or side of a unit in each layer, logical pixels
 * @param label height that names take in a row; 0 if there is no room
 * @param head height of the heading's row; 0 if there is no room
 * @param foot height of the notes or the caption; 0 if there is no room
 */
record LayeredLayout(
    LayeredNetwork network,
    List<Box> rows,
    List<Double> units,
    double label,
    double head,
    double foot) {

  private static final double LARGEST_UNIT = 2.6;
  private static final double SHARE_OF_PITCH = 0.84;
  private static final double SHARE_OF_HEIGHT = 0.45;
  private static final double PADDING = 0.2;

  static LayeredLayout of(LayeredNetwork network, Page page, double notes) {
    Box area = page.content();
    Lettering texts = page.texts();
    double line = 1.35 * texts.height();
    double lines = area.height() / line;
    double head = !network.heading().isEmpty() && lines > 7 ? line : 0;
    double wanted = network.notes().isEmpty() ? network.caption().isEmpty() ? 0 : line : notes;
    double foot = lines > 8 && wanted < area.height() / 3 ? wanted : 0;
    double gutter = area.width() > 14 * texts.size() ? 1.8 * texts.size() : 0;
    Box all = area.without(gutter, head, 0, foot);
    double label = all.height() > 11 * texts.height() ? texts.height() : 0;
    int count = network.layers().size();
    List<Double> units = new ArrayList<>();
    List<Box> rows = new ArrayList<>();
    double free = all.height();
    for (LayeredNetwork.Layer layer : network.layers()) {
      double unit = unit(layer, all, count, texts);
      double height = unit * (1 + 2 * PADDING) + (layer.named() ? label : 0);
      units.add(unit);
      rows.add(new Box(all.x(), 0, all.width(), height));
      free -= height;
    }
    double gap = count > 1 ? Math.max(0, free) / (count - 1) : 0;
    double bottom = all.bottom();
    for (int n = 0; n < count; n++) {
      Box row = rows.get(n);
      rows.set(n, new Box(row.x(), bottom - row.height(), row.width(), row.height()));
      bottom -= row.height() + gap;
    }
    return new LayeredLayout(network, rows, units, label, head, foot);
  }

  private static double unit(LayeredNetwork.Layer layer, Box all, int layers, Lettering texts) {
    double pitch = all.width() / Math.max(1, layer.units().size());
    double most = SHARE_OF_HEIGHT * all.height() / layers;
    return Math.min(LARGEST_UNIT * texts.size(), Math.min(SHARE_OF_PITCH * pitch, most));
  }

  /** Returns the square of a unit; the names are below the lowest layer, above the others. */
  Box unit(int layer, int n) {
    Box row = rows.get(layer);
    double size = units.get(layer);
    int count = network.layers().get(layer).units().size();
    double x = row.x() + row.width() * (n + 0.5) / count - size / 2;
    return new Box(x, row.y() + above(layer) + PADDING * size, size, size);
  }

  private double above(int layer) {
    return layer > 0 && network.layers().get(layer).named() ? label : 0;
  }

  /** Returns the top of a unit's name. */
  double nameTop(int layer) {
    Box row = rows.get(layer);
    return layer == 0 ? row.bottom() - label : row.y();
  }

  /** Returns the line between unit j of a layer and unit i of the one below. */
  Line2D edge(int lower, int j, int i) {
    Box from = unit(lower, i);
    Box to = unit(lower + 1, j);
    double start = above(lower) > 0 ? rows.get(lower).y() : from.y();
    return new Line2D.Double(
        from.x() + from.width() / 2, start, to.x() + to.width() / 2, to.bottom());
  }
}

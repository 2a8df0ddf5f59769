package io.github.autoencoderlab.figure;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param gutter width of what stands left of a row; 0 if there is no room
 */
record LayeredLayout(
    LayeredNetwork network,
    List<Box> rows,
    List<Double> units,
    double label,
    double head,
    double foot,
    double gutter) {

  private static final double LARGEST_UNIT = 2.6;
  private static final double SHARE_OF_PITCH = 0.84;
  private static final double SHARE_OF_HEIGHT = 0.45;
  private static final double SHARE_BESIDE_NOTE = 0.38;
  private static final double PADDING = 0.2;

  static LayeredLayout of(LayeredNetwork network, Page page, double notes) {
    Box area = page.content();
    Lettering texts = page.texts();
    double lines = area.height() / (1.35 * texts.height());
    double head = lines > 7 ? heading(network, page).room() : 0;
    double wanted = network.notes().isEmpty() ? caption(network, page).room() : notes;
    double foot = lines > 8 && wanted < area.height() / 3 ? wanted : 0;
    double gutter = area.width() > 14 * texts.size() ? 1.8 * texts.size() : 0;
    Box all = area.without(gutter, head, 0, foot);
    double label = all.height() > 11 * texts.height() ? texts.height() : 0;
    int count = network.layers().size();
    int levels =
        1 + network.places().stream().mapToInt(LayeredNetwork.Place::level).max().orElse(0);
    List<Double> units = new ArrayList<>();
    List<Box> rows = new ArrayList<>();
    double[] heights = new double[levels];
    for (int n = 0; n < count; n++) {
      LayeredNetwork.Place place = network.places().get(n);
      Box side = side(all, place.side(), gutter);
      boolean noted = !place.note().isEmpty();
      double perLevel = all.height() / levels - (noted ? label : 0);
      double share = noted ? SHARE_BESIDE_NOTE : SHARE_OF_HEIGHT;
      double unit = unit(network.layers().get(n), side, perLevel, share, texts);
      double height = unit * (1 + 2 * PADDING) + (network.labelled(n) ? label : 0);
      units.add(unit);
      rows.add(new Box(side.x(), 0, side.width(), height));
      heights[place.level()] = Math.max(heights[place.level()], height);
    }
    double[] bottoms = bottoms(heights, all);
    for (int n = 0; n < count; n++) {
      Box row = rows.get(n);
      double bottom = bottoms[network.places().get(n).level()];
      rows.set(n, new Box(row.x(), bottom - row.height(), row.width(), row.height()));
    }
    return new LayeredLayout(network, rows, units, label, head, foot, gutter);
  }

  /** The words above. */
  static Paragraph heading(LayeredNetwork network, Page page) {
    return Paragraph.of(network.heading(), page.texts(), page.content().width());
  }

  /** The words below. */
  static Paragraph caption(LayeredNetwork network, Page page) {
    return Paragraph.of(network.caption(), page.texts(), page.content().width());
  }

  private static double[] bottoms(double[] heights, Box all) {
    double free = all.height() - Arrays.stream(heights).sum();
    double gap = heights.length > 1 ? Math.max(0, free) / (heights.length - 1) : 0;
    double[] bottoms = new double[heights.length];
    double bottom = all.bottom();
    for (int level = 0; level < heights.length; level++) {
      bottoms[level] = bottom;
      bottom -= heights[level] + gap;
    }
    return bottoms;
  }

  /** Returns the part of the width that is a layer's; each half has its own gutter. */
  private static Box side(Box all, LayeredNetwork.Side side, double gutter) {
    double half = (all.width() - gutter) / 2;
    double x =
        switch (side) {
          case WHOLE, LEFT -> all.x();
          case CENTRE -> all.x() + (all.width() - half) / 2;
          case RIGHT -> all.right() - half;
        };
    double width = side == LayeredNetwork.Side.WHOLE ? all.width() : half;
    return new Box(x, all.y(), width, all.height());
  }

  private static double unit(
      LayeredNetwork.Layer layer, Box side, double perLevel, double share, Lettering texts) {
    double pitch = side.width() / Math.max(1, layer.units().size());
    double most = share * perLevel;
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

  private int level(int layer) {
    return network.places().get(layer).level();
  }

  private double above(int layer) {
    return level(layer) > 0 && network.labelled(layer) ? label : 0;
  }

  /** Returns the top of a unit's name. */
  double nameTop(int layer) {
    Box row = rows.get(layer);
    return level(layer) == 0 ? row.bottom() - label : row.y();
  }

  /** Returns the line from unit i of a layer to unit j of the next. */
  Line2D edge(int lower, int j, int i) {
    Box from = unit(lower, i);
    Box to = unit(lower + 1, j);
    boolean up = level(lower) <= level(lower + 1);
    double start = up ? top(lower, from) : from.bottom();
    double end = up ? to.bottom() : top(lower + 1, to);
    return new Line2D.Double(from.x() + from.width() / 2, start, to.x() + to.width() / 2, end);
  }

  private double top(int layer, Box unit) {
    return above(layer) > 0 ? rows.get(layer).y() : unit.y();
  }
}

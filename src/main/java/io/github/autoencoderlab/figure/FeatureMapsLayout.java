package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the maps of layers are.
 *
 * @param head height of the heading
 * @param foot height of the caption
 * @param words height of the names and sizes
 * @param columns each layer's room
 * @param labels the type of names and sizes
 */
record FeatureMapsLayout(
    double head, double foot, double words, List<Slot> columns, Lettering labels) {

  /** How much of its room a label may take. */
  private static final double ROOM = 0.98;

  private static final double GAP = 1.4;
  private static final double LEAST_TYPE = 8;

  /** Side of the smallest tile that says something, by the size of the type. */
  private static final double LEAST_TILE = 1.7;

  /**
   * The room of a layer.
   *
   * @param room of the maps
   * @param tiles numbers of those that are shown, ascending
   * @param boxes one for each
   * @param nameTop top of its name, below the maps
   */
  record Slot(Box room, List<Integer> tiles, List<Box> boxes, double nameTop) {
    /** Returns the box of a tile that is shown. */
    Box box(int tile) {
      return boxes.get(tiles.indexOf(tile));
    }
  }

  static FeatureMapsLayout of(FeatureMaps maps, Page page) {
    Lettering texts = page.texts();
    Box area = page.content();
    boolean tall = area.height() > 8 * texts.height();
    double head = tall ? heading(maps, page).room() : 0;
    double foot = tall ? caption(maps, page).room() : 0;
    double pitch = area.width() / maps.columns().size();
    Lettering labels = labels(maps, texts, pitch);
    int lines = 1;
    for (FeatureMaps.Column column : maps.columns()) {
      lines = Math.max(lines, lines(column.name(), labels, pitch).size());
    }
    double words = area.height() > 6 * texts.height() ? (1.4 + 1.1 * lines) * labels.height() : 0;
    List<Slot> slots = new ArrayList<>();
    double gap = Math.min(GAP * texts.size(), 0.25 * pitch);
    for (int n = 0; n < maps.columns().size(); n++) {
      Box all = new Box(area.x() + n * pitch, area.y() + head, pitch, area.height() - head - foot);
      slots.add(slot(maps, n, all.without(gap / 2, 0, gap / 2, words), texts.size(), labels));
    }
    return new FeatureMapsLayout(head, foot, words, slots, labels);
  }

  /** The words above. */
  static Paragraph heading(FeatureMaps maps, Page page) {
    return Paragraph.of(maps.heading(), page.texts(), page.content().width());
  }

  /** The words below. */
  static Paragraph caption(FeatureMaps maps, Page page) {
    return Paragraph.of(maps.caption(), page.texts(), page.content().width());
  }

  /** A name in one line, or in two if it is too wide and has a space. */
  static List<String> lines(String name, Lettering labels, double pitch) {
    int space = name.lastIndexOf(' ');
    return labels.width(name) <= ROOM * pitch || space < 0
        ? List.of(name)
        : List.of(name.substring(0, space), name.substring(space + 1));
  }

  /** Labels that find room side by side, if they are not too small for that. */
  private static Lettering labels(FeatureMaps maps, Lettering texts, double pitch) {
    double widest = 1;
    for (FeatureMaps.Column column : maps.columns()) {
      widest = Math.max(widest, Math.max(texts.width(column.name()), texts.width(column.size())));
    }
    double factor = Math.min(1, 0.94 * pitch / widest);
    double least = Math.min(texts.size(), Math.max(LEAST_TYPE, 0.65 * texts.size()));
    return new Lettering(Fonts.plain(Math.max(least, factor * texts.size())));
  }

  private static Slot slot(FeatureMaps maps, int n, Box room, double type, Lettering labels) {
    FeatureMaps.Column column = maps.columns().get(n);
    if (column.tiles().isEmpty() || room.isEmpty()) {
      return new Slot(room, List.of(), List.of(), room.bottom() + 0.3 * labels.height());
    }
    boolean cut = column.maps() > 1;
    Box free = room.without(0, 0, 0, cut ? 1.2 * labels.height() : 0);
    Raster raster = Raster.of(column.tiles(), free, type * LEAST_TILE);
    List<Integer> tiles = shown(column.tiles().size(), raster.count(), maps.framed(n));
    List<Box> boxes = raster.boxes(tiles.size(), free);
    return new Slot(room, tiles, boxes, room.bottom() + 0.3 * labels.height());
  }

  /** The first tiles, and those that must be among them. */
  private static List<Integer> shown(int all, int most, List<Integer> framed) {
    TreeSet<Integer> shown = new TreeSet<>(framed);
    for (int tile = 0; tile < all && shown.size() < most; tile++) {
      shown.add(tile);
    }
    return List.copyOf(shown);
  }

  /**
   * Tiles in rows.
   *
   * @param across tiles in a row
   * @param down rows
   */
  private record Raster(int across, int down, double width, double height, double gap) {

    int count() {
      return across * down;
    }

    /** The largest tiles; fewer than all if all of them would be too small. */
    static Raster of(List<MapTile> tiles, Box room, double least) {
      MapTile tile = tiles.get(0);
      Raster best = of(tile, room, tiles.size(), 1);
      for (int across = 2; across <= tiles.size(); across++) {
        Raster other = of(tile, room, tiles.size(), across);
        best = other.width > best.width ? other : best;
      }
      double enough = Math.min(least, Math.min(room.width(), room.height()));
      for (int count = tiles.size() - 1; Math.max(best.width, best.height) < enough; count--) {
        if (count == 0) {
          return best;
        }
        for (int across = 1; across <= count; across++) {
          Raster other = of(tile, room, count, across);
          best = other.width > best.width ? other : best;
        }
      }
      return best;
    }

    private static Raster of(MapTile tile, Box room, int count, int across) {
      int down = (count + across - 1) / across;
      double gap = count == 1 ? 0 : 3;
      double width = (room.width() - (across - 1) * gap) / across / tile.columns();
      double height = (room.height() - (down - 1) * gap) / down / tile.rows();
      double cell = Math.max(0, Math.min(width, height));
      return new Raster(across, down, cell * tile.columns(), cell * tile.rows(), gap);
    }

    List<Box> boxes(int tiles, Box room) {
      int rows = (tiles + across - 1) / across;
      double wide = across * width + (across - 1) * gap;
      double high = rows * height + (rows - 1) * gap;
      double x = room.x() + (room.width() - wide) / 2;
      double y = room.y() + (room.height() - high) / 2;
      List<Box> boxes = new ArrayList<>();
      for (int n = 0; n < tiles; n++) {
        double left = x + n % across * (width + gap);
        int row = n / across;
        boxes.add(new Box(left, y + row * (height + gap), width, height));
      }
      return boxes;
    }
  }
}

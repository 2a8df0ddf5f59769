package io.github.autoencoderlab.figure;

/**
 * Where the tiles of a grid lie.
 *
 * @param block all tiles with the gaps between them
 * @param columns tiles side by side
 * @param rows tiles one below the other
 * @param tileWidth logical pixels
 * @param tileHeight logical pixels
 * @param gap between tiles, logical pixels
 */
record GridLayout(
    Box block, int columns, int rows, double tileWidth, double tileHeight, double gap) {

  /** Returns the layout with the largest tiles, the block in the top left corner of the area. */
  static GridLayout of(ImageGrid grid, Box area) {
    int count = grid.tiles().size();
    double gap = gap(grid, area);
    int columns = columns(grid, area, gap);
    int rows = Math.max(1, (count + columns - 1) / columns);
    double zoom = zoom(grid, area, columns, gap);
    double width = whole(zoom * grid.tileColumns());
    double height = whole(zoom * grid.tileRows());
    double blockWidth = columns * width + (columns - 1) * gap;
    double blockHeight = rows * height + (rows - 1) * gap;
    Box block = new Box(area.x(), area.y(), blockWidth, blockHeight);
    return new GridLayout(block, columns, rows, width, height, gap);
  }

  /** Returns this layout with block, labels and caption together in the middle of the page. */
  GridLayout centred(GridFrame frame, Box page) {
    double x = (page.width() - frame.left() - block.width()) / 2 + frame.left();
    double y = (page.height() - frame.above() - frame.below() - block.height()) / 2 + frame.above();
    Box middle =
        new Box(Math.round(page.x() + x), Math.round(page.y() + y), block.width(), block.height());
    return new GridLayout(middle, columns, rows, tileWidth, tileHeight, gap);
  }

  /** Returns the number of tiles side by side. */
  static int columns(ImageGrid grid, Box area, double gap) {
    int count = grid.tiles().size();
    if (grid.columns() > 0) {
      return grid.columns();
    }
    if (!grid.columnLabels().isEmpty()) {
      return grid.columnLabels().size();
    }
    if (!grid.rowLabels().isEmpty()) {
      return Math.max(1, (count + grid.rowLabels().size() - 1) / grid.rowLabels().size());
    }
    return best(grid, area, gap);
  }

  private static int best(ImageGrid grid, Box area, double gap) {
    int best = 1;
    for (int columns = 2; columns <= grid.tiles().size(); columns++) {
      if (zoom(grid, area, columns, gap) > zoom(grid, area, best, gap)) {
        best = columns;
      }
    }
    return best;
  }

  private static double zoom(ImageGrid grid, Box area, int columns, double gap) {
    int rows = Math.max(1, (grid.tiles().size() + columns - 1) / columns);
    double across = (area.width() - (columns - 1) * gap) / columns / grid.tileColumns();
    double down = (area.height() - (rows - 1) * gap) / rows / grid.tileRows();
    return Math.max(0, Math.min(across, down));
  }

  private static double gap(ImageGrid grid, Box area) {
    double share = Math.sqrt(area.width() * area.height() / Math.max(1, grid.tiles().size()));
    return Math.max(0, Math.min(8, Math.round(share * 0.06)));
  }

  private static double whole(double size) {
    return size >= 4 ? Math.floor(size) : size;
  }

  Box tile(int i) {
    double x = block.x() + i % columns * (tileWidth + gap);
    int row = i / columns;
    double y = block.y() + row * (tileHeight + gap);
    return new Box(x, y, tileWidth, tileHeight);
  }

  /** Returns the number of the tile at a point, or −1. */
  int tileAt(double x, double y, int count) {
    int column = (int) Math.floor((x - block.x()) / (tileWidth + gap));
    int row = (int) Math.floor((y - block.y()) / (tileHeight + gap));
    if (column < 0 || row < 0 || column >= columns) {
      return -1;
    }
    int i = row * columns + column;
    return i < count && tile(i).contains(x, y) ? i : -1;
  }
}

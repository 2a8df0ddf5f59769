package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of an image grid: one row per image, one column per pixel. */
final class GridTable {

  private GridTable() {}

  static Table of(ImageGrid grid) {
    List<Table.Column> columns = new ArrayList<>();
    int[] places = IntStream.range(0, grid.tiles().size()).filter(i -> !grid.isFree(i)).toArray();
    int tiles = places.length;
    int across = GridLayout.columns(grid, new Box(0, 0, 400, 260), 1);
    columns.add(new Table.Column("tile", tiles, Integer::toString));
    if (!grid.rowLabels().isEmpty()) {
      columns.add(new Table.Column("row", tiles, i -> label(grid.rowLabels(), places[i] / across)));
    }
    if (!grid.columnLabels().isEmpty()) {
      columns.add(
          new Table.Column("column", tiles, i -> label(grid.columnLabels(), places[i] % across)));
    }
    for (int pixel = 0; pixel < grid.tileRows() * grid.tileColumns(); pixel++) {
      int p = pixel;
      String name = grid.name() + "[" + p + "]";
      columns.add(
          new Table.Column(name, tiles, i -> NumberText.exact(grid.tiles().get(places[i])[p])));
    }
    return new Table(columns);
  }

  static String label(List<String> labels, int i) {
    return i < labels.size() ? labels.get(i) : "";
  }
}

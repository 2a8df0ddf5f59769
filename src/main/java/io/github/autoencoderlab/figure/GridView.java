package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints an image grid on a page and reads it under the pointer. */
final class GridView {

  private static final double LEAST_FRAME = 1.5;
  private static final double MOST_FRAME = 3;

  private final ImageGrid grid;
  private final Page page;
  private final Lettering texts;
  private final GridFrame frame;
  private final GridLayout layout;

  GridView(ImageGrid grid, Page page) {
    this.grid = grid;
    this.page = page;
    texts = page.texts();
    frame = GridFrame.of(grid, page);
    layout = GridLayout.of(grid, frame.forTiles()).centred(frame, page.content());
  }

  void paint(Graphics2D g) {
    Theme theme = page.style().theme();
    double reach = GridFrame.reach(grid);
    ToneMap signed = ToneMap.of(Tone.SIGNED, reach, theme);
    if (!grid.tiles().isEmpty()) {
      paintTiles(g, ToneMap.of(grid.tone(), reach, theme), signed);
      paintChosen(g);
    }
    g.setColor(page.style().theme().muted());
    paintRowLabels(g);
    paintColumnLabels(g);
    if (frame.below() > 0) {
      double y = layout.block().bottom() + ScaleBar.GAP * texts.height();
      ScaleBar.of(grid, page).paint(g, layout.block(), y, signed);
    }
  }

  Optional<String> valueAt(double x, double y) {
    int i = layout.tileAt(x, y, grid.tiles().size());
    if (i < 0 || grid.isFree(i)) {
      return Optional.empty();
    }
    Box box = layout.tile(i);
    int row = (int) ((y - box.y()) / box.height() * grid.tileRows());
    int column = (int) ((x - box.x()) / box.width() * grid.tileColumns());
    int pixel =
        Math.min(grid.tileRows() - 1, row) * grid.tileColumns()
            + Math.min(grid.tileColumns() - 1, column);
    if (grid.things().any()) {
      return Optional.of(ofColumn(i % layout.columns(), pixel));
    }
    String value = NumberText.value(grid.tiles().get(i)[pixel]);
    return Optional.of(labels(i) + grid.name() + "[" + i + ", " + pixel + "] = " + value);
  }

  /** What a column shows, and the same pixel in all its images. */
  private String ofColumn(int column, int pixel) {
    List<String> values = new ArrayList<>();
    for (int i = column; i < grid.tiles().size(); i += layout.columns()) {
      if (!grid.isFree(i)) {
        String row = GridTable.label(grid.rowLabels(), i / layout.columns());
        values.add(row + " = " + NumberText.value(grid.tiles().get(i)[pixel]));
      }
    }
    String words = grid.things().things().get(column).words();
    return words + "\n[" + pixel + "]: " + String.join(", ", values);
  }

  Optional<Pick> pickAt(double x, double y) {
    int i = layout.tileAt(x, y, grid.tiles().size());
    if (i < 0 || grid.isFree(i)) {
      return Optional.empty();
    }
    if (grid.things().choice().possible()) {
      return Optional.of(grid.things().pick(i % layout.columns()));
    }
    return grid.selection().possible()
        ? Optional.of(new Pick(grid.selection().parameter(), String.valueOf(i)))
        : Optional.empty();
  }

  private String labels(int tile) {
    String row = GridTable.label(grid.rowLabels(), tile / layout.columns());
    String column = GridTable.label(grid.columnLabels(), tile % layout.columns());
    String both = row.isEmpty() || column.isEmpty() ? row + column : row + ", " + column;
    return both.isEmpty() ? "" : both + ": ";
  }

  private void paintTiles(Graphics2D g, ToneMap map, ToneMap signed) {
    Color edge = page.style().theme().grid();
    AffineTransform device = g.getTransform();
    boolean upright = device.getShearX() == 0 && device.getShearY() == 0;
    boolean positive = device.getScaleX() > 0 && device.getScaleY() > 0;
    if (page.style().vector() || !upright || !positive) {
      new TileShapes(grid, layout, map, signed).paint(g, edge);
    } else {
      new TileRaster(grid, layout, map, signed, device).paint(g, edge);
    }
  }

  /** A frame in the gap around the chosen image, or around all images of the chosen column. */
  private void paintChosen(Graphics2D g) {
    int chosen = (grid.things().any() ? grid.things().choice() : grid.selection()).chosen();
    int most = grid.things().any() ? layout.columns() : grid.tiles().size();
    if (!page.style().chosen() || chosen < 0 || chosen >= most) {
      return;
    }
    double thick = Math.max(LEAST_FRAME, Math.min(MOST_FRAME, layout.gap()));
    Box tile = layout.tile(chosen);
    double height = grid.things().any() ? layout.block().height() : tile.height();
    Box box = new Box(tile.x(), tile.y(), tile.width(), height).inset(-thick / 2);
    g.setColor(page.style().theme().accent());
    g.setStroke(new BasicStroke((float) thick));
    g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  private void paintRowLabels(Graphics2D g) {
    boolean room = layout.tileHeight() + layout.gap() >= texts.height();
    for (int row = 0; row < layout.rows() && room && frame.left() > 0; row++) {
      Box tile = layout.tile(row * layout.columns());
      double gap = 0.6 * texts.size();
      String label = texts.fit(GridTable.label(grid.rowLabels(), row), frame.left() - gap);
      double y = tile.y() + (tile.height() - 1.1 * texts.height()) / 2;
      texts.drawRight(g, label, layout.block().x() - gap, y);
    }
  }

  private void paintColumnLabels(Graphics2D g) {
    double pitch = layout.tileWidth() + layout.gap();
    List<String> labels = grid.columnLabels();
    double room = pitch - 0.3 * texts.size();
    double widest = GridFrame.widest(labels, texts);
    boolean numbers = labels.stream().allMatch(label -> label.length() <= 4);
    int every = numbers ? (int) Math.max(1, Math.ceil(widest / room)) : 1;
    for (int i = 0; i < layout.columns() && frame.above() > 0; i += every) {
      Box tile = layout.tile(i);
      double most = numbers ? widest : pitch + room - besides(labels, i, room);
      String label = texts.fit(GridTable.label(labels, i), most);
      double y = layout.block().y() - frame.above();
      texts.drawCentred(g, label, tile.x() + tile.width() / 2, y);
    }
  }

  /** The wider of a label's neighbours, which leave it what they do not need of their own room. */
  private double besides(List<String> labels, int i, double room) {
    double before = i > 0 ? texts.width(GridTable.label(labels, i - 1)) : 0;
    return Math.min(room, Math.max(before, texts.width(GridTable.label(labels, i + 1))));
  }
}

package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BiFunction;

/** Paints a sheet of cells on a page and reads it under the pointer. */
final class CellSheetView {

  private static final double LEAST_TYPE = 7.5;

  /** Cells below this have no lines between them. */
  private static final double LINED = 9;

  private final CellSheet sheet;
  private final Page page;
  private final Theme theme;
  private final Lettering texts;
  private final CellSheetLayout layout;

  CellSheetView(CellSheet sheet, Page page) {
    this.sheet = sheet;
    this.page = page;
    theme = page.style().theme();
    texts = page.texts();
    layout = CellSheetLayout.of(sheet, page);
  }

  void paint(Graphics2D g) {
    Box area = page.content();
    g.setColor(theme.text());
    if (layout.head() > 0) {
      CellSheetLayout.heading(sheet, page).paint(g, area.x(), area.y());
    }
    double size = numberSize();
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int n = 0; n < sheet.rows().get(row).size(); n++) {
        paint(g, sheet.rows().get(row).get(n), layout.boxes().get(row).get(n), size);
      }
      paintLabels(g, row);
    }
    Box below = area.without(0, layout.notesTop() - area.y(), 0, 0);
    layout.notes().paint(g, below, theme);
    if (area.height() >= 8 * texts.height()) {
      g.setColor(theme.muted());
      CellSheetLayout.caption(sheet, page).paintBelow(g, area);
    }
  }

  /** Each from the left edge of its block to the next label. */
  private void paintLabels(Graphics2D g, int row) {
    double free = page.content().right();
    for (int n = sheet.rows().get(row).size() - 1; n >= 0 && layout.label() > 0; n--) {
      CellSheet.Block block = sheet.rows().get(row).get(n);
      Box box = layout.boxes().get(row).get(n);
      if (!block.label().isEmpty() && free > box.x()) {
        g.setColor(theme.muted());
        String label = texts.fit(block.label(), free - box.x());
        texts.draw(g, label, box.x(), box.y() - 1.15 * texts.height());
        free = box.x() - 0.6 * texts.size();
      }
    }
  }

  private void paint(Graphics2D g, CellSheet.Block block, Box box, double size) {
    if (box.isEmpty()) {
      return;
    }
    if (!block.sign().isEmpty()) {
      g.setColor(theme.text());
      double middle = box.x() - CellSheetLayout.before(block, texts) / 2;
      double y = box.y() + (box.height() - texts.height()) / 2;
      texts.drawCentred(g, block.sign(), middle, y);
    }
    new MapPainter(page).paint(g, block.tile(), box);
    double cell = box.width() / block.tile().columns();
    if (block.numbered() && cell > LINED) {
      paintLines(g, block.tile(), box);
    }
    if (block.numbered() && size >= LEAST_TYPE) {
      paintNumbers(g, block.tile(), box, new Lettering(Fonts.plain(size)));
    }
    for (CellSheet.Mark mark : block.marks()) {
      paintMark(g, block.tile(), box, mark);
    }
  }

  private void paintLines(Graphics2D g, MapTile tile, Box box) {
    g.setColor(theme.muted());
    g.setStroke(Strokes.hairline(0.5));
    for (int n = 0; n <= tile.columns(); n++) {
      double x = box.x() + n * box.width() / tile.columns();
      g.draw(new Line2D.Double(x, box.y(), x, box.bottom()));
    }
    for (int n = 0; n <= tile.rows(); n++) {
      double y = box.y() + n * box.height() / tile.rows();
      g.draw(new Line2D.Double(box.x(), y, box.right(), y));
    }
  }

  private void paintNumbers(Graphics2D g, MapTile tile, Box box, Lettering type) {
    ToneMap map = ToneMap.of(tile.tone(), tile.reach(), theme);
    float factor = tile.tone() == Tone.GRAY ? (float) (1 / tile.reach()) : 1;
    for (int n = 0; n < tile.values().length; n++) {
      if (tile.isPlace(n)) {
        int row = n / tile.columns();
        int column = n % tile.columns();
        Box cell = tile.part(box, row, column, row, column);
        g.setColor(UnitPainter.on(new Color(map.rgb(tile.values()[n] * factor))));
        double y = cell.y() + (cell.height() - 1.04 * type.height()) / 2;
        String number = UnitPainter.decimals(tile.values()[n]);
        type.drawCentred(g, number, cell.x() + cell.width() / 2, y);
      }
    }
  }

  /** One size for all numbers, at which each finds room in its cell. */
  private double numberSize() {
    double widest = 1;
    double cell = Double.MAX_VALUE;
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int n = 0; n < sheet.rows().get(row).size(); n++) {
        CellSheet.Block block = sheet.rows().get(row).get(n);
        for (float value : block.numbered() ? block.tile().values() : new float[0]) {
          widest = Math.max(widest, texts.width(UnitPainter.decimals(value)));
        }
        double side = layout.boxes().get(row).get(n).width() / block.tile().columns();
        cell = block.numbered() ? Math.min(cell, side) : cell;
      }
    }
    double fit = texts.size() * Math.min(0.9, 0.9 * cell / widest);
    return Math.min(fit, 0.8 * cell);
  }

  private void paintMark(Graphics2D g, MapTile tile, Box box, CellSheet.Mark mark) {
    Box part = tile.part(box, mark.top(), mark.left(), mark.bottom(), mark.right());
    Rectangle2D line = new Rectangle2D.Double(part.x(), part.y(), part.width(), part.height());
    boolean field = mark.kind() == FeatureMaps.Kind.FIELD;
    float thick = (float) ((mark.kind() == FeatureMaps.Kind.UNIT ? 2.2 : 1.8) * page.growth());
    g.setColor(theme.background());
    g.setStroke(new BasicStroke(2 * thick));
    g.draw(line);
    g.setColor(field ? page.style().colour(Ink.GREEN) : theme.accent());
    g.setStroke(new BasicStroke(thick));
    g.draw(line);
  }

  Optional<String> valueAt(double x, double y) {
    return at(x, y, (tile, place) -> Optional.of(tile.words(place)));
  }

  Optional<Pick> pickAt(double x, double y) {
    return at(x, y, (tile, place) -> tile.picks().at(place));
  }

  private <T> Optional<T> at(double x, double y, BiFunction<MapTile, Integer, Optional<T>> of) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int n = 0; n < sheet.rows().get(row).size(); n++) {
        MapTile tile = sheet.rows().get(row).get(n).tile();
        int place = tile.placeAt(layout.boxes().get(row).get(n), x, y);
        if (place >= 0) {
          return of.apply(tile, place);
        }
      }
    }
    return Optional.empty();
  }
}

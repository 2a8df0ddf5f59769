package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Paints a table of results on a page and reads it under the pointer. */
final class ResultView {
  private static final double LEAST_TYPE = 6;

  /** Lines of type in the height of a row, with what is between rows. */
  private static final double LINES = 2.35;

  /** Opacity of a cell that is tinted most: type on it stays legible. */
  private static final double DEEPEST = 0.45;

  private static final Color CLEAR = new Color(0, 0, 0, 0);

  private final ResultGrid grid;
  private final Page page;
  private final Theme theme;
  private final Lettering type;
  private final Box area;
  private final double names;
  private final double rowHeight;
  private final double columnWidth;

  ResultView(ResultGrid grid, Page page) {
    this.grid = grid;
    this.page = page;
    theme = page.style().theme();
    Box content = page.content();
    area = content.without(0, 0, 0, 1.5 * page.texts().height());
    rowHeight = area.height() / (grid.rows().size() + 0.6);
    type = fitting(Math.min(page.texts().size(), rowHeight / LINES / 1.2));
    names = grid.rows().stream().mapToDouble(type::width).max().orElse(0) + type.size();
    columnWidth = (area.width() - names) / Math.max(1, grid.columns().size());
  }

  /** The largest type, up to a size, of which every cell finds room. */
  private Lettering fitting(double most) {
    Lettering full = new Lettering(Fonts.plain(Math.max(LEAST_TYPE, most)));
    double widest = grid.columns().stream().mapToDouble(full::width).max().orElse(0);
    for (List<ResultGrid.Result> row : grid.cells()) {
      for (ResultGrid.Result cell : row) {
        widest = Math.max(widest, Math.max(full.width(cell.known()), full.width(cell.found())));
      }
    }
    double first = grid.rows().stream().mapToDouble(full::width).max().orElse(0) + full.size();
    double all = first + grid.columns().size() * (widest + 0.8 * full.size());
    double share = Math.min(1, area.width() / Math.max(1, all));
    return new Lettering(Fonts.plain(Math.max(LEAST_TYPE, full.size() * share)));
  }

  void paint(Graphics2D g) {
    double head = rowHeight * 0.6;
    for (int c = 0; c < grid.columns().size(); c++) {
      g.setColor(theme.text());
      double middle = area.x() + names + (c + 0.5) * columnWidth;
      type.drawCentred(g, grid.columns().get(c), middle, area.y() + (head - type.height()) / 2);
    }
    for (int r = 0; r < grid.rows().size(); r++) {
      paintRow(g, r, area.y() + head + r * rowHeight);
    }
    paintKey(g);
  }

  private void paintRow(Graphics2D g, int r, double top) {
    g.setColor(theme.grid());
    g.setStroke(Strokes.hairline(page.growth()));
    g.draw(new Line2D.Double(area.x(), top, area.right(), top));
    g.setColor(theme.text());
    type.draw(g, grid.rows().get(r), area.x(), top + (rowHeight - type.height()) / 2);
    double between = 0.1 * type.height();
    double first = top + rowHeight / 2 - type.height() - between;
    for (int c = 0; c < grid.columns().size(); c++) {
      ResultGrid.Result cell = grid.cells().get(r).get(c);
      double left = area.x() + names + c * columnWidth;
      Rectangle2D box = new Rectangle2D.Double(left, top, columnWidth, rowHeight);
      g.setColor(tint(cell));
      g.fill(box);
      if (cell.chosen() && cell.shade() > 0) {
        g.setColor(page.style().colour(cell.ink()));
        g.setStroke(Strokes.curve(page.growth()));
        g.draw(box);
      }
      g.setColor(theme.muted());
      type.drawCentred(g, cell.known(), left + columnWidth / 2, first);
      g.setColor(page.style().colour(cell.ink()));
      type.drawCentred(g, cell.found(), left + columnWidth / 2, top + rowHeight / 2 + between);
    }
  }

  /** Few cells are marked where many are tinted: that one has a frame. */
  private Color tint(ResultGrid.Result cell) {
    if (cell.shade() > 0) {
      Color full = page.style().colour(Ink.BLUE);
      int alpha = (int) Math.round(255 * DEEPEST * cell.shade());
      return new Color(full.getRed(), full.getGreen(), full.getBlue(), alpha);
    }
    return cell.chosen() ? theme.band() : CLEAR;
  }

  /** From the left, as much as finds room. */
  private void paintKey(Graphics2D g) {
    double x = area.x();
    double y = area.bottom() + 0.4 * page.texts().height();
    Lettering texts = page.texts();
    g.setColor(theme.muted());
    texts.draw(g, texts.fit(grid.known(), area.right() - x), x, y);
    x += texts.width(grid.known()) + 1.2 * texts.size();
    for (ResultGrid.Key one : grid.key()) {
      if (x + texts.width(one.meaning()) <= area.right()) {
        g.setColor(page.style().colour(one.ink()));
        texts.draw(g, one.meaning(), x, y);
        x += texts.width(one.meaning()) + 1.2 * texts.size();
      }
    }
  }

  Optional<String> valueAt(double x, double y) {
    return resultAt(x, y).map(ResultGrid.Result::words);
  }

  Optional<Pick> pickAt(double x, double y) {
    return resultAt(x, y).flatMap(ResultGrid.Result::pick);
  }

  private Optional<ResultGrid.Result> resultAt(double x, double y) {
    int r = (int) Math.floor((y - area.y()) / rowHeight - 0.6);
    int c = (int) Math.floor((x - area.x() - names) / columnWidth);
    boolean inside = r >= 0 && r < grid.rows().size() && c >= 0 && c < grid.columns().size();
    return inside ? Optional.of(grid.cells().get(r).get(c)) : Optional.empty();
  }
}

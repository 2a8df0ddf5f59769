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

  /** Of what is below the table, relative to the type of a style. */
  private static final double KEY_TYPE = 1;

  /** Lines of type in the height of a row, with what is between rows. */
  private static final double LINES = 2.35;

  /** Opacity of a cell that is tinted most: type on it stays legible. */
  private static final double DEEPEST = 0.45;

  private static final Color CLEAR = new Color(0, 0, 0, 0);

  private final ResultGrid grid;
  private final Page page;
  private final Theme theme;
  private final Lettering type;
  private final Lettering key;
  private final Box area;
  private final double rowHeight;

  /** Left edges of the columns, and the right edge of the last. */
  private final double[] edges;

  ResultView(ResultGrid grid, Page page) {
    this.grid = grid;
    this.page = page;
    theme = page.style().theme();
    Box content = page.content();
    key =
        new Lettering(
            Fonts.plain(Math.min(KEY_TYPE * page.style().fontSize(), page.texts().size())));
    area = content.without(0, 0, 0, 1.5 * key.height());
    rowHeight = area.height() / (grid.rows().size() + 0.6);
    double most = Math.max(LEAST_TYPE, Math.min(page.texts().size(), rowHeight / LINES / 1.2));
    double share = Math.min(1, area.width() / width(new Lettering(Fonts.plain(most))));
    type = new Lettering(Fonts.plain(Math.max(LEAST_TYPE, most * share)));
    double stretch = area.width() / width(type);
    edges = new double[grid.columns().size() + 1];
    edges[0] = area.x() + names(type) * stretch;
    for (int c = 0; c < grid.columns().size(); c++) {
      edges[c + 1] = edges[c] + width(type, c) * stretch;
    }
  }

  private double names(Lettering letters) {
    return letters.size() + grid.rows().stream().mapToDouble(letters::width).max().orElse(0);
  }

  /** The width that a column needs. */
  private double width(Lettering letters, int column) {
    double widest = letters.width(grid.columns().get(column));
    for (List<ResultGrid.Result> row : grid.cells()) {
      ResultGrid.Result cell = row.get(column);
      widest = Math.max(widest, letters.width(close(cell.known())));
      widest = Math.max(widest, letters.width(close(cell.found())));
    }
    return widest + 0.8 * letters.size();
  }

  private double width(Lettering letters) {
    double all = names(letters);
    for (int c = 0; c < grid.columns().size(); c++) {
      all += width(letters, c);
    }
    return Math.max(1, all);
  }

  /** Room is scarce in a table. */
  private static String close(String words) {
    return words.replace(" ± ", "±");
  }

  /** The size of the type of the results. */
  double size() {
    return type.size();
  }

  void paint(Graphics2D g) {
    double head = rowHeight * 0.6;
    for (int c = 0; c < grid.columns().size(); c++) {
      g.setColor(theme.text());
      type.drawCentred(g, grid.columns().get(c), middle(c), area.y() + (head - type.height()) / 2);
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
      Rectangle2D box = new Rectangle2D.Double(edges[c], top, edges[c + 1] - edges[c], rowHeight);
      g.setColor(tint(cell));
      g.fill(box);
      if (cell.chosen() && cell.shade() > 0) {
        g.setColor(page.style().colour(cell.ink()));
        g.setStroke(Strokes.curve(page.growth()));
        g.draw(box);
      }
      g.setColor(theme.muted());
      type.drawCentred(g, close(cell.known()), middle(c), first);
      g.setColor(page.style().colour(cell.ink()));
      type.drawCentred(g, close(cell.found()), middle(c), top + rowHeight / 2 + between);
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

  private double middle(int column) {
    return (edges[column] + edges[column + 1]) / 2;
  }

  /** From the left, as much as finds room. */
  private void paintKey(Graphics2D g) {
    double x = area.x();
    double y = area.bottom() + 0.4 * key.height();
    Lettering texts = key;
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
    int c = 0;
    while (c < grid.columns().size() && x >= edges[c + 1]) {
      c++;
    }
    boolean inside = r >= 0 && r < grid.rows().size() && x >= edges[0] && c < grid.columns().size();
    return inside ? Optional.of(grid.cells().get(r).get(c)) : Optional.empty();
  }
}

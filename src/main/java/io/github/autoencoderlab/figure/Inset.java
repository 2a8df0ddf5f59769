package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Pictures on a card of their own over a plot, beside a place of it that they do not hide. */
final class Inset {
  private static final double LEAST_TILE = 28;
  private static final double MOST_TILE = 110;
  private static final double SHARE = 0.25;

  /** Of several pictures each is so much smaller, and all together no wider than this share. */
  private static final double SEVERAL = 0.6;

  private static final int DIGITS = 3;
  private static final double MOST_WIDTH = 0.5;

  /** From the place to the card, in sizes of the type. */
  private static final double ASIDE = 1.1;

  private final Plot plot;
  private final LinkedPlanes.Pictures pictures;
  private final List<String> rows;
  private final String name;
  private final Lettering texts;

  /**
   * A card.
   *
   * @param rows what the pictures are, one word for each row
   * @param name above them; may be empty
   */
  Inset(Plot plot, LinkedPlanes.Pictures pictures, List<String> rows, String name) {
    this.plot = plot;
    this.pictures = pictures;
    this.rows = rows;
    this.name = name;
    texts = plot.page().texts();
  }

  /** One picture for each word, beside a point, with its coordinates. */
  void paint(Graphics2D g, List<float[]> tiles, double x, double y) {
    List<float[]> known = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int n = 0; n < tiles.size(); n++) {
      if (tiles.get(n).length > 0) {
        known.add(tiles.get(n));
        words.add(rows.get(n));
      }
    }
    String place = "(" + NumberText.digits(x, DIGITS) + ", " + NumberText.digits(y, DIGITS) + ")";
    double tile = tileHeight();
    double width = Math.max(known.size() * wide(tile), texts.width(place) + 0.5 * texts.size());
    width = Math.max(width, texts.width(name)) + texts.size();
    double lines = (name.isEmpty() ? 2 : 3) * 1.2 * texts.height();
    Box box = beside(plot.x().at(x), plot.y().at(y), width, tile + lines + 0.6 * texts.size());
    card(g, box);
    ImageGrid grid =
        ImageGrid.gray("", known, pictures.rows(), pictures.columns())
            .withColumns(known.size())
            .withLabels(List.of(), words);
    double line = 1.2 * texts.height();
    if (!name.isEmpty()) {
      texts.drawCentred(g, texts.fit(name, box.width()), box.x() + box.width() / 2, box.y() + 2);
    }
    Box inside = box.without(3, (name.isEmpty() ? 0 : line) + 2, 3, line);
    new GridView(grid, plot.page().withContent(inside)).paint(g);
    g.setColor(ink());
    texts.drawCentred(g, place, box.x() + box.width() / 2, box.bottom() - line);
  }

  /** Rows of so many pictures in the lower right corner of the plot. */
  void paint(Graphics2D g, List<float[]> tiles, int columns) {
    double room = MOST_WIDTH * plot.inner().width() / columns;
    double tile = Math.min(SEVERAL * tileHeight(), room * pictures.rows() / pictures.columns());
    double width = columns * wide(tile) + 2 * texts.size();
    double line = 1.2 * texts.height();
    double height = rows.size() * tile + line + texts.size();
    Box inner = plot.inner();
    Box box = new Box(inner.right() - width - 2, inner.bottom() - height - 2, width, height);
    card(g, box);
    texts.drawCentred(g, name, box.x() + box.width() / 2, box.y() + 2);
    ImageGrid grid =
        ImageGrid.gray("", tiles, pictures.rows(), pictures.columns())
            .withColumns(columns)
            .withLabels(rows, List.of());
    new GridView(grid, plot.page().withContent(box.without(3, line + 2, 3, 3))).paint(g);
  }

  private double tileHeight() {
    double tile = SHARE * plot.inner().height();
    return Math.max(LEAST_TILE, Math.min(MOST_TILE * plot.page().growth(), tile));
  }

  private double wide(double tile) {
    return tile * pictures.columns() / pictures.rows() + 3;
  }

  private Color ink() {
    return plot.page().style().theme().text();
  }

  private void card(Graphics2D g, Box box) {
    Rectangle2D shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    g.setColor(plot.page().style().theme().background());
    g.fill(shape);
    g.setColor(plot.page().style().theme().muted());
    g.setStroke(Strokes.hairline(plot.page().growth()));
    g.draw(shape);
    g.setColor(ink());
  }

  /** Right of a place or left of it, wherever more room is, and within the plot. */
  private Box beside(double x, double y, double width, double height) {
    Box inner = plot.inner();
    double aside = ASIDE * texts.size();
    boolean right = x < inner.x() + inner.width() / 2;
    double left = right ? x + aside : x - aside - width;
    double top = y - height / 2;
    return new Box(
        within(left, inner.x() + 1, inner.right() - width - 1),
        within(top, inner.y() + 1, inner.bottom() - height - 1),
        width,
        height);
  }

  private static double within(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}

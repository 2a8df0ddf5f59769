package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of what is drawn, in rows above the plot.
 *
 * @param items placed entries
 * @param height of all rows together
 */
record Legend(List<Item> items, double height) {

  /** What stands before a name. */
  enum Sign {
    NONE,
    LINE,
    BROKEN_LINE,
    DASHES,
    ARROW,
    BAR,
    STEPS,
    OUTLINE,
    MARKER
  }

  /**
   * A name to be placed.
   *
   * @param marker what {@link Sign#MARKER} looks like
   */
  record Entry(String name, Pigment ink, Sign sign, Marker marker) {
    /** A name whose sign is no marker. */
    Entry(String name, Pigment ink, Sign sign) {
      this(name, ink, sign, Marker.DISC);
    }

    /** The name of points. */
    static Entry ofPoints(String name, Pigment ink, Marker marker) {
      return new Entry(name, ink, Sign.MARKER, marker);
    }
  }

  /**
   * A placed name; (x, y) is the top left corner.
   *
   * @param shown the name, in lines
   */
  record Item(Entry entry, List<String> shown, double x, double y) {}

  private static final double ROW = 1.25;

  /**
   * Places a heading and the entries in at most {@code mostRows} rows: the heading goes first, then
   * names are cut, but every entry keeps its sign.
   */
  static Legend of(String heading, List<Entry> entries, Box area, Lettering texts, int mostRows) {
    List<Entry> all = new ArrayList<>(entries);
    if (!heading.isEmpty()) {
      all.add(0, new Entry(heading, Ink.GREY, Sign.NONE));
    }
    Legend legend = flow(all, area, texts);
    if (legend.rows(texts) > mostRows) {
      legend = flow(entries, area, texts);
    }
    return legend.rows(texts) > mostRows ? cells(entries, area, texts, mostRows) : legend;
  }

  private long rows(Lettering texts) {
    return Math.round(height / (ROW * texts.height()));
  }

  private static Legend flow(List<Entry> entries, Box area, Lettering texts) {
    double rowHeight = ROW * texts.height();
    List<Item> items = new ArrayList<>();
    double x = area.x();
    double y = area.y();
    for (Entry entry : entries) {
      double width = signWidth(entry, texts) + texts.width(entry.name());
      if (x > area.x() && x + width > area.right()) {
        x = area.x();
        y += rowHeight;
      }
      double room = area.right() - x - signWidth(entry, texts);
      List<String> shown =
          texts.width(entry.name()) <= room
              ? List.of(entry.name())
              : texts.lines(entry.name(), Math.max(room, texts.size()));
      items.add(new Item(entry, shown, x, y));
      x += width + 1.1 * texts.size();
      y += (shown.size() - 1) * rowHeight;
    }
    return new Legend(items, items.isEmpty() ? 0 : y + rowHeight - area.y());
  }

  private static Legend cells(List<Entry> entries, Box area, Lettering texts, int rows) {
    double rowHeight = ROW * texts.height();
    int columns = (entries.size() + Math.max(1, rows) - 1) / Math.max(1, rows);
    double width = area.width() / columns;
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < entries.size() && rows > 0; i++) {
      Entry entry = entries.get(i);
      double room = width - signWidth(entry, texts) - 0.5 * texts.size();
      double x = area.x() + i % columns * width;
      int row = i / columns;
      double y = area.y() + row * rowHeight;
      items.add(new Item(entry, List.of(texts.fit(entry.name(), room)), x, y));
    }
    return new Legend(items, items.isEmpty() ? 0 : rows * rowHeight);
  }

  private static double signWidth(Entry entry, Lettering texts) {
    return switch (entry.sign()) {
      case NONE -> 0;
      case LINE, DASHES, ARROW, BAR, STEPS, OUTLINE -> 1.7 * texts.size();
      case BROKEN_LINE -> 2.2 * texts.size();
      case MARKER -> 1.2 * texts.size();
    };
  }

  void paint(Graphics2D g, Page page) {
    Theme theme = page.style().theme();
    for (Item item : items) {
      Entry entry = item.entry();
      paintSign(g, item, page);
      g.setColor(entry.sign() == Sign.NONE ? theme.muted() : theme.text());
      double x = item.x() + signWidth(entry, page.texts());
      for (int n = 0; n < item.shown().size(); n++) {
        double y = item.y() + n * ROW * page.texts().height();
        page.texts().draw(g, item.shown().get(n), x, y);
      }
    }
  }

  private static void paintSign(Graphics2D g, Item item, Page page) {
    double em = page.texts().size();
    double middle = item.y() + 0.55 * page.texts().height();
    Color ink = page.style().colour(item.entry().ink());
    g.setColor(ink);
    switch (item.entry().sign()) {
      case NONE -> {}
      case BAR -> g.fill(rectangle(item, middle, em));
      case STEPS -> paintSteps(g, rectangle(item, middle, em), ink);
      case LINE, DASHES -> {
        boolean dashed = item.entry().sign() == Sign.DASHES;
        g.setStroke(dashed ? Strokes.dashes(page.growth()) : Strokes.curve(page.growth()));
        g.draw(new Line2D.Double(item.x() + 1, middle, item.x() + 1.3 * em, middle));
      }
      case BROKEN_LINE -> {
        g.setStroke(Strokes.broken(Strokes.curve(page.growth()), page.growth()));
        g.draw(new Line2D.Double(item.x() + 1, middle, item.x() + 1.8 * em, middle));
      }
      case OUTLINE -> {
        g.setStroke(Strokes.broken(Strokes.steps(page.growth()), 0.6 * page.growth()));
        g.draw(rectangle(item, middle, em));
      }
      case ARROW -> {
        g.setStroke(Strokes.arrow(page.growth()));
        Arrow.paint(g, item.x() + 1, middle, item.x() + 1.3 * em, middle, page.growth());
      }
      case MARKER -> paintMarker(g, item.entry().marker(), item, middle, em);
    }
  }

  private static void paintMarker(
      Graphics2D g, Marker marker, Item item, double middle, double em) {
    g.fill(marker.at(item.x() + 0.5 * em, middle, 0.32 * em));
  }

  private static Rectangle2D rectangle(Item item, double middle, double em) {
    return new Rectangle2D.Double(item.x() + 1, middle - 0.4 * em, 1.3 * em - 1, 0.8 * em);
  }

  private static void paintSteps(Graphics2D g, Rectangle2D shape, Color ink) {
    g.setColor(Strokes.translucent(ink));
    g.fill(shape);
    g.setColor(ink);
    g.setStroke(new BasicStroke(1.5f));
    g.draw(shape);
  }
}

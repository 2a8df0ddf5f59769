package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.stream.Stream;

/** Paints units of a network, their numbers and names, and the lines between them. */
final class UnitPainter {

  private static final double THINNEST = 0.4;
  private static final double THICKEST = 2.6;
  private static final double UNWATCHED = 0.45;

  /** Below this two decimals say next to nothing. */
  private static final double SMALL = 0.0095;

  private static final String NOTHING = ".000";

  private final Page page;
  private final Theme theme;
  private final Lettering texts;
  private final Lettering small;

  UnitPainter(Page page) {
    this.page = page;
    theme = page.style().theme();
    texts = page.texts();
    small = new Lettering(Fonts.plain(0.8 * texts.size()));
  }

  void paint(Graphics2D g, Shape shape, boolean watched, Color fill) {
    g.setColor(fill);
    g.fill(shape);
    g.setColor(watched ? theme.accent() : theme.muted());
    double stroke = watched ? 2.6 : 1;
    g.setStroke(new BasicStroke((float) (stroke * page.growth())));
    g.draw(shape);
  }

  /** Paints the place of a unit that is not there yet. */
  void paintAbsent(Graphics2D g, Shape shape) {
    g.setColor(theme.muted());
    g.setStroke(Strokes.dashes(0.6 * page.growth()));
    g.draw(shape);
  }

  /** Paints a number in a unit: two decimals, or three of a small one if there is room. */
  void paintNumber(Graphics2D g, Box box, double value, Color fill) {
    String fine = Math.abs(value) < SMALL ? decimals(value, "%.3f") : "";
    boolean fits =
        !fine.isEmpty() && !fine.equals(NOTHING) && small.width(fine) < 0.92 * box.width();
    paintNumber(g, box, fits ? fine : decimals(value), false, fill);
  }

  /** Paints the number in a unit if it fits there. */
  void paintNumber(Graphics2D g, Box box, String number, boolean large, Color fill) {
    Lettering type = large && box.height() > 1.3 * texts.height() ? texts : small;
    if (type.width(number) < 0.92 * box.width() && type.height() < box.height()) {
      g.setColor(on(fill));
      double y = box.y() + (box.height() - 1.04 * type.height()) / 2;
      type.drawCentred(g, number, box.x() + box.width() / 2, y);
    }
  }

  /** Returns whether names do not touch each other; else they give way to the watched unit's. */
  boolean fits(Stream<String> names, double pitch) {
    return names.allMatch(name -> small.width(name) < 0.9 * pitch);
  }

  void paintName(Graphics2D g, String name, boolean watched, Box box, double top) {
    g.setColor(watched ? theme.accent() : theme.muted());
    small.drawCentred(g, name, box.x() + box.width() / 2, top);
  }

  void paintNote(Graphics2D g, String note, Box row, double top) {
    small.drawCentred(g, small.fit(note, row.width()), row.x() + row.width() / 2, top);
  }

  void paintEdge(Graphics2D g, Line2D line, NetworkEdges.Edge edge, double reach) {
    paintEdge(g, line, edge, reach, edge.watched(), false);
  }

  /**
   * Paints a link.
   *
   * @param strong whether it is in full colour
   * @param grey whether it has no colour
   */
  void paintEdge(
      Graphics2D g,
      Line2D line,
      NetworkEdges.Edge edge,
      double reach,
      boolean strong,
      boolean grey) {
    double share = Math.abs(edge.weight()) / reach;
    double strength = (0.15 + 0.85 * share) * (strong ? 1 : UNWATCHED);
    Color sign = page.style().colour(edge.weight() > 0 ? Ink.BLUE : Ink.ORANGE);
    g.setColor(alpha(grey ? theme.muted() : sign, strength));
    double width = (THINNEST + (THICKEST - THINNEST) * share) * page.growth();
    g.setStroke(new BasicStroke((float) width));
    g.draw(line);
  }

  /** Returns two decimals, and less of larger numbers: .52, −.08, 1.2, 12. */
  static String decimals(double v) {
    double size = Math.abs(v);
    String format = size < 0.995 ? "%.2f" : size < 9.95 ? "%.1f" : "%.0f";
    return decimals(v, format);
  }

  private static String decimals(double v, String format) {
    String text = String.format(Locale.ROOT, format, Math.abs(v)).replaceFirst("^0\\.", ".");
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    if (zero) {
      return v == 0 ? "0" : text;
    }
    return v < 0 ? "−" + text : text;
  }

  static Shape round(Box box, double arc) {
    return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  /** Returns the colour of a number on a fill. */
  static Color on(Color fill) {
    return dark(fill) ? Color.WHITE : Color.BLACK;
  }

  private static boolean dark(Color c) {
    return 0.3 * c.getRed() + 0.59 * c.getGreen() + 0.11 * c.getBlue() < 128;
  }

  private static Color alpha(Color ink, double share) {
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), (int) Math.round(255 * share));
  }

  static Color mix(Color from, Color to, double share) {
    double t = Math.max(0, Math.min(1, share));
    return new Color(
        (int) Math.round(from.getRed() + t * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + t * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + t * (to.getBlue() - from.getBlue())));
  }
}

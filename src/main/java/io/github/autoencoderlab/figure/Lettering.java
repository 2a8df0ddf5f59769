package io.github.autoencoderlab.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.List;

/** Measures and writes lines of text in one font, alike on every surface. */
final class Lettering {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final String ELLIPSIS = "…";

  private final Font font;
  private final double ascent;
  private final double height;

  Lettering(Font font) {
    this.font = font;
    LineMetrics metrics = font.getLineMetrics("Hg", CONTEXT);
    // Noto's own line is 1.45 em high, made for stacked accents that no label here has.
    ascent = 0.88 * font.getSize2D();
    height = Math.min(metrics.getHeight(), 1.2 * font.getSize2D());
  }

  double size() {
    return font.getSize2D();
  }

  double height() {
    return height;
  }

  double width(String text) {
    return text.isEmpty() ? 0 : font.getStringBounds(Fonts.legible(text), CONTEXT).getWidth();
  }

  /** Returns the text, or as much of its beginning as fits with an ellipsis; may be empty. */
  String fit(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    for (int end = text.length() - 1; end > 0; end--) {
      String shorter = text.substring(0, end).stripTrailing() + ELLIPSIS;
      if (width(shorter) <= room) {
        return shorter;
      }
    }
    return "";
  }

  /** Breaks into lines; nothing is left out. */
  List<String> lines(String text, double room) {
    return Lines.of(text, room, this::width);
  }

  /** Returns how far the baseline is below the top of a line. */
  double ascent() {
    return ascent;
  }

  /** Writes with the top left corner of the line at (x, y). */
  void draw(Graphics2D g, String text, double x, double y) {
    if (!text.isEmpty()) {
      g.setFont(font);
      g.drawString(Fonts.legible(text), (float) x, (float) (y + ascent));
    }
  }

  /** Returns the outline of a line with its top left corner at (x, y). */
  Shape outline(String text, double x, double y) {
    return font.createGlyphVector(CONTEXT, Fonts.legible(text))
        .getOutline((float) x, (float) (y + ascent));
  }

  /** Writes with the top right corner of the line at (right, y). */
  void drawRight(Graphics2D g, String text, double right, double y) {
    draw(g, text, right - width(text), y);
  }

  /** Writes with the middle of the top of the line at (centre, y). */
  void drawCentred(Graphics2D g, String text, double centre, double y) {
    draw(g, text, centre - width(text) / 2, y);
  }
}

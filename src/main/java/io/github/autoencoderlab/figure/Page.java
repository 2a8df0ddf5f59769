package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;

/**
 * The area a figure is painted on: background, title and what remains for the content.
 *
 * @param title painted on top; empty for none
 * @param sheet the whole area
 * @param content what remains below the title
 * @param style the style
 * @param texts the type of labels
 */
record Page(String title, Box sheet, Box content, Style style, Lettering texts) {

  static Page of(Figure figure, double width, double height, Style style) {
    double w = Double.isFinite(width) ? width : 0;
    double h = Double.isFinite(height) ? height : 0;
    Lettering texts = style.texts(w, h);
    Lettering heading = style.titleTexts(w, h);
    double margin = Math.min(texts.size() * (style.titled() ? 0.9 : 0.3), Math.min(w, h) * 0.06);
    Box sheet = new Box(0, 0, w, h);
    Box inner = sheet.inset(margin);
    boolean titled =
        style.titled() && !figure.title().isEmpty() && inner.height() > 4 * heading.height();
    String title = titled ? heading.fit(figure.title(), inner.width()) : "";
    double top = titled ? heading.height() + 0.5 * texts.height() : 0;
    return new Page(title, sheet, inner.without(0, top, 0, 0), style, texts);
  }

  /** Returns this page with another place for its content. */
  Page withContent(Box other) {
    return new Page(title, sheet, other, style, texts);
  }

  /** Returns how much strokes grow on this page. */
  double growth() {
    return style.growth(sheet.width(), sheet.height());
  }

  /** Paints background and title, then the content on a graphics of its own. */
  void paint(Graphics2D g, BiConsumer<Graphics2D, Page> painter) {
    if (sheet.isEmpty()) {
      return;
    }
    Graphics2D own = (Graphics2D) g.create();
    try {
      prepare(own);
      if (!content.isEmpty()) {
        painter.accept(own, this);
      }
    } finally {
      own.dispose();
    }
  }

  private void prepare(Graphics2D g) {
    smooth(g);
    if (!style.transparent()) {
      g.setColor(style.theme().background());
      g.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
    }
    g.setColor(style.theme().text());
    style.titleTexts(sheet.width(), sheet.height()).draw(g, title, content.x(), content.x());
  }

  /** Lets edges and letters be smooth. */
  static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}

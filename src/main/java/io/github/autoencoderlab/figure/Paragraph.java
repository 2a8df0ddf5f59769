package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Words in as many lines as a width makes them; nothing is left out.
 *
 * @param lines from the top; none if there are no words
 * @param texts the type
 */
record Paragraph(List<String> lines, Lettering texts) {
  private static final double LEADING = 1.15;

  /** What lies between words and what they are about, in heights of a line. */
  private static final double GAP = 0.35;

  static Paragraph of(String words, Lettering texts, double width) {
    return new Paragraph(words.isBlank() ? List.of() : texts.lines(words, width), texts);
  }

  /** The height of the lines alone, in logical pixels. */
  double height() {
    return lines.isEmpty() ? 0 : (1 + LEADING * (lines.size() - 1)) * texts.height();
  }

  /** The height with the space on one side, or 0 without words. */
  double room() {
    return lines.isEmpty() ? 0 : height() + GAP * texts.height();
  }

  /** Writes from a top left corner. */
  void paint(Graphics2D g, double x, double y) {
    for (int n = 0; n < lines.size(); n++) {
      texts.draw(g, lines.get(n), x, y + n * LEADING * texts.height());
    }
  }

  /** Writes at the bottom of an area. */
  void paintBelow(Graphics2D g, Box area) {
    paint(g, area.x(), area.bottom() - height());
  }
}

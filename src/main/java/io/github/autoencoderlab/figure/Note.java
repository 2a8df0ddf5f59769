package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * Words in place of a picture that there cannot be.
 *
 * @param title localised
 * @param words why, localised
 * @param offer what would change that, if it can be done for the reader
 */
public record Note(String title, String words, Optional<Offer> offer) implements Figure {

  /** Words without an offer. */
  public Note(String title, String words) {
    this(title, words, Optional.empty());
  }

  /** Words with an offer. */
  public Note(String title, String words, Offer offer) {
    this(title, words, Optional.of(offer));
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, this::paint);
  }

  private void paint(Graphics2D g, Page page) {
    Box area = page.content().inset(0.8 * page.texts().size());
    Lettering texts = page.texts();
    double line = 1.3 * texts.height();
    List<String> lines = texts.lines(words, area.width());
    double y = area.y() + Math.max(0, (area.height() - lines.size() * line) / 2);
    g.setColor(page.style().theme().text());
    for (String one : lines) {
      if (y + texts.height() <= area.bottom()) {
        texts.draw(g, one, area.x(), y);
      }
      y += line;
    }
  }

  @Override
  public Table table() {
    return new Table(List.of(Table.Column.of("note", List.of(words))));
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return Optional.empty();
  }
}

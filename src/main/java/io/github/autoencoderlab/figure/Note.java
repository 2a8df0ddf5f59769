package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words in place of a picture that there cannot be.
 *
 * @param title localised
 * @param words why, localised
 */
public record Note(String title, String words) implements Figure {

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, this::paint);
  }

  private void paint(Graphics2D g, Page page) {
    Box area = page.content().inset(0.8 * page.texts().size());
    Lettering texts = page.texts();
    double line = 1.3 * texts.height();
    List<String> lines = lines(texts, area.width());
    double y = area.y() + Math.max(0, (area.height() - lines.size() * line) / 2);
    g.setColor(page.style().theme().text());
    for (String one : lines) {
      if (y + texts.height() <= area.bottom()) {
        texts.draw(g, one, area.x(), y);
      }
      y += line;
    }
  }

  /** Breaks at spaces, and between any two Chinese characters. */
  private List<String> lines(Lettering texts, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split("(?<= )|(?=\\p{IsHan})|(?<=\\p{IsHan})(?!\\p{IsPunctuation})")) {
      if (!line.isEmpty() && texts.width((line + word).stripTrailing()) > room) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
    }
    lines.add(line.strip());
    return lines;
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

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a file says of the run that its figure shows: words below the figure, and all settings
 * inside the file.
 *
 * @param words of the run, in the reader's language; broken into lines, never cut
 * @param details every setting, a line each; empty for none
 * @param visible whether the words stand below the figure
 */
public record Caption(String words, String details, boolean visible) {
  /** Says nothing. */
  public static final Caption NONE = new Caption("", "", false);

  private static final double TYPE = 0.75;
  private static final double LEAST_TYPE = 5;
  private static final double MOST_OF_HEIGHT = 0.25;
  private static final double LEADING = 1.3;

  /**
   * A line below a figure.
   *
   * @param text of the line, in letters that the typeface has
   * @param x of its left end, in logical pixels
   * @param baseline from the top of the sheet, in logical pixels
   * @param size of the type, in logical pixels
   * @param width in logical pixels
   */
  public record Line(String text, double x, double baseline, double size, double width) {}

  /** Returns the same caption with its words below the figure or only inside the file. */
  public Caption withVisible(boolean shown) {
    return new Caption(words, details, shown);
  }

  /**
   * Returns the height that the lines take from a sheet, in logical pixels; 0 if there are none.
   */
  public double height(double width, double height, Style style) {
    Setting set = setting(width, height, style);
    return set.lines().isEmpty() ? 0 : set.height();
  }

  /** Returns the lines at the bottom of a sheet; none if they are not to be seen. */
  public List<Line> lines(double width, double height, Style style) {
    Setting set = setting(width, height, style);
    Lettering type = set.type();
    double top = height - set.height();
    return IntStream.range(0, set.lines().size())
        .mapToObj(
            n -> {
              String text = Fonts.legible(set.lines().get(n));
              double baseline = top + n * LEADING * type.size() + type.ascent();
              return new Line(text, set.margin(), baseline, type.size(), type.width(text));
            })
        .toList();
  }

  /** Paints the ground below a figure and, if the surface keeps no text, the lines on it. */
  public void paint(Graphics2D g, double width, double height, Style style, boolean letters) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      if (!style.transparent()) {
        double taken = height(width, height, style);
        own.setColor(style.theme().background());
        own.fill(new Rectangle2D.Double(0, height - taken, width, taken));
      }
      own.setColor(style.theme().text());
      Page.smooth(own);
      for (Line line : letters ? lines(width, height, style) : List.<Line>of()) {
        own.setFont(Fonts.plain(line.size()));
        own.drawString(line.text(), (float) line.x(), (float) line.baseline());
      }
    } finally {
      own.dispose();
    }
  }

  /** How the words are set on a sheet. */
  private record Setting(Lettering type, List<String> lines, double margin) {
    double height() {
      return LEADING * lines.size() * type.size() + 0.7 * margin;
    }
  }

  /** The type shrinks until all words fit; on a sheet too small for any there are no lines. */
  private Setting setting(double width, double height, Style style) {
    double margin = 0.9 * style.fontSize() * style.growth(width, height);
    double size = TYPE * style.fontSize() * style.growth(width, height);
    while (visible && !words.isEmpty() && size >= LEAST_TYPE) {
      Lettering type = new Lettering(Fonts.plain(size));
      Setting set = new Setting(type, type.lines(words, width - 2 * margin), margin);
      if (set.height() <= MOST_OF_HEIGHT * height) {
        return set;
      }
      size *= 0.93;
    }
    return new Setting(new Lettering(Fonts.plain(LEAST_TYPE)), List.of(), margin);
  }
}

package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Style;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A figure and its caption, as they share the sheet of a file. */
record Sheet(Figure figure, ExportOptions options) {

  /** Paints pixels, the caption among them. */
  BufferedImage pixels() {
    boolean clear = options.style().transparent();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    int across = (int) device(options.width(), options);
    int down = (int) device(options.height(), options);
    BufferedImage image = new BufferedImage(across, down, type);
    Graphics2D g = image.createGraphics();
    try {
      g.scale((double) across / options.width(), (double) down / options.height());
      paint(g, options.style().withVector(false), true);
    } finally {
      g.dispose();
    }
    return image;
  }

  /** Paints shapes; the lines of the caption are left to a writer that can keep them as text. */
  void shapes(Graphics2D g) {
    paint(g, options.style().withVector(true), false);
  }

  /** The lines of the caption, in logical pixels. */
  List<Caption.Line> lines() {
    return options.caption().lines(options.width(), options.height(), options.style());
  }

  /** What a file is called inside: the figure's title. */
  String title() {
    return figure.title();
  }

  private void paint(Graphics2D g, Style style, boolean letters) {
    double taken = options.caption().height(options.width(), options.height(), style);
    figure.paint(g, options.width(), options.height() - taken, style);
    options.caption().paint(g, options.width(), options.height(), style, letters);
  }

  /** Device pixels of a length in logical ones. */
  static long device(double length, ExportOptions options) {
    return Math.max(1, Math.round(length * options.scale()));
  }
}

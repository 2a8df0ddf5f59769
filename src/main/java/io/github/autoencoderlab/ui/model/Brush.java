package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.pen.RoundPen;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import java.util.BitSet;

/** What a stroke leaves on a drawing. */
public enum Brush {
  /** White, as wide as the bundled digits are written. */
  PEN(1),
  /** Black. */
  ERASER(2.2),
  /** Open, for a model to fill in; what is below is kept. */
  GAP(2.2);

  /** Half the width of a digit's line, as a share of the side: 2.5 of 28 pixels. */
  private static final double RADIUS = 1.25 / 28;

  /** On fewer pixels a line would only blur: each is drawn as a whole. */
  private static final int FEW = 12;

  private static final double MOST = 0.5;
  private static final int WHITE = 255;
  private static final double HARD = 0.01;

  private final double width;

  Brush(double width) {
    this.width = width;
  }

  /** Half the width of its line on a drawing, in pixels. */
  public double radius(Drawing drawing) {
    int side = Math.min(drawing.rows(), drawing.columns());
    return side <= FEW ? MOST : RADIUS * width * side;
  }

  /** The drawing with a straight line; x to the right, y downwards, in pixels. */
  public Drawing line(Drawing drawing, double fromX, double fromY, double toX, double toY) {
    byte[] pixels = drawing.pixels();
    BitSet gap = drawing.gap();
    RoundPen.Touch touch = (pixel, cover) -> touch(pixels, gap, pixel, cover);
    int rows = drawing.rows();
    int columns = drawing.columns();
    if (Math.min(rows, columns) <= FEW) {
      new RoundPen(radius(drawing), HARD)
          .line(rows, columns, middle(fromX), middle(fromY), middle(toX), middle(toY), touch);
    } else {
      new RoundPen(radius(drawing), RoundPen.SOFT)
          .line(rows, columns, fromX, fromY, toX, toY, touch);
    }
    return new Drawing(rows, columns, pixels, gap);
  }

  private void touch(byte[] pixels, BitSet gap, int pixel, double cover) {
    int ink = (int) Math.round(WHITE * cover);
    int old = pixels[pixel] & 0xff;
    if (this == GAP) {
      gap.set(pixel, gap.get(pixel) || cover > MOST);
    } else {
      gap.set(pixel, gap.get(pixel) && cover <= MOST);
      pixels[pixel] = (byte) (this == PEN ? Math.max(old, ink) : Math.min(old, WHITE - ink));
    }
  }

  private static double middle(double place) {
    return Math.floor(place) + 0.5;
  }
}

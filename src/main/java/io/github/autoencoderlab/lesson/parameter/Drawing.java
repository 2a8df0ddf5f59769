package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.picture.Picture;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A small grey picture made by hand, parts of it left open for a model to fill in; what was drawn
 * below such a gap is kept. Immutable.
 */
public final class Drawing {
  /** Black, of no size that matters. */
  public static final Drawing BLANK = blank(1, 1);

  private static final float WHITE = 255f;

  private final int rows;
  private final int columns;
  private final byte[] pixels;
  private final BitSet gap;

  /**
   * A drawing.
   *
   * @param pixels row by row, 0 is black and 255 white; copied
   * @param gap the pixels left open; copied
   * @throws IllegalArgumentException if there are not rows × columns pixels, at least one
   */
  public Drawing(int rows, int columns, byte[] pixels, BitSet gap) {
    if (rows < 1 || columns < 1 || pixels.length != rows * columns) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + rows + "×" + columns);
    }
    if (gap.length() > pixels.length) {
      throw new IllegalArgumentException("a gap beyond the drawing");
    }
    this.rows = rows;
    this.columns = columns;
    this.pixels = pixels.clone();
    this.gap = (BitSet) gap.clone();
  }

  /** Black everywhere. */
  public static Drawing blank(int rows, int columns) {
    return new Drawing(rows, columns, new byte[rows * columns], new BitSet());
  }

  /** An image of the data, to be edited. */
  public static Drawing of(Examples images, int image) {
    float[] values = new float[images.size()];
    images.copy(image, values, 0);
    byte[] pixels = new byte[values.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.round(WHITE * Math.max(0, Math.min(1, values[i])));
    }
    return new Drawing(images.rows(), images.columns(), pixels, new BitSet());
  }

  /** Height in pixels. */
  public int rows() {
    return rows;
  }

  /** Width in pixels. */
  public int columns() {
    return columns;
  }

  /** A pixel, 0 for black to 255 for white, also below a gap. */
  public int grey(int pixel) {
    return pixels[pixel] & 0xff;
  }

  /** Whether a pixel is left open. */
  public boolean isGap(int pixel) {
    return gap.get(pixel);
  }

  /** Whether any pixel is left open. */
  public boolean hasGap() {
    return !gap.isEmpty();
  }

  /** All pixels, 0 for black to 255 for white, row by row; a copy. */
  public byte[] pixels() {
    return pixels.clone();
  }

  /** The pixels that are left open; a copy. */
  public BitSet gap() {
    return (BitSet) gap.clone();
  }

  /** Whether there is neither ink nor a gap. */
  public boolean isBlank() {
    return gap.isEmpty() && Arrays.equals(pixels, new byte[pixels.length]);
  }

  /** All pixels in [0, 1], row by row, also those below a gap. */
  public float[] values() {
    float[] values = new float[pixels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = grey(i) / WHITE;
    }
    return values;
  }

  /** What is left of the values where gaps are 0. */
  public float[] seen() {
    float[] seen = values();
    gap.stream().forEach(pixel -> seen[pixel] = 0);
    return seen;
  }

  /**
   * This drawing as large as it can be in another size, in the middle of black; a pixel is left
   * open if most of what it shows was.
   */
  public Drawing fitted(int otherRows, int otherColumns) {
    if (rows == otherRows && columns == otherColumns) {
      return this;
    }
    byte[] open = new byte[pixels.length];
    gap.stream().forEach(pixel -> open[pixel] = (byte) WHITE);
    byte[] share = fitted(open, otherRows, otherColumns);
    BitSet fittedGap = new BitSet();
    for (int i = 0; i < share.length; i++) {
      fittedGap.set(i, (share[i] & 0xff) > WHITE / 2);
    }
    byte[] fitted = fitted(pixels, otherRows, otherColumns);
    return new Drawing(otherRows, otherColumns, fitted, fittedGap);
  }

  private byte[] fitted(byte[] greys, int otherRows, int otherColumns) {
    double zoom = Math.min((double) otherRows / rows, (double) otherColumns / columns);
    int height = (int) Math.max(1, Math.min(otherRows, Math.round(zoom * rows)));
    int width = (int) Math.max(1, Math.min(otherColumns, Math.round(zoom * columns)));
    Picture picture = new Picture(new ImageSize(rows, columns), greys);
    byte[] block = picture.fitted(new ImageSize(height, width)).grey();
    byte[] fitted = new byte[otherRows * otherColumns];
    int corner = (otherRows - height) / 2 * otherColumns + (otherColumns - width) / 2;
    for (int row = 0; row < height; row++) {
      System.arraycopy(block, row * width, fitted, corner + row * otherColumns, width);
    }
    return fitted;
  }

  /**
   * This drawing with its centre of mass in the middle, as MNIST's digits have it, moved by whole
   * pixels; what is moved out is lost.
   */
  public Drawing centred() {
    double mass = 0;
    double across = 0;
    double down = 0;
    for (int i = 0; i < pixels.length; i++) {
      mass += grey(i);
      int row = i / columns;
      int column = i % columns;
      across += grey(i) * (column + 0.5);
      down += grey(i) * (row + 0.5);
    }
    if (mass == 0) {
      return this;
    }
    int right = (int) Math.floor(columns / 2.0 - across / mass + 0.5);
    return moved((int) Math.floor(rows / 2.0 - down / mass + 0.5), right);
  }

  private Drawing moved(int down, int right) {
    byte[] moved = new byte[pixels.length];
    BitSet movedGap = new BitSet();
    for (int i = 0; i < pixels.length; i++) {
      int row = i / columns + down;
      int column = i % columns + right;
      if (row >= 0 && row < rows && column >= 0 && column < columns) {
        moved[row * columns + column] = pixels[i];
        movedGap.set(row * columns + column, gap.get(i));
      }
    }
    return new Drawing(rows, columns, moved, movedGap);
  }

  /** The text that stands for this drawing on the command line. */
  public String text() {
    return DrawingText.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Drawing drawing
        && rows == drawing.rows
        && Arrays.equals(pixels, drawing.pixels)
        && gap.equals(drawing.gap);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(pixels) + gap.hashCode();
  }
}

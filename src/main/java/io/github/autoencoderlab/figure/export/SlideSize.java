package io.github.autoencoderlab.figure.export;

/**
 * Sizes for slides, at 96 dpi so small that type, which grows with the figure's size, is a 1/50 of
 * the slide's height even where the figure takes half a slide. At {@link #DPI} they are 1080 pixels
 * high.
 */
public enum SlideSize {
  /** A wide slide. */
  WIDE("16:9", 768),
  /** A slide of the old shape. */
  OLD("4:3", 576),
  /** The left or the right half of a wide slide. */
  HALF("half", 384);

  /** Dots per inch at which they fill a screen. */
  public static final double DPI = 240;

  private static final int HEIGHT = 432;

  private final String text;
  private final int width;

  SlideSize(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** Returns how it is called on the command line. */
  public String text() {
    return text;
  }

  /** Returns the width in pixels at 96 dpi. */
  public int width() {
    return width;
  }

  /** Returns the height in pixels at 96 dpi. */
  public int height() {
    return HEIGHT;
  }
}

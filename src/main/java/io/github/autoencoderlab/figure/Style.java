package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Font;

/**
 * How a figure is painted.
 *
 * @param theme light or dark
 * @param fontSize size of the type in logical pixels on a figure of 400×260; it grows with the
 *     square root of the size, 4..200
 * @param titled whether the title is painted inside the figure
 * @param transparent whether the background is left unpainted
 * @param vector whether the surface keeps shapes (SVG, PDF) instead of pixels
 * @param chosen whether what was chosen by clicks is marked
 */
public record Style(
    Theme theme,
    double fontSize,
    boolean titled,
    boolean transparent,
    boolean vector,
    boolean chosen) {

  private static final double SCREEN_FONT = 14;
  private static final double REFERENCE_WIDTH = 400;
  private static final double REFERENCE_HEIGHT = 260;

  /**
   * Checks the type size.
   *
   * @throws IllegalArgumentException if fontSize is outside 4..200
   */
  public Style {
    if (!(fontSize >= 4 && fontSize <= 200)) {
      throw new IllegalArgumentException("fontSize must be in 4..200 px, not " + fontSize);
    }
  }

  /** Returns the style of a card on the screen: no title inside, pixels, what is chosen marked. */
  public static Style screen(Theme theme) {
    return new Style(theme, SCREEN_FONT, false, false, false, true);
  }

  /** Returns the style of a file: the title inside. */
  public static Style export(Theme theme) {
    return new Style(theme, SCREEN_FONT, true, false, false, false);
  }

  /** Returns this style with or without the title inside the figure. */
  public Style withTitled(boolean inside) {
    return new Style(theme, fontSize, inside, transparent, vector, chosen);
  }

  /** Returns this style with larger type, as far as there is any. */
  Style enlarged(double factor) {
    double size = Math.min(200, factor * fontSize);
    return new Style(theme, size, titled, transparent, vector, chosen);
  }

  /** Returns this style with or without a background. */
  public Style withTransparent(boolean clear) {
    return new Style(theme, fontSize, titled, clear, vector, chosen);
  }

  /** Returns this style for a surface that keeps shapes, or one of pixels. */
  public Style withVector(boolean shapes) {
    return new Style(theme, fontSize, titled, transparent, shapes, chosen);
  }

  /** Returns a colour as it looks in this theme. */
  public Color colour(Pigment pigment) {
    return pigment.on(theme);
  }

  /** Returns how much type and strokes grow on a figure of the given size. */
  double growth(double width, double height) {
    double ratio = Math.min(width / REFERENCE_WIDTH, height / REFERENCE_HEIGHT);
    return Math.min(4, Math.max(0.78, Math.sqrt(ratio)));
  }

  /** Returns the type for a figure of the given size. */
  Lettering texts(double width, double height) {
    return new Lettering(Fonts.plain(fontSize * growth(width, height)));
  }

  /** Returns the same type in bold. */
  Lettering bold(double width, double height) {
    return new Lettering(Fonts.bold(fontSize * growth(width, height)));
  }

  /** Returns the type of the title for a figure of the given size. */
  Lettering titleTexts(double width, double height) {
    Font font = Fonts.bold(1.15 * fontSize * growth(width, height));
    return new Lettering(font);
  }
}

package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import java.util.Locale;

/**
 * How a file is to look.
 *
 * @param width logical pixels (1/96 inch), 1..20000
 * @param height logical pixels, 1..20000
 * @param dpi device pixels per inch of a PNG, 36..1200; 96 is one for one
 * @param style colours, type size, title, transparency
 * @param caption of the run, below the figure and inside the file
 */
public record ExportOptions(int width, int height, double dpi, Style style, Caption caption) {

  private static final int LONGEST = 20_000;
  private static final double LOWEST_DPI = 36;
  private static final double HIGHEST_DPI = 1200;

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if one is outside its range; the message names it
   */
  public ExportOptions {
    require("width", width, 1, LONGEST, " px");
    require("height", height, 1, LONGEST, " px");
    require("dpi", dpi, LOWEST_DPI, HIGHEST_DPI, "");
  }

  /** Makes options without a caption. */
  public ExportOptions(int width, int height, double dpi, Style style) {
    this(width, height, dpi, style, Caption.NONE);
  }

  /** Returns options one for one with an opaque background and the title inside. */
  public static ExportOptions of(int width, int height, Theme theme) {
    return new ExportOptions(width, height, 96, Style.export(theme));
  }

  /** Returns these options at another resolution. */
  public ExportOptions withDpi(double dotsPerInch) {
    return new ExportOptions(width, height, dotsPerInch, style, caption);
  }

  /** Returns these options with or without a background. */
  public ExportOptions withTransparent(boolean transparent) {
    return new ExportOptions(width, height, dpi, style.withTransparent(transparent), caption);
  }

  /** Returns these options with another caption. */
  public ExportOptions withCaption(Caption other) {
    return new ExportOptions(width, height, dpi, style, other);
  }

  /** Returns the number of device pixels per logical pixel. */
  public double scale() {
    return dpi / 96;
  }

  private static void require(String name, double value, double least, double most, String unit) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must be in %.0f..%.0f%s, not %s",
              name,
              least,
              most,
              unit,
              Double.toString(value)));
    }
  }
}

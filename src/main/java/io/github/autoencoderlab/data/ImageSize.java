package io.github.autoencoderlab.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size of images in pixels.
 *
 * @param rows at least 1
 * @param columns at least 1; an image has at most 2²⁴ pixels
 */
public record ImageSize(int rows, int columns) {
  private static final long MOST = 1 << 24;
  private static final Pattern TEXT = Pattern.compile("(\\d{1,8})[x×](\\d{1,8})");

  public ImageSize {
    if (rows < 1 || columns < 1 || (long) rows * columns > MOST) {
      throw new IllegalArgumentException(rows + "×" + columns + " is no size of an image");
    }
  }

  /** A size written as {@code ROWSxCOLUMNS}. */
  public static Optional<ImageSize> of(String text) {
    Matcher parts = TEXT.matcher(text.strip());
    try {
      return parts.matches()
          ? Optional.of(
              new ImageSize(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return rows + "×" + columns;
  }
}

package io.github.autoencoderlab.data.pen;

import java.util.List;

/**
 * A digit as it was written: where the pen went, and when.
 *
 * <p>No stroke or no width is rejected with an {@link IllegalArgumentException}.
 *
 * @param label the digit, 0 to 9
 * @param form the name of the template it was written after
 * @param strokes the strokes in the order of writing, at least one
 * @param penWidth the width of the line, in digit heights; positive
 */
public record PenDigit(int label, String form, List<Stroke> strokes, double penWidth) {

  public PenDigit {
    if (strokes.isEmpty()) {
      throw new IllegalArgumentException("a digit needs a stroke");
    }
    if (!(penWidth > 0)) {
      throw new IllegalArgumentException("penWidth must be positive, was " + penWidth);
    }
    strokes = List.copyOf(strokes);
  }
}

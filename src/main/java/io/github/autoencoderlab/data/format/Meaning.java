package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the numbers of a file mean. */
final class Meaning {
  private static final String KIND = "kind";
  private static final int LONGEST = 16;
  private static final int MOST_COORDINATES = 3;

  private Meaning() {}

  /**
   * The kind that is asked for or told; else rows of two or three numbers are points, rows of other
   * lengths than square ones whose numbers are no grey are signals, all else is pictures, but for
   * rows of MATLAB that would be one pixel high.
   *
   * @param told what the file itself says
   */
  static Kind of(Reading reading, @Nullable Kind told, ArrayPart part, Statistics values) {
    Layout layout = part.layout();
    if (reading.kind() != null) {
      return reading.kind();
    }
    if (told != null) {
      return told;
    }
    if (layout.held() == Layout.Held.IMAGES) {
      return Kind.PICTURES;
    }
    if (layout.size() <= MOST_COORDINATES) {
      return Kind.POINTS;
    }
    if (layout.rows() == 1 && reading.size() == null && part.array().habit().imagesLast()) {
      // MATLAB's users have no pictures that are one pixel high.
      return Kind.SERIES;
    }
    boolean square = layout.rows() == layout.columns();
    return square || reading.size() != null || values.isGrey() ? Kind.PICTURES : Kind.SERIES;
  }

  /** The array in which this program's own files say what kind they are. */
  static Optional<StoredArray> told(List<StoredArray> arrays) {
    return arrays.stream()
        .filter(array -> array.name().equals(KIND) && array.isVector())
        .filter(array -> array.numbers().areBytes() && array.numbers().count() <= LONGEST)
        .findFirst();
  }

  /** What it says; null if it says nothing. */
  static @Nullable Kind kind(StoredArray told) throws DataException {
    String word = new String(told.numbers().bytes(), StandardCharsets.US_ASCII);
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    return null;
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The images of one part of a data set, before they are scaled.
 *
 * @param array where their numbers are
 * @param layout which number is which pixel
 * @param values what values there are
 * @param bytes the numbers themselves if they are bytes; used up when images are made
 * @param labels one for each image; null if they have none
 */
record ArrayPart(
    StoredArray array,
    Layout layout,
    Statistics values,
    byte @Nullable [] bytes,
    @Nullable Labels labels) {

  /**
   * Reads what has to be known before scaling.
   *
   * @throws DataException if arrays cannot be read or do not fit together
   */
  static ArrayPart of(StoredArray array, @Nullable StoredArray labelArray, Reading reading)
      throws DataException {
    int rows = labelArray != null && labelArray.isVector() ? length(labelArray) : -1;
    Layout layout = Layout.of(array, reading, rows);
    Labels labels = array.labels();
    if (labelArray != null) {
      labels = LabelArray.labels(labelArray, layout.count(), array.name());
    }
    if (array.numbers().areBytes()) {
      byte[] bytes = array.numbers().bytes();
      return new ArrayPart(array, layout, Statistics.of(bytes), bytes, labels);
    }
    return new ArrayPart(array, layout, Statistics.of(array), null, labels);
  }

  private static int length(StoredArray vector) {
    return (int) vector.numbers().count();
  }

  /** The images, scaled; call it once. */
  Images images(Scaling scaling, Labels.@Nullable Classes classes) throws DataException {
    byte[] pixels =
        bytes == null ? Pixels.of(array, layout, scaling) : Pixels.of(bytes, layout, scaling);
    byte[] numbers = classes == null || labels == null ? new byte[0] : classes.of(labels);
    return new Images(layout.rows(), layout.columns(), pixels, numbers);
  }
}
